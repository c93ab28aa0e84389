package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.Layout;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is known or decided of a file before it is imported, such as the clock its times are in, with the answers
/// that are offered for it.
public enum ImportField {
    LAYOUT("Layout"),
    SYMBOL("Symbol"),
    TIMEFRAME("Timeframe"),
    CLOCK("Clock"),
    PRICES("Prices"),
    DATES("Dates"),
    IDENTICAL("Same bar twice"),
    CONFLICTING("Same time, other prices"),
    ORDER("Rows out of order"),
    NAME("Name");

    /// The answer that leaves it to Plumbline.
    public static final String FIND_OUT = "Find out";

    /// What the answers are called.
    static final class Words {
        static final String AS_THEY_ARE = "As they are";
        static final String DAY_FIRST = "Day before month";
        static final String MONTH_FIRST = "Month before day";
        static final String KEEP_ONE = "Keep one";
        static final String KEEP_FIRST = "Keep the first";
        static final String KEEP_LAST = "Keep the last";
        static final String REFUSE = "Refuse the file";
        static final String SORT = "Put in order";
        static final int MOST_DECIMALS = 8;

        private Words() {}

        /// Prices in whole points, such as "Points, 5 decimals (127801 = 1.27801)".
        static String points(int decimals) {
            return "Points, " + decimals + (decimals == 1 ? " decimal" : " decimals");
        }

        /// What 127801 means with so many decimals.
        static String pointsExample(int decimals) {
            return "127801 is read as " + NumberText.of(127_801 / Math.pow(10, decimals), decimals);
        }
    }

    private final String title;

    ImportField(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// The answers to choose from; empty where anything may be typed or nothing can be said.
    public List<String> answers() {
        return switch (this) {
            case LAYOUT -> orFindOut(Stream.of(Layout.values()).map(Layout::title));
            case CLOCK -> orFindOut(ClockRule.USUAL.stream().map(ClockRule::words));
            case PRICES ->
                orFindOut(Stream.concat(
                        Stream.of(Words.AS_THEY_ARE),
                        IntStream.rangeClosed(1, Words.MOST_DECIMALS).mapToObj(Words::points)));
            case DATES -> orFindOut(Stream.of(Words.DAY_FIRST, Words.MONTH_FIRST));
            case IDENTICAL -> List.of(Words.KEEP_ONE, Words.REFUSE);
            case CONFLICTING -> List.of(Words.REFUSE, Words.KEEP_FIRST, Words.KEEP_LAST);
            case ORDER -> List.of(Words.SORT, Words.REFUSE);
            case SYMBOL, TIMEFRAME, NAME -> List.of();
        };
    }

    private static List<String> orFindOut(Stream<String> answers) {
        return Stream.concat(Stream.of(FIND_OUT), answers).toList();
    }
}
