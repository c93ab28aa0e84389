package io.plumbline.data.layout;

import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.Layout;
import java.util.List;
import java.util.Optional;

/// A text file that was read to its end, such as one of 372,000 rows in HistData's layout, by the file's own clock.
///
/// @param layout how it was read
/// @param rows what was read, in the order of its lines; ticks are already runs of a minute each
/// @param first the first rows as they stand in the file
/// @param good number of bars or ticks in the file
/// @param rejections what is no bar
/// @param flaws what is odd about ticks; nothing for bars
/// @param usual whether the first line is the header and every other a row as machines write them
/// @param facts what else the file tells
public record TextRows(
        Layout layout,
        RawRows rows,
        List<FirstRow> first,
        int good,
        Rejections rejections,
        TickFlaws flaws,
        boolean usual,
        Facts facts) {

    /// One of the first rows, as the file has it and as it was read.
    ///
    /// @param text the line, cut after 200 characters
    /// @param row index of the raw row it became or went into
    public record FirstRow(
            int line, String text, int row, double open, double high, double low, double close, double volume) {}

    /// What a file tells beside its rows.
    ///
    /// @param entry path of the text inside a zip archive; empty for other files
    /// @param symbol the symbol that the rows name; empty if they name none
    /// @param timeName what the header calls the column of times; empty without a header
    /// @param offsets whether times name their distance from UTC, and so are UTC already
    /// @param epoch whether times are counted from 1970
    /// @param decimals the most decimals that a price is written with
    /// @param dateOrder which of two numbers in a date was taken as the day; empty where dates leave no choice
    /// @param dateOrderSure whether a number above 12 settled that
    /// @param columns what the columns were taken for, where no header and no layout says so; empty elsewhere
    public record Facts(
            String entry,
            String symbol,
            String timeName,
            boolean offsets,
            boolean epoch,
            int decimals,
            Optional<DateOrder> dateOrder,
            boolean dateOrderSure,
            String columns) {}

    public TextRows {
        first = List.copyOf(first);
    }
}
