package io.plumbline.data.layout;

import java.util.Locale;

/// What a column holds, such as the [#OPEN] of each bar.
public enum Role {
    SKIP,
    /// Date and time of day in one field.
    TIME,
    /// The date alone; the time of day may stand in a field of its own.
    DATE,
    /// The time of day alone.
    CLOCK,
    SYMBOL,
    OPEN,
    HIGH,
    LOW,
    CLOSE,
    VOLUME,
    ASK_OPEN,
    ASK_HIGH,
    ASK_LOW,
    ASK_CLOSE,
    SPREAD,
    BID,
    ASK,
    /// The time of the first tick in its minute, milliseconds; in no file, but kept while ticks are made into bars.
    FIRST_TICK,
    /// The time of the last tick in its minute, milliseconds.
    LAST_TICK;

    /// How many units, in which the spreads of ticks are summed, make 1: sums of whole hundred-millionths do not
    /// depend on their order.
    public static final double SPREAD_UNITS = 1e8;

    /// The name in messages, such as "ask_open".
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isNumber() {
        return ordinal() >= OPEN.ordinal();
    }

    boolean isPrice() {
        return isNumber() && this != VOLUME && this != SPREAD && this != FIRST_TICK && this != LAST_TICK;
    }

    /// Its place among the numbers of a row.
    int place() {
        return ordinal() - OPEN.ordinal();
    }

    /// How many numbers a row may have.
    static int places() {
        return values().length - OPEN.ordinal();
    }
}
