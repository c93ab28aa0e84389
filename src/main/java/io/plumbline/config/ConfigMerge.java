package io.plumbline.config;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/// The changes of two people to one text brought together, line by line.
///
/// @param text the text with the changes of both; where both have changed the same lines otherwise, with the
///     first's
/// @param conflicts how many such places there are
public record ConfigMerge(String text, int conflicts) {

    /// Lines of the base that somebody has replaced.
    ///
    /// @param from the first line, from 0
    /// @param to behind the last; `from` if lines were only put in
    private record Change(int from, int to, List<String> lines) {

        boolean meets(Change other) {
            boolean sameSpot = from == other.from && to == other.to;
            return sameSpot
                    || (from < other.to && other.from < to)
                    || (from == to && other.from < from && from < other.to)
                    || (other.from == other.to && from < other.from && other.from < to);
        }
    }

    /// Brings the changes together.
    ///
    /// @param base the text that both began with
    public static ConfigMerge of(String base, String mine, String theirs) {
        List<String> lines = lines(base);
        List<Change> first = changes(lines, lines(mine));
        List<Change> second = changes(lines, lines(theirs));
        List<Change> kept = new ArrayList<>(first);
        int conflicts = 0;
        for (Change change : second) {
            if (first.contains(change)) {
                continue;
            }
            if (first.stream().anyMatch(change::meets)) {
                conflicts++;
            } else {
                kept.add(change);
            }
        }
        kept.sort((one, other) -> Integer.compare(other.from(), one.from()));
        List<String> merged = new ArrayList<>(lines);
        for (Change change : kept) {
            merged.subList(change.from(), change.to()).clear();
            merged.addAll(change.from(), change.lines());
        }
        return new ConfigMerge(String.join("\n", merged), conflicts);
    }

    /// All lines; after a last line break an empty one, so that joining them gives the text.
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static List<Change> changes(List<String> base, List<String> changed) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, changed).getDeltas()) {
            int from = delta.getSource().getPosition();
            changes.add(new Change(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines())));
        }
        return changes;
    }
}
