package io.plumbline.config;

import java.util.Optional;

/// A key that a config file may have, such as `risk.r_base`.
///
/// @param path the keys that lead there; capitals stand for a name of the user's own, such as
///     `instruments.SYMBOL.pip_size`
/// @param wanted the type and range, such as "a whole number of at least 1"
/// @param shape the same for a program
/// @param fallback what holds if the file does not mention it; empty if it must
/// @param unit such as "pips"; empty if it has none
/// @param help what it means, in a sentence
/// @param source where the key comes from
public record ConfigKey(
        String path,
        String wanted,
        ConfigShape shape,
        Optional<String> fallback,
        String unit,
        String help,
        String source) {

    /// What it means, what is wanted and what holds without it, as Help and the schema say it.
    public String explained() {
        return help + "\nWanted: " + wanted + ". "
                + fallback.map(usual -> "Without it: " + usual + ".").orElse("Must be there.");
    }

    /// Whether a file must have it.
    public boolean required() {
        return fallback.isEmpty();
    }

    /// What holds if the file does not mention it, as it would be written in the file, such as "96" or "null";
    /// empty if the file must mention it or if that cannot be written in one value.
    public Optional<String> defaultYaml() {
        if (shape.kind() == ConfigShape.Kind.BLOCK || shape.kind() == ConfigShape.Kind.ANYTHING) {
            return Optional.empty();
        }
        return fallback.filter(words -> !words.startsWith("what ")).map(words -> words.equals("none") ? "null" : words);
    }

    /// The last part of the path, such as "r_base".
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
