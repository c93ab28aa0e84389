package io.plumbline.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.OptionalDouble;

/// Numbers as traders write them, such as "−12,345.6": thousands grouped, a real minus sign as wide as the digits,
/// no sign on what rounds to zero, and "–" for what is undefined. The same in the window, in reports and on the
/// command line.
public final class NumberText {

    /// What stands for an undefined number.
    public static final String NONE = "–";

    /// The minus sign, U+2212.
    public static final String MINUS = "\u2212";

    private static final String NO_BREAK_SPACE = "\u00A0";

    private NumberText() {}

    /// A number with this many decimals, rounded half up.
    public static String of(double value, int decimals) {
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

    public static String of(OptionalDouble value, int decimals) {
        return value.isPresent() ? of(value.getAsDouble(), decimals) : NONE;
    }

    /// A number as configs write it, such as "20", "2.5" or "-0.002".
    public static String written(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /// A whole number, such as "23,456".
    public static String count(long value) {
        return of((double) value, 0);
    }

    /// Pips with one decimal, such as "−12.4"; from 100,000 on without.
    public static String pips(double pips) {
        return of(pips, Math.abs(pips) < 99_999.95 ? 1 : 0);
    }

    public static String pips(OptionalDouble pips) {
        return pips.isPresent() ? pips(pips.getAsDouble()) : NONE;
    }

    /// A few pips or a ratio with two decimals, such as an expectancy of "0.83" or a profit factor of "1.34".
    public static String fine(OptionalDouble value) {
        return of(value, 2);
    }

    /// A fraction in percent with one decimal, such as "−3.2 %" for -0.032.
    public static String percent(double fraction) {
        return Double.isFinite(fraction) ? of(fraction * 100, 1) + NO_BREAK_SPACE + "%" : NONE;
    }

    public static String percent(OptionalDouble fraction) {
        return fraction.isPresent() ? percent(fraction.getAsDouble()) : NONE;
    }

    /// Money without cents, such as "−1,234 USD".
    public static String money(double value, String currency) {
        return of(value, 0) + NO_BREAK_SPACE + currency;
    }

    /// A price with one decimal more than a pip has, such as "1.08512" for EURUSD and "151.237" for USDJPY.
    public static String price(double price, Instrument instrument) {
        int pipDecimals = (int) Math.max(0, Math.round(-Math.log10(instrument.pipSize())));
        return of(price, pipDecimals + 1);
    }

    /// A length of time in its two largest units, such as "12 d 4 h" or "45 min".
    public static String duration(Duration duration) {
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
