package io.plumbline.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What reading one file has brought to light so far: mistakes, warnings, and the good values with their places.
///
/// Rules over several keys look their values up here by path, so that a mistake elsewhere in a block does not hide
/// a broken rule.
final class Findings {

    static final Comparator<ConfigProblem> BY_PLACE =
            Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);

    private static final int LONGEST_MESSAGE = 1000;

    private final String file;
    private final List<ConfigProblem> problems = new ArrayList<>();
    private final List<ConfigProblem> warnings = new ArrayList<>();
    private final List<ConfigProblem> advice = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Mark> places = new HashMap<>(Map.of("", Mark.START));

    Findings(String file) {
        this.file = file;
    }

    void problem(Mark at, String path, String message) {
        problems.add(new ConfigProblem(file, at.line(), at.column(), path, shortened(message)));
    }

    /// Nobody reads on after a thousand characters; what was found may be a million long.
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE / 2) + " … "
                        + message.substring(message.length() - LONGEST_MESSAGE / 2);
    }

    /// A mistake at the place of a path, or of the block around it if the path does not stand in the file.
    void problem(String path, String message) {
        problem(place(path), path, message);
    }

    void warning(Mark at, String path, String message) {
        warnings.add(new ConfigProblem(file, at.line(), at.column(), path, message));
    }

    void warning(String path, String message) {
        warning(place(path), path, message);
    }

    /// Something the author of a file should look at, though a run need not say it.
    void advice(String path, String message) {
        Mark at = place(path);
        advice.add(new ConfigProblem(file, at.line(), at.column(), path, message));
    }

    /// Remembers where a path stands in the file.
    void place(String path, Mark at) {
        places.put(path, at);
    }

    /// Whether a path stands in the file, with a good value or not.
    boolean isWritten(String path) {
        return places.containsKey(path);
    }

    /// Remembers a good value, given or by default.
    void value(String path, Object value) {
        values.put(path, value);
    }

    /// The good value of a path, if it has one of this type.
    <T> Optional<T> value(String path, Class<T> type) {
        return Optional.ofNullable(values.get(path)).filter(type::isInstance).map(type::cast);
    }

    /// The good list of texts of a path, whether it may be left out or not.
    Optional<List<String>> texts(String path) {
        Object value = values.get(path);
        Object list = value instanceof Optional<?> given ? given.orElse(null) : value;
        return list instanceof List<?> items
                ? Optional.of(items.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    /// The names of a good block of names, sorted.
    Optional<Set<String>> names(String path) {
        return value(path, Map.class).map(map -> {
            Set<String> names = new TreeSet<>();
            for (Object name : map.keySet()) {
                names.add(String.valueOf(name));
            }
            return names;
        });
    }

    List<ConfigProblem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    List<ConfigProblem> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    /// The warnings and what is only for the file's author.
    List<ConfigProblem> warningsAndAdvice() {
        return Stream.concat(warnings.stream(), advice.stream())
                .sorted(BY_PLACE)
                .toList();
    }

    /// A strategy's block as the file spells its name; empty if it is not there.
    Optional<String> strategyBlock(String name) {
        String path = "strategies.params." + name;
        return places.keySet().stream()
                .filter(there -> there.strip().equalsIgnoreCase(path))
                .findFirst();
    }

    /// Whether anything stands in the file below a path.
    boolean isWrittenIn(String path) {
        return places.keySet().stream().anyMatch(there -> there.startsWith(path + "."));
    }

    private Mark place(String path) {
        String nearest = path;
        while (!places.containsKey(nearest)) {
            int end = Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('['));
            nearest = end < 0 ? "" : nearest.substring(0, end);
        }
        return places.getOrDefault(nearest, Mark.START);
    }
}
