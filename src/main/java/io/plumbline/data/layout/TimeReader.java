package io.plumbline.data.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/// Reads times such as `2024.01.02 00:00` from bytes, as milliseconds since 1970 of the clock the file is
/// written by.
///
/// The form of the date is told, that of the time of day is seen: `HH:mm`, with seconds and a fraction, `HHmmss`,
/// `HHmmssfff`, with AM or PM, and with an offset such as `Z`, `+02:00` or `GMT+0200`, which is taken off, so that
/// the result is UTC. Remembers the day of the last time, which most rows share with the one before. Not for
/// several threads.
final class TimeReader {

    /// What is no time.
    static final long BAD = Long.MIN_VALUE;

    static final long DAY_MILLIS = 86_400_000L;

    private static final int MOST_YEAR = 2199;
    private static final int LEAST_YEAR = 1900;
    /// The year 2200; anything later is a slip in a digit.
    private static final long LAST_MILLIS = 7_258_118_400_000L;

    private static final int LONGEST_DATE = 10;

    private final DateForm form;
    private final DateVotes votes = new DateVotes();
    private final byte[] lastDate = new byte[LONGEST_DATE];
    private int lastLength;
    private long lastDay;
    private boolean offsets;

    private byte[] bytes = {};
    private int at;
    private int end;

    TimeReader(DateForm form) {
        this.form = form;
    }

    /// Whether a time has the shape of `2023-01-01 22:00:00`, whatever its digits say; a T may stand for the blank.
    static boolean isUsual(byte[] text, int from, int to) {
        return to - from == 19
                && text[from + 4] == '-'
                && text[from + 7] == '-'
                && (text[from + 10] == ' ' || text[from + 10] == 'T')
                && text[from + 13] == ':'
                && text[from + 16] == ':';
    }

    /// Whether a time named its distance from UTC.
    boolean sawOffsets() {
        return offsets;
    }

    /// What the dates say about which of their numbers is the day.
    DateVotes votes() {
        return votes;
    }

    /// The milliseconds of a date that a time of day may follow, or [#BAD].
    long dateAndTime(byte[] text, int from, int to) {
        if (form.isEpoch()) {
            return epoch(text, from, to);
        }
        long day = day(text, from, to);
        if (day == BAD || at == to) {
            return day;
        }
        long time = end - at == 9 ? plainTime(at + 1) : BAD;
        time = time == BAD ? timeOfDay() : time;
        return time == BAD ? BAD : day + time;
    }

    /// The milliseconds of a date alone, or [#BAD]; also a whole time of an epoch.
    long date(byte[] text, int from, int to) {
        long day = form.isEpoch() ? epoch(text, from, to) : day(text, from, to);
        return form.isEpoch() || at == to ? day : BAD;
    }

    /// The milliseconds since midnight, 0 if the field is empty, or [#BAD].
    long clock(byte[] text, int from, int to) {
        bytes = text;
        at = from;
        end = to;
        return from == to ? 0 : timeOfDay();
    }

    /// Midnight of the date that the field begins with; `at` is then behind it.
    private long day(byte[] text, int from, int to) {
        bytes = text;
        end = to;
        int behind = from + lastLength;
        if (lastLength > 0
                && behind <= to
                && Arrays.equals(text, from, behind, lastDate, 0, lastLength)
                && (form == DateForm.DIGITS || behind == to || !isDigit(text[behind]))) {
            at = behind;
            return lastDay;
        }
        at = from;
        long day = form == DateForm.DIGITS ? digitsDay() : separatedDay();
        if (day != BAD && at - from <= LONGEST_DATE) {
            lastLength = at - from;
            System.arraycopy(text, from, lastDate, 0, lastLength);
            lastDay = day;
        }
        return day;
    }

    private long digitsDay() {
        int date = number(8, 8);
        return date < 0 ? BAD : dayOf(date / 10_000, date / 100 % 100, date % 100);
    }

    private long separatedDay() {
        boolean yearFirst = form == DateForm.YEAR_FIRST;
        int first = yearFirst ? number(4, 4) : number(1, 2);
        int separator = at < end ? bytes[at] : 0;
        if (first < 0 || (separator != '-' && separator != '.' && separator != '/')) {
            return BAD;
        }
        at++;
        int second = number(1, 2);
        if (second < 0 || at == end || bytes[at] != separator) {
            return BAD;
        }
        at++;
        if (yearFirst) {
            return dayOf(first, second, number(1, 2));
        }
        int start = at;
        int year = number(2, 4);
        if (at - start == 2) {
            year += year < 70 ? 2000 : 1900;
        }
        votes.add(first, second, year);
        return form == DateForm.DAY_FIRST ? dayOf(year, second, first) : dayOf(year, first, second);
    }

    private static long dayOf(int year, int month, int day) {
        boolean real = year >= LEAST_YEAR
                && year <= MOST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? LocalDate.of(year, month, day).toEpochDay() * DAY_MILLIS : BAD;
    }

    /// What is written as `HH:mm:ss`, as most times are, behind a blank or T; [#BAD] for any other.
    private long plainTime(int start) {
        if (bytes[start + 2] != ':' || bytes[start + 5] != ':' || (bytes[at] != ' ' && bytes[at] != 'T')) {
            return BAD;
        }
        int hour = twoDigits(start);
        int minute = twoDigits(start + 3);
        int second = twoDigits(start + 6);
        return hour > 23 || minute > 59 || second > 59 ? BAD : ((hour * 60L + minute) * 60 + second) * 1000;
    }

    /// The number of two digits; a large one if they are none.
    private int twoDigits(int start) {
        int tens = bytes[start] - '0';
        int ones = bytes[start + 1] - '0';
        return (tens | ones) < 0 || tens > 9 || ones > 9 ? Integer.MAX_VALUE : tens * 10 + ones;
    }

    private long timeOfDay() {
        if (at < end && bytes[at] == 'T') {
            at++;
        }
        skipBlanks();
        int digits = at;
        int hour = number(1, 9);
        int length = at - digits;
        int minute = 0;
        int second = 0;
        int millis = 0;
        if (hour < 0) {
            return BAD;
        }
        if (at < end && bytes[at] == ':' && length <= 2) {
            at++;
            minute = number(2, 2);
            if (at < end && bytes[at] == ':') {
                at++;
                second = number(2, 2);
                millis = fraction();
            }
        } else {
            int compact = hour;
            switch (length) {
                case 9 -> {
                    millis = compact % 1000;
                    compact /= 1000;
                }
                case 6 -> {}
                case 4 -> compact *= 100;
                default -> {
                    return BAD;
                }
            }
            hour = compact / 10_000;
            minute = compact / 100 % 100;
            second = compact % 100;
            millis = length == 6 ? fraction() : millis;
        }
        if (at < end) {
            hour = halfOfDay(hour);
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || millis < 0) {
            return BAD;
        }
        long time = ((hour * 60L + minute) * 60 + second) * 1000 + millis;
        return at == end ? time : lessOffset(time);
    }

    /// A fraction of a second, cut to milliseconds; 0 if there is none, negative if it has no digits.
    private int fraction() {
        if (at == end || (bytes[at] != '.' && bytes[at] != ',')) {
            return 0;
        }
        at++;
        int start = at;
        int millis = 0;
        while (at < end && isDigit(bytes[at])) {
            if (at - start < 3) {
                millis = millis * 10 + bytes[at] - '0';
            }
            at++;
        }
        for (int digit = at - start; digit < 3; digit++) {
            millis *= 10;
        }
        return at == start ? -1 : millis;
    }

    /// The hour of 24 where AM or PM follows.
    private int halfOfDay(int hour) {
        skipBlanks();
        int letter = at < end ? bytes[at] | 0x20 : 0;
        if (at + 1 >= end || (letter != 'a' && letter != 'p') || (bytes[at + 1] | 0x20) != 'm') {
            return hour;
        }
        at += 2;
        skipBlanks();
        if (hour < 1 || hour > 12) {
            return -1;
        }
        return hour % 12 + (letter == 'p' ? 12 : 0);
    }

    private long lessOffset(long time) {
        skipBlanks();
        if (at == end) {
            return time;
        }
        int letter = bytes[at] | 0x20;
        if (letter == 'z' || letter == 'g' || letter == 'u') {
            int length = letter == 'z' ? 1 : 3;
            if (at + length > end || (length == 3 && !isUtcName())) {
                return BAD;
            }
            at += length;
            if (at == end) {
                offsets = true;
                return time;
            }
        }
        int sign = bytes[at] == '+' ? 1 : bytes[at] == '-' ? -1 : 0;
        at++;
        int start = at;
        int hours = number(1, 4);
        int minutes = 0;
        if (at - start >= 3) {
            minutes = hours % 100;
            hours /= 100;
        } else if (at < end && bytes[at] == ':') {
            at++;
            minutes = number(2, 2);
        }
        if (sign == 0 || hours < 0 || hours > 15 || minutes < 0 || minutes > 59 || at != end) {
            return BAD;
        }
        offsets = true;
        return time - sign * (hours * 60L + minutes) * 60_000;
    }

    private boolean isUtcName() {
        int first = bytes[at] | 0x20;
        int second = bytes[at + 1] | 0x20;
        int third = bytes[at + 2] | 0x20;
        return (first == 'g' && second == 'm' && third == 't') || (first == 'u' && second == 't' && third == 'c');
    }

    private long epoch(byte[] text, int from, int to) {
        long value = 0;
        int digit = from;
        while (digit < to && digit - from < 19 && isDigit(text[digit])) {
            value = value * 10 + text[digit] - '0';
            digit++;
        }
        boolean whole = digit > from;
        // Some tools write whole seconds as 1704146400.0.
        if (digit < to && text[digit] == '.') {
            digit++;
            while (digit < to && isDigit(text[digit])) {
                digit++;
            }
        }
        if (!whole || digit != to) {
            return BAD;
        }
        long millis = switch (form) {
            case EPOCH_SECONDS -> value > LAST_MILLIS / 1000 ? BAD : value * 1000;
            case EPOCH_MICROS -> value / 1000;
            case EPOCH_NANOS -> value / 1_000_000;
            default -> value;
        };
        return millis > LAST_MILLIS || millis < 0 ? BAD : millis;
    }

    /// A number of at least and at most so many digits; `at` is then behind it. Negative if there are fewer.
    private int number(int least, int most) {
        int start = at;
        int value = 0;
        while (at < end && at - start < most && isDigit(bytes[at])) {
            value = value * 10 + bytes[at] - '0';
            at++;
        }
        return at - start < least ? -1 : value;
    }

    private void skipBlanks() {
        while (at < end && bytes[at] == ' ') {
            at++;
        }
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
