package io.plumbline.data;

import io.plumbline.data.layout.Found;
import java.time.DateTimeException;
import org.apache.commons.csv.CSVRecord;

/// The lines under a header, each turned into one bar or one problem.
///
/// A line is judged from left to right as a reader would: number of fields, time, the four prices, how they lie to
/// each other, volume. The first thing wrong with it is its problem.
final class BarLines {

    private final Header header;
    private final GrowingBars bars;
    private final Problems problems;
    private final BarTimes times = new BarTimes();
    private final double[] bar = new double[GrowingBars.VALUES];

    BarLines(Header header, GrowingBars bars, Problems problems) {
        this.header = header;
        this.bars = bars;
        this.problems = problems;
    }

    void read(CSVRecord record, int line) {
        try {
            checkFieldCount(record);
            long timeUtc = time(record);
            double open = price(record, Column.OPEN);
            double high = price(record, Column.HIGH);
            double low = price(record, Column.LOW);
            double close = price(record, Column.CLOSE);
            checkSpan(record, open, high, low, close);
            bar[0] = open;
            bar[1] = high;
            bar[2] = low;
            bar[3] = close;
            bar[4] = header.has(Column.VOLUME) ? volume(record) : Double.NaN;
            bars.add(line, timeUtc, bar);
        } catch (BadLineException e) {
            problems.add(line, e.text);
        }
    }

    /// Fields beyond the header are fine while they are empty, as after a trailing comma. Filled ones mean that
    /// every price may stand in the wrong column, as when decimal commas cut prices in two.
    private void checkFieldCount(CSVRecord record) throws BadLineException {
        int size = record.size();
        boolean tooMany = false;
        for (int place = header.size(); place < size; place++) {
            tooMany |= !record.get(place).isBlank();
        }
        if (size < header.size() || tooMany) {
            throw new BadLineException(size + (size == 1 ? " field" : " fields") + ", not " + header.size());
        }
    }

    private long time(CSVRecord record) throws BadLineException {
        String text = header.field(record, Column.TIME);
        try {
            return times.parse(text);
        } catch (DateTimeException e) {
            throw new BadLineException(
                    "time " + Found.quoted(text) + "; wanted yyyy-MM-dd HH:mm[:ss], such as 2023-01-01 22:00:00");
        }
    }

    private double price(CSVRecord record, Column column) throws BadLineException {
        String text = header.field(record, column);
        double price = number(text, column, "a price such as 1.0712");
        if (!(price > 0 && price < Double.POSITIVE_INFINITY)) {
            throw new BadLineException(column.label() + " " + Found.quoted(text) + "; wanted a finite price above 0");
        }
        return price;
    }

    private double volume(CSVRecord record) throws BadLineException {
        String text = header.field(record, Column.VOLUME);
        double volume = text.isEmpty() ? Double.NaN : number(text, Column.VOLUME, "a number or nothing");
        if (volume < 0 || volume == Double.POSITIVE_INFINITY) {
            throw new BadLineException(
                    "volume " + Found.quoted(text) + "; wanted a finite number from 0 up, or nothing");
        }
        return volume;
    }

    private static double number(String text, Column column, String wanted) throws BadLineException {
        try {
            if (!isJavaOnly(text)) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException e) {
            // Said below, as for the forms that only Java reads.
        }
        throw new BadLineException(column.label() + " " + Found.quoted(text) + "; wanted " + wanted);
    }

    /// Whether this is a number to Java alone: "1.07f", "1d" or "0x1p3".
    private static boolean isJavaOnly(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean suffixed = last == 'd' || last == 'D' || last == 'f' || last == 'F';
        return suffixed || text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
    }

    private void checkSpan(CSVRecord record, double open, double high, double low, double close)
            throws BadLineException {
        if (high < low) {
            throw new BadLineException("high " + header.field(record, Column.HIGH) + " below low "
                    + header.field(record, Column.LOW) + "; wanted high >= low");
        }
        checkWithin(record, Column.OPEN, open, high, low);
        checkWithin(record, Column.CLOSE, close, high, low);
    }

    private void checkWithin(CSVRecord record, Column column, double price, double high, double low)
            throws BadLineException {
        if (price < low || price > high) {
            String name = column.label();
            throw new BadLineException(name + " " + header.field(record, column) + " outside low "
                    + header.field(record, Column.LOW) + " to high " + header.field(record, Column.HIGH)
                    + "; wanted low <= " + name + " <= high");
        }
    }

    /// What is wrong with a line. Without a stack trace: a broken file has one of these on every line.
    private static final class BadLineException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String text;

        BadLineException(String text) {
            super(text, null, false, false);
            this.text = text;
        }
    }
}
