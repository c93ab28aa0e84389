package io.plumbline.data.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of the columns that are called by a name for times, such as `date` and `time`, are read, told by their
/// values.
///
/// @param names what the header calls the columns
/// @param rows some rows of the file
record TimeColumns(List<String> names, List<List<String>> rows) {

    private record Candidate(int place, TimeGuess guess, int rank) {}

    /// Sets the roles of all columns of times; empty if none of them holds dates.
    Optional<DateForm> choose(List<Role> roles) {
        List<Candidate> candidates = new ArrayList<>();
        for (int place = 0; place < roles.size(); place++) {
            if (roles.get(place) == Role.TIME) {
                roles.set(place, Role.SKIP);
                int column = place;
                TimeGuess.of(values(rows, place))
                        .ifPresent(guess ->
                                candidates.add(new Candidate(column, guess, HeaderWords.rankOf(names.get(column)))));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank));
        Optional<Candidate> whole = first(candidates, TimeGuess.Kind.WHOLE);
        Optional<Candidate> date = whole.or(() -> first(candidates, TimeGuess.Kind.DATE));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        roles.set(date.get().place(), whole.isPresent() ? Role.TIME : Role.DATE);
        if (whole.isEmpty()) {
            first(candidates, TimeGuess.Kind.CLOCK).ifPresent(clock -> roles.set(clock.place(), Role.CLOCK));
        }
        return Optional.of(date.get().guess().form());
    }

    private static Optional<Candidate> first(List<Candidate> candidates, TimeGuess.Kind kind) {
        return candidates.stream()
                .filter(candidate -> candidate.guess().kind() == kind)
                .findFirst();
    }

    /// The values of a column that are not blank.
    static List<String> values(List<List<String>> rows, int place) {
        return rows.stream()
                .filter(row -> row.size() > place && !row.get(place).isEmpty())
                .map(row -> row.get(place))
                .toList();
    }
}
