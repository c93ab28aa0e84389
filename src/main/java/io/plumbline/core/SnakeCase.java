package io.plumbline.core;

import java.util.Locale;

/// How names of Java are written in config files: `emaFast` as `ema_fast`.
public final class SnakeCase {

    private SnakeCase() {}

    /// A name in lower case with an underscore before every capital: `kSl` is `k_sl`, `ema200` is `ema200`.
    public static String of(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
