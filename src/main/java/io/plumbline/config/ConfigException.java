package io.plumbline.config;

import java.util.List;
import java.util.stream.Collectors;

/// A config file that cannot be used, with everything that is wrong in it. The message is meant for the user.
public final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ConfigProblem> problems;

    ConfigException(List<ConfigProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    ConfigException(ConfigProblem problem, Throwable cause) {
        super(problem.words(), cause);
        this.problems = List.of(problem);
    }

    /// All mistakes of the file, in the order of its lines; at least one.
    public List<ConfigProblem> problems() {
        return problems;
    }

    private static String message(List<ConfigProblem> problems) {
        String lines = problems.stream().map(ConfigProblem::words).collect(Collectors.joining("\n"));
        return problems.size() == 1
                ? lines
                : problems.getFirst().file() + ": " + problems.size() + " mistakes\n" + lines;
    }
}
