package io.plumbline.ui.config;

import io.plumbline.config.ConfigProblem;

/// A mistake or doubtful spot at its place in the edited text, such as "line 14: risk.r_base: found `abc` (text),
/// wanted a number".
///
/// @param error whether it keeps the config from being run
/// @param from offset of the first character it is about
/// @param to offset behind the last; greater than `from` unless the text is empty
/// @param problem what is wrong, with line and path
record Finding(boolean error, int from, int to, ConfigProblem problem) {

    /// Finds the place of a problem in the text.
    static Finding of(ConfigProblem problem, boolean error, TextLines lines) {
        int from = lines.offset(problem.line(), problem.column());
        int to = Math.max(from, lines.offset(problem.endLine(), problem.endColumn()));
        if (to == from) {
            // What is missing at the end of a line is shown at the last character there is.
            boolean room = from < lines.length() && lines.endOf(problem.line()) > from;
            return room
                    ? new Finding(error, from, from + 1, problem)
                    : new Finding(error, Math.max(0, from - 1), from, problem);
        }
        return new Finding(error, from, to, problem);
    }

    /// The line it is listed with, from 1.
    int line() {
        return Math.max(1, problem.line());
    }

    /// The finding as a list has it, such as "Line 14 · risk.r_base: found `abc` (text), wanted a number".
    String listed() {
        String path = problem.path();
        return "Line " + line() + (path.isEmpty() ? "" : " · " + path) + ": " + words();
    }

    /// What is wrong, without the file and the place.
    String words() {
        return problem.message();
    }
}
