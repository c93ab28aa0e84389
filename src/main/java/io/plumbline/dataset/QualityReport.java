package io.plumbline.dataset;

import java.util.List;

/// What is wrong with a set of bars and how much that matters.
///
/// @param score from 0 to 100; 100 if nothing was found
/// @param reasons what cost points and how many, such as "−4: 312 bars are missing within trading hours"; empty
///     at 100
/// @param findings one per kind of trouble that was looked for, in the order of [Finding.Kind], also where none was
///     found
public record QualityReport(int score, List<String> reasons, List<Finding> findings) {

    /// Number of equal stretches of time that a finding's strip divides the data into.
    public static final int STRIP = 240;

    /// Nothing looked for, nothing found.
    public static final QualityReport NONE = new QualityReport(100, List.of(), List.of());

    public QualityReport {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /// One kind of trouble.
    ///
    /// @param kind what was looked for
    /// @param count how often it was found, in the unit of its kind
    /// @param note what else is to be said, such as "the longest gap: 3 h 15 min from 2023-05-01 08:00"; may be
    ///     empty
    /// @param first the first places, at most 20
    /// @param strip how often it was found in each of [#STRIP] equal stretches of time between the first and the
    ///     last bar; empty if never
    public record Finding(Kind kind, long count, String note, List<Place> first, List<Integer> strip) {

        public Finding {
            first = List.copyOf(first);
            strip = List.copyOf(strip);
        }
    }

    /// A place in the data.
    ///
    /// @param timeUtc start of the bar, epoch milliseconds
    /// @param line line of the source file; 0 if there is none, as where a bar is missing
    /// @param words what is there, such as "8 bars missing" or "jump of 45.2 pips, 12 times the usual"
    public record Place(long timeUtc, int line, String words) {}

    /// What is looked for.
    public enum Kind {
        MISSING("Missing bars", "Bars that should be there while the market is open, but are not."),
        DUPLICATES("Duplicates", "Bars whose time another bar has already."),
        OUT_OF_ORDER("Out of order", "Rows that are earlier than the row before them."),
        REJECTED("Rejected rows", "Rows that are no bar: unreadable, or high, low, open and close contradict."),
        CROSSED("Crossed quotes", "Ticks or bars with a bid above the ask."),
        ZERO_RANGE("Zero-range runs", "Stretches of bars in a row that do not move at all."),
        JUMPS("Outlier jumps", "Bars that are many times as large as those around them and are taken back at once."),
        WEEKEND("Weekend bars", "Bars while the market is closed, from Friday to Sunday 17:00 in New York."),
        OFFSET("Clock offset", "Weeks that open at another hour than the clock says."),
        PARTIAL("Partial bars", "Bars made of fewer shorter bars than they should.");

        private final String title;
        private final String meaning;

        Kind(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        public String meaning() {
            return meaning;
        }
    }
}
