package io.plumbline.ui.common;

import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers as traders write them, such as "−1,234.5" or "48.2 %".
///
/// Thousands are grouped by commas, a negative number carries the minus sign U+2212 rather than a hyphen, and what is
/// undefined is a dash. A value that rounds to zero has no sign.
public final class Numbers {

    /// What stands where there is no number.
    public static final String UNDEFINED = "–";

    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Numbers() {}

    /// A whole number, such as "12,345".
    public static String count(long value) {
        return decimals((double) value, 0);
    }

    /// Pips with one decimal, such as "−12.4"; from 100,000 on without.
    public static String pips(double pips) {
        return decimals(pips, Math.abs(pips) < 99_999.95 ? 1 : 0);
    }

    public static String pips(OptionalDouble pips) {
        return pips.isPresent() ? pips(pips.getAsDouble()) : UNDEFINED;
    }

    /// A small number of pips with two decimals, such as an expectancy of "0.83".
    public static String finePips(OptionalDouble pips) {
        return pips.isPresent() ? decimals(pips.getAsDouble(), 2) : UNDEFINED;
    }

    /// A ratio with two decimals, such as a profit factor of "1.34".
    public static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? decimals(ratio.getAsDouble(), 2) : UNDEFINED;
    }

    /// A fraction as a percentage with one decimal, such as "−3.2 %" for -0.032.
    public static String percent(double fraction) {
        return decimals(fraction * 100, 1) + NO_BREAK_SPACE + '%';
    }

    public static String percent(OptionalDouble fraction) {
        return fraction.isPresent() ? percent(fraction.getAsDouble()) : UNDEFINED;
    }

    /// A price with one decimal more than a pip has, such as "1.08512" for EURUSD and "151.237" for USDJPY.
    ///
    /// @param pipSize the price change that is one pip, such as 0.0001
    public static String price(double price, double pipSize) {
        int pipDecimals = (int) Math.max(0, Math.round(-Math.log10(pipSize)));
        return decimals(price, pipDecimals + 1);
    }

    /// A number with that many decimals.
    public static String decimals(double value, int decimals) {
        if (Double.isNaN(value)) {
            return UNDEFINED;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
        return value < 0 && !zero ? MINUS + digits : digits;
    }
}
