package io.plumbline.testing;

/// How close a number must come to one that another program computed.
///
/// A billionth of the wanted number, or a trillionth where that is nearly nothing: room for sums taken in another
/// order, and for nothing else.
public final class Tolerance {

    public static final double RELATIVE = 1e-9;
    public static final double ABSOLUTE = 1e-12;

    private Tolerance() {}

    /// Whether a number is the wanted one. `NaN` is near `NaN` alone, an infinity near itself alone.
    public static boolean near(double wanted, double got) {
        return Double.compare(wanted, got) == 0
                || Math.abs(got - wanted) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(wanted));
    }
}
