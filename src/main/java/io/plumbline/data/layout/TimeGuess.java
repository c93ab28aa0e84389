package io.plumbline.data.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the values of a column, such as 2024.01.02 and 2024.01.03, are as times.
///
/// @param kind whether they are dates, times of day or both
/// @param form how the dates are written; [DateForm#YEAR_FIRST] for times of day alone
record TimeGuess(Kind kind, DateForm form) {

    /// Which part of a time.
    enum Kind {
        WHOLE,
        DATE,
        CLOCK
    }

    private static final double MOST = 0.6;
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(\\D.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}([-./])\\d{1,2}\\1(\\d{4}|\\d{2})(\\D.*)?");
    private static final Pattern DIGITS =
            Pattern.compile("(19|20|21)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(\\d{4}|\\d{6}|\\d{9}|[ T].*)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[AaPp][Mm])?");
    private static final Pattern CLOCK_DIGITS = Pattern.compile("[0-2]\\d[0-5]\\d([0-5]\\d(\\d{3})?)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(\\.\\d*)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}(\\.\\d*)?");
    private static final Pattern MICROS = Pattern.compile("\\d{15,16}");
    private static final Pattern NANOS = Pattern.compile("\\d{18,19}");
    private static final int SHORT_DATE = 10;

    /// Empty if the values are no times. Years last are taken as day first.
    static Optional<TimeGuess> of(List<String> values) {
        if (most(values, CLOCK) || most(values, CLOCK_DIGITS)) {
            return Optional.of(new TimeGuess(Kind.CLOCK, DateForm.YEAR_FIRST));
        }
        if (most(values, YEAR_FIRST)) {
            return dated(values, DateForm.YEAR_FIRST);
        }
        if (most(values, YEAR_LAST)) {
            return dated(values, DateForm.DAY_FIRST);
        }
        if (most(values, DIGITS)) {
            return dated(values, DateForm.DIGITS);
        }
        Pattern[] epochs = {SECONDS, MILLIS, MICROS, NANOS};
        for (int epoch = 0; epoch < epochs.length; epoch++) {
            if (most(values, epochs[epoch])) {
                DateForm form = DateForm.values()[DateForm.EPOCH_SECONDS.ordinal() + epoch];
                return Optional.of(new TimeGuess(Kind.WHOLE, form));
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeGuess> dated(List<String> values, DateForm form) {
        boolean whole = values.stream().anyMatch(value -> value.length() > SHORT_DATE);
        return Optional.of(new TimeGuess(whole ? Kind.WHOLE : Kind.DATE, form));
    }

    private static boolean most(List<String> values, Pattern pattern) {
        long matching = values.stream()
                .filter(value -> pattern.matcher(value).matches())
                .count();
        return matching > 0 && matching >= MOST * values.size();
    }

    /// Whether these are times of day written as digits alone, which could be prices as well.
    static boolean isDigitsOnly(List<String> values) {
        return values.stream().noneMatch(value -> value.indexOf(':') >= 0);
    }
}
