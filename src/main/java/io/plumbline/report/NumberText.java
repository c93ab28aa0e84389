package io.plumbline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalDouble;

/// Numbers as traders write them, such as "−12,345.6" with a real minus sign, and "–" for what is undefined.
final class NumberText {

    /// What stands for an undefined number.
    static final String NONE = "–";

    /// The minus sign, U+2212, as wide as the digits.
    static final String MINUS = "\u2212";

    private static final String NO_BREAK_SPACE = "\u00A0";

    private NumberText() {}

    /// A number with this many decimals, rounded half up. What rounds to zero has no sign.
    static String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int comma = point - 3; comma > 0; comma -= 3) {
            text.insert(comma, ',');
        }
        return rounded.signum() < 0 ? MINUS + text : text.toString();
    }

    static String of(OptionalDouble value, int decimals) {
        return value.isPresent() ? of(value.getAsDouble(), decimals) : NONE;
    }

    /// A whole number, such as "23,456".
    static String count(long value) {
        return of((double) value, 0);
    }

    /// A fraction in percent with one decimal, such as "−3.2 %" for -0.032.
    static String percent(double fraction) {
        return Double.isFinite(fraction) ? of(fraction * 100, 1) + NO_BREAK_SPACE + "%" : NONE;
    }

    static String percent(OptionalDouble fraction) {
        return fraction.isPresent() ? percent(fraction.getAsDouble()) : NONE;
    }

    /// A length of time in its two largest units, such as "12 d 4 h" or "45 min".
    static String duration(Duration duration) {
        long days = duration.toDays();
        if (days >= 100) {
            return count(days) + NO_BREAK_SPACE + "d";
        }
        if (days > 0) {
            return pair(days, "d", duration.toHoursPart(), "h");
        }
        return duration.toHours() > 0
                ? pair(duration.toHours(), "h", duration.toMinutesPart(), "min")
                : duration.toMinutes() + NO_BREAK_SPACE + "min";
    }

    private static String pair(long large, String largeUnit, int small, String smallUnit) {
        String first = large + NO_BREAK_SPACE + largeUnit;
        return small == 0 ? first : first + NO_BREAK_SPACE + small + NO_BREAK_SPACE + smallUnit;
    }
}
