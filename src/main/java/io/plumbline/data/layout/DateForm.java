package io.plumbline.data.layout;

/// How a file writes its dates, such as `26.03.2025`.
enum DateForm {
    /// `2025-03-26`, `2025.03.26` or `2025/03/26`.
    YEAR_FIRST("year, month, day"),
    /// `26.03.2025`.
    DAY_FIRST("day, month, year"),
    /// `03/26/2025`.
    MONTH_FIRST("month, day, year"),
    /// `20250326`, also with the time of day right behind it.
    DIGITS("year, month, day without separators"),
    EPOCH_SECONDS("seconds since 1970"),
    EPOCH_MILLIS("milliseconds since 1970"),
    EPOCH_MICROS("microseconds since 1970"),
    EPOCH_NANOS("nanoseconds since 1970");

    private final String words;

    DateForm(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean isEpoch() {
        return ordinal() >= EPOCH_SECONDS.ordinal();
    }
}
