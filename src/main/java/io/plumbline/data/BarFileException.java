package io.plumbline.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// The refusal of a bar file, such as "EURUSD_H1.csv, line 3: 5 fields, not 6".
///
/// A file is read to its end before it is refused, so one refusal tells of every bad line: the first few in full,
/// the rest as a count. The message is meant for the user as it is; it has one line per problem.
public final class BarFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /// One thing wrong with a file: what was found and what was wanted.
    ///
    /// @param line physical line of the file, the first being 1; empty if the file as a whole is meant
    public record Problem(OptionalInt line, String text) {

        static Problem at(int line, String text) {
            return new Problem(OptionalInt.of(line), text);
        }

        static Problem ofFile(String text) {
            return new Problem(OptionalInt.empty(), text);
        }

        /// The problem as a line of a report, such as "line 3: 5 fields, not 6".
        @Override
        public String toString() {
            return line.isPresent() ? "line " + line.getAsInt() + ": " + text : text;
        }
    }

    private final transient Path file;
    private final transient List<Problem> problems;
    private final long total;

    BarFileException(Path file, List<Problem> problems, long total) {
        super(message(file, problems, total));
        this.file = file;
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /// A refusal of the file as a whole, such as one that is not there.
    static BarFileException ofFile(Path file, String text) {
        return new BarFileException(file, List.of(Problem.ofFile(text)), 1);
    }

    /// The refused file, as it was named to the reader.
    public Path file() {
        return file;
    }

    /// The first problems by line, at most 20.
    public List<Problem> problems() {
        return problems;
    }

    /// Number of problems in the whole file, those not listed included.
    public long total() {
        return total;
    }

    private static String message(Path file, List<Problem> problems, long total) {
        if (total == 1) {
            Problem only = problems.getFirst();
            return file + (only.line().isPresent() ? ", " : ": ") + only;
        }
        StringBuilder message = new StringBuilder();
        message.append(String.format(Locale.ROOT, "%s: %,d problems", file, total));
        for (Problem problem : problems) {
            message.append("\n  ").append(problem);
        }
        long unlisted = total - problems.size();
        if (unlisted > 0) {
            message.append(String.format(Locale.ROOT, "\n  … and %,d more", unlisted));
        }
        return message.toString();
    }
}
