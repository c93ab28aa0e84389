package io.plumbline.data.layout;

import io.plumbline.dataset.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out how a file is to be read from its first lines: separator, header, what stands in which column, how
/// dates are written. What no layout claims by a mark of its own is a table with a header, or without one if its
/// numbers leave no doubt.
final class Recogniser {

    private static final char[] SEPARATORS = {'\t', ';', '|', ','};
    private static final int LINES_TO_HEADER = 20;
    private static final int ROWS_LOOKED_AT = 100;
    private static final int LEAST_KNOWN = 3;

    private final Sample sample;

    Recogniser(Sample sample) {
        this.sample = sample;
    }

    /// @throws RefusedFileException saying what is missing, if this is no table of bars or ticks
    RowPlan plan() throws RefusedFileException {
        Optional<String> complaint = Optional.empty();
        for (char separator : SEPARATORS) {
            Optional<Integer> header = headerLine(separator);
            if (header.isPresent()) {
                Optional<RowPlan> plan = underHeader(header.get(), separator);
                if (plan.isPresent()) {
                    return plan.get();
                }
                complaint = complaint.or(() -> Optional.of(complaint(header.get(), separator)));
            }
        }
        for (char separator : SEPARATORS) {
            Optional<RowPlan> plan = new HeaderlessTable(sample, separator).plan();
            if (plan.isPresent()) {
                return plan.get();
            }
        }
        if (isMillisOfDay()) {
            throw new RefusedFileException(
                    "minutes or ticks of QuantConnect Lean, whose times count from a midnight that "
                            + "they do not name; wanted Lean's hour or daily files, or any rows with dates");
        }
        throw new RefusedFileException(complaint.orElse(
                "text without bars: no line has a time and four prices, or a time, a bid and an ask; wanted rows such as "
                        + "2023-01-01 22:00:00,1.07,1.07006,1.06975,1.06987,715"));
    }

    /// The line, the first being 1, that names at least three columns that are known.
    private Optional<Integer> headerLine(char separator) {
        int looked = 0;
        for (int line = 1; line <= sample.lines().size() && looked < LINES_TO_HEADER; line++) {
            String text = sample.lines().get(line - 1);
            if (!text.isBlank()) {
                looked++;
                HeaderWords words = HeaderWords.of(Fields.of(withoutMark(text), separator));
                if (words.known() >= LEAST_KNOWN) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    /// A header that is written as a note.
    private static String withoutMark(String text) {
        return text.startsWith("#") ? text.substring(1) : text;
    }

    /// Whether rows begin with milliseconds since midnight, with bid and ask behind them.
    private boolean isMillisOfDay() {
        List<List<String>> rows = sample.rows(1, ',', ROWS_LOOKED_AT);
        return !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> (row.size() == 5 || row.size() == 11)
                                && row.getFirst().matches("\\d{1,8}")
                                && Integer.parseInt(row.getFirst()) < TimeReader.DAY_MILLIS);
    }

    private Optional<RowPlan> underHeader(int line, char separator) {
        List<String> names = Fields.of(withoutMark(sample.lines().get(line - 1)), separator);
        HeaderWords words = HeaderWords.of(names);
        if (!words.twice().isEmpty() || (!words.isBars() && !words.isTicks())) {
            return Optional.empty();
        }
        List<List<String>> rows = sample.rows(line + 1, separator, ROWS_LOOKED_AT);
        List<Role> roles = new ArrayList<>(words.roles());
        Optional<DateForm> date = new TimeColumns(names, rows).choose(roles);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        char point = HeaderlessTable.point(rows, roles, separator);
        boolean open = date.get() == DateForm.DAY_FIRST;
        RowPlan plan = new RowPlan(Layout.GENERIC, separator, point, line, names, roles, date.get(), open, line + 1);
        return Optional.of(plan.withLayout(HeaderLayouts.of(plan, rows)));
    }

    private String complaint(int line, char separator) {
        List<String> names = Fields.of(withoutMark(sample.lines().get(line - 1)), separator);
        HeaderWords words = HeaderWords.of(names);
        String place = "line " + line + ": ";
        if (!words.twice().isEmpty()) {
            return place + "column " + Found.quoted(words.twice().getFirst()) + " twice; wanted once";
        }
        if (!words.missing().isEmpty()) {
            return place + "no column '" + String.join("', '", words.missing()) + "' among " + Found.listed(names)
                    + "; wanted names such as time,open,high,low,close,volume";
        }
        if (sample.rows(line + 1, separator, 1).isEmpty()) {
            return sample.wholeFile()
                    ? "a header without bars; wanted at least one line under it"
                    : "line " + (line + 1)
                            + ": no whole line within a hundred thousand bytes; wanted a row on each line";
        }
        return place + "no column holds dates; wanted times such as 2023-01-01 22:00:00";
    }
}
