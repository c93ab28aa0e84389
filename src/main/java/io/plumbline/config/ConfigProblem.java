package io.plumbline.config;

/// A mistake or a doubtful spot in a config file, such as "example.yaml, line 14, column 7, risk.r_base: found
/// `abc` (text), wanted a number".
///
/// @param file the file's name
/// @param line counted from 1; 0 if the whole file is meant
/// @param column counted from 1; 0 if the whole file is meant
/// @param endLine the line of the end of what is wrong, counted from 1; 0 if the whole file is meant
/// @param endColumn the column behind its last character, so that an editor can underline it
/// @param path the keys that lead there, such as "risk.caps.per_symbol"; empty outside any block
/// @param message what was found and what would be right
public record ConfigProblem(
        String file, int line, int column, int endLine, int endColumn, String path, String message) {

    /// A problem of a single character, or of the whole file.
    public ConfigProblem(String file, int line, int column, String path, String message) {
        this(file, line, column, line, line == 0 ? 0 : column + 1, path, message);
    }

    /// The same problem with another end.
    ConfigProblem to(int toLine, int toColumn) {
        return new ConfigProblem(file, line, column, toLine, toColumn, path, message);
    }

    /// Place, path and message in one line.
    public String words() {
        StringBuilder words = new StringBuilder(file);
        if (line > 0) {
            words.append(", line ").append(line).append(", column ").append(column);
        }
        if (!path.isEmpty()) {
            words.append(", ").append(path);
        }
        return words.append(": ").append(message).toString();
    }
}
