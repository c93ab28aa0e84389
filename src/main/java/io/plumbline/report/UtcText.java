package io.plumbline.report;

import java.time.LocalDate;

/// Epoch milliseconds as text in UTC, such as "2024-07-10 09:30:00". Plain arithmetic, since a trade list holds a
/// hundred thousand of them.
final class UtcText {

    private static final long MILLIS_PER_DAY = 86_400_000;

    private UtcText() {}

    /// A date, such as "2024-07-10".
    static String date(long timeUtc) {
        return LocalDate.ofEpochDay(Math.floorDiv(timeUtc, MILLIS_PER_DAY)).toString();
    }

    /// A date and time to the minute, such as "2024-07-10 09:30".
    static String minute(long timeUtc) {
        return second(timeUtc).substring(0, date(timeUtc).length() + 6);
    }

    /// A date and time to the second, such as "2024-07-10 09:30:00".
    static String second(long timeUtc) {
        StringBuilder text = new StringBuilder(19);
        appendSecond(text, timeUtc);
        return text.toString();
    }

    /// Appends [#second(long)].
    static void appendSecond(StringBuilder text, long timeUtc) {
        int second = (int) (Math.floorMod(timeUtc, MILLIS_PER_DAY) / 1000);
        text.append(date(timeUtc)).append(' ');
        twoDigits(text, second / 3600);
        twoDigits(text.append(':'), second / 60 % 60);
        twoDigits(text.append(':'), second % 60);
    }

    private static void twoDigits(StringBuilder text, int value) {
        text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
