package io.plumbline.ui.trades;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// What a trade must show in one column to stay in the list, such as net pips above 10.
public sealed interface ColumnFilter {

    TradeColumn column();

    /// The condition without the column, such as "> 10" or "stop loss, time stop".
    String words();

    /// One of these texts.
    ///
    /// @param values in their own order
    record OneOf(TradeColumn column, NavigableSet<String> values) implements ColumnFilter {

        public OneOf {
            values = Collections.unmodifiableNavigableSet(new TreeSet<>(values));
        }

        static OneOf of(TradeColumn column, Set<String> values) {
            return new OneOf(column, new TreeSet<>(values));
        }

        @Override
        public String words() {
            return values.isEmpty() ? "none" : String.join(", ", values);
        }
    }

    /// A text that contains this one, in either case.
    record Containing(TradeColumn column, String text) implements ColumnFilter {

        @Override
        public String words() {
            return "contains “" + text + "”";
        }
    }

    /// A number, or a time in epoch milliseconds, from one to another, both included.
    ///
    /// @param words as the user wrote it
    record Within(TradeColumn column, double from, double to, String words) implements ColumnFilter {

        boolean holds(double value) {
            return value >= from && value <= to;
        }
    }
}
