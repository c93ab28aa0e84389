package io.plumbline.stats;

/// A way of sorting trades into groups. Hours, weekdays and months are those of the fill, in UTC.
public enum Breakdown {
    STRATEGY("strategy"),
    SYMBOL("symbol"),
    REGIME("regime"),
    SIDE("side"),
    EXIT_REASON("exit reason"),
    HOUR("hour"),
    WEEKDAY("weekday"),
    MONTH("month");

    private final String words;

    Breakdown(String words) {
        this.words = words;
    }

    /// The name in words, such as "exit reason".
    public String words() {
        return words;
    }
}
