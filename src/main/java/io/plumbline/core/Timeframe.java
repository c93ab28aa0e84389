package io.plumbline.core;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The length of a bar, such as `M15`.
public enum Timeframe {
    M1(Duration.ofMinutes(1)),
    M5(Duration.ofMinutes(5)),
    M10(Duration.ofMinutes(10)),
    M15(Duration.ofMinutes(15)),
    M30(Duration.ofMinutes(30)),
    H1(Duration.ofHours(1)),
    H2(Duration.ofHours(2)),
    H4(Duration.ofHours(4)),
    H8(Duration.ofHours(8)),
    H12(Duration.ofHours(12)),
    D1(Duration.ofDays(1)),
    W1(Duration.ofDays(7));

    private final Duration length;

    Timeframe(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    /// The timeframe of a name in either case, such as "m15".
    ///
    /// @throws IllegalArgumentException naming what is known, if the name is not
    public static Timeframe parse(String name) {
        for (Timeframe timeframe : values()) {
            if (timeframe.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
                return timeframe;
            }
        }
        throw new IllegalArgumentException("no timeframe '" + name + "'; known: "
                + Arrays.stream(values()).map(Timeframe::name).collect(Collectors.joining(", ")));
    }
}
