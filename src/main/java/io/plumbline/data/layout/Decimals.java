package io.plumbline.data.layout;

/// Numbers such as 1.29613 out of bytes, exactly those that [Double#parseDouble] gives.
public final class Decimals {

    /// Powers of ten that a double holds exactly.
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final double DUST = 1e-6;
    private static final double MOST_DUST = 0.1;
    private static final long MOST_DIGITS = 1L << 53;

    /// Most characters of a plain number: far from what a long holds.
    private static final int MOST_CHARACTERS = 17;

    private Decimals() {}

    /// The number of digits and a point, such as 129613 with 5 decimals for 1.29613; `NaN` if the digits may be too
    /// many. Correctly rounded, because digits and power of ten are both exact, and a division rounds once.
    ///
    /// @param characters how long it is written, with its point
    static double exact(long digits, int decimals, int characters) {
        if (characters > MOST_CHARACTERS || digits > MOST_DIGITS) {
            return Double.NaN;
        }
        return decimals == 0 ? digits : digits / POWERS[decimals];
    }

    /// The number of a text that may be written in any way people write one, or `NaN`: `1,5` where a comma is the
    /// point, `+1.5`, `1.5e-3`; but not what only Java reads, such as `1.5f`.
    static double any(String text, char point) {
        String number = point == ',' ? text.replace(',', '.') : text;
        boolean plain = number.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
        if (number.isEmpty() || !plain || (point == ',' && text.indexOf('.') >= 0)) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /// Whether this is a whole number but for dust such as that of 129587.00000000001.
    static boolean isNearlyWhole(double value) {
        return Math.abs(value - Math.rint(value)) <= Math.min(MOST_DUST, DUST * Math.abs(value)) && value != 0;
    }

    /// Whether all of these are whole numbers but for dust, as prices in points are.
    public static boolean areNearlyWhole(double[] values) {
        for (double value : values) {
            if (!isNearlyWhole(value)) {
                return false;
            }
        }
        return true;
    }

    /// A number of points as a price: 127801 with 5 decimals is 1.27801, correctly rounded, and so is
    /// 127801.00000000001.
    public static double scaled(double points, int decimals) {
        double whole = isNearlyWhole(points) ? Math.rint(points) : points;
        return whole / POWERS[decimals];
    }
}
