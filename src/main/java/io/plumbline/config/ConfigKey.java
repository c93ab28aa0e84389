package io.plumbline.config;

import java.util.Optional;

/// A key that a config file may have, such as `risk.r_base`.
///
/// @param path the keys that lead there; capitals stand for a name of the user's own, such as
///     `instruments.SYMBOL.pip_size`
/// @param wanted the type and range, such as "a whole number of at least 1"
/// @param fallback what holds if the file does not mention it; empty if it must
/// @param unit such as "pips"; empty if it has none
/// @param help what it means, in a sentence
/// @param source where the key comes from
public record ConfigKey(
        String path, String wanted, Optional<String> fallback, String unit, String help, String source) {

    /// The last part of the path, such as "r_base".
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
