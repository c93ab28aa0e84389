package io.plumbline.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// Lines of comma-separated times and numbers on their way into a stream.
///
/// Numbers are put together by hand since `Double.toString` would make one short-lived text per number: for 5.7
/// million bars that takes several times as long. Remembers the day of the last time. Not for several threads.
final class CsvText {

    private static final int BLOCK_BYTES = 1 << 16;

    /// More than any line has.
    private static final int MOST_LINE_BYTES = 1 << 13;

    private static final long MILLIS_PER_DAY = 86_400_000L;

    /// Up to this, a whole number of units of a decimal place is exact, and no two such decimals are one double.
    private static final double MOST_UNITS = 1e15;

    /// As many as most prices have.
    private static final int USUAL_DECIMALS = 5;

    private static final int MOST_DECIMALS = 8;
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    private final OutputStream out;
    private final byte[] block = new byte[BLOCK_BYTES];
    private final byte[] digits = new byte[20];
    private int at;
    private long lastDay = Long.MIN_VALUE;
    private byte[] lastDate = {};

    CsvText(OutputStream out) {
        this.out = out;
    }

    void ascii(String text) {
        for (int letter = 0; letter < text.length(); letter++) {
            block[at++] = (byte) text.charAt(letter);
        }
    }

    void lineEnd() throws IOException {
        block[at++] = '\n';
        if (at > BLOCK_BYTES - MOST_LINE_BYTES) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(block, 0, at);
        at = 0;
    }

    /// A time such as "2024-01-07 22:00:00", with milliseconds only if there are any.
    void time(long timeUtc) {
        long day = Math.floorDiv(timeUtc, MILLIS_PER_DAY);
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
        }
        System.arraycopy(lastDate, 0, block, at, lastDate.length);
        at += lastDate.length;
        int millis = (int) (timeUtc - day * MILLIS_PER_DAY);
        block[at++] = ' ';
        twoDigits(millis / 3_600_000);
        block[at++] = ':';
        twoDigits(millis / 60_000 % 60);
        block[at++] = ':';
        twoDigits(millis / 1000 % 60);
        if (millis % 1000 != 0) {
            block[at++] = '.';
            block[at++] = (byte) ('0' + millis / 100 % 10);
            twoDigits(millis % 100);
        }
    }

    private void twoDigits(int number) {
        block[at++] = (byte) ('0' + number / 10);
        block[at++] = (byte) ('0' + number % 10);
    }

    /// A comma and the shortest decimal that reads back as this very number; nothing behind the comma for `NaN`.
    void number(double value) {
        block[at++] = ',';
        if (Double.isNaN(value)) {
            return;
        }
        if (!decimal(value, USUAL_DECIMALS) && !decimal(value, MOST_DECIMALS)) {
            ascii(shortest(value));
        }
    }

    /// Writes a number if it has no more than this many decimals.
    private boolean decimal(double value, int decimals) {
        double units = Math.rint(value * POWERS_OF_TEN[decimals]);
        // A division of two exact numbers is rounded once, as reading a decimal is: equal here, equal there.
        if (!(units >= 1 && units < MOST_UNITS && units / POWERS_OF_TEN[decimals] == value)) {
            return false;
        }
        long left = (long) units;
        int places = decimals;
        while (places > 0 && left % 10 == 0) {
            left /= 10;
            places--;
        }
        int first = digits.length;
        int behind = places;
        while (left > 0 || behind >= 0) {
            digits[--first] = (byte) ('0' + left % 10);
            left /= 10;
            if (--behind == 0) {
                digits[--first] = '.';
            }
        }
        System.arraycopy(digits, first, block, at, digits.length - first);
        at += digits.length - first;
        return true;
    }

    /// A number without an exponent, which not every reader knows.
    private static String shortest(double value) {
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0";
        }
        return Double.isInfinite(value)
                ? Double.toString(value)
                : new BigDecimal(Double.toString(value)).toPlainString();
    }
}
