package io.plumbline.ui.data;

import java.time.Duration;

/// How much of the bars a button brings into view, such as a month.
public enum Reach {
    ALL("All", "All bars", Duration.ZERO),
    YEAR("1Y", "A year", Duration.ofDays(366)),
    MONTH("1M", "A month", Duration.ofDays(31)),
    WEEK("1W", "A week", Duration.ofDays(7)),
    DAY("1D", "A day", Duration.ofDays(1)),
    BARS("Bars", "A hundred single bars", Duration.ZERO);

    /// How many bars [#BARS] shows.
    static final int FEW = 100;

    private final String title;
    private final String meaning;
    private final Duration length;

    Reach(String title, String meaning, Duration length) {
        this.title = title;
        this.meaning = meaning;
        this.length = length;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    long millis() {
        return length.toMillis();
    }
}
