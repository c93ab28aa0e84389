package io.plumbline.research.sweep;

/// How an entry ended, packed into one `long` whose order is the order of events: the sooner exit is the smaller
/// key, and inside one bar the stop comes before the target and the target before the time stop.
///
/// So the outcome of an entry under a stop and a target is the smaller of two keys. From high to low: the exit's
/// bar counted from the start of the block, the kind, and the result in pips after costs as a whole number of a
/// unit that is a power of two. Whole numbers add up to the same sum in every order.
final class OutcomeKey {

    /// No trade: the order was refused, and the next bar is asked.
    static final int REFUSED = 0;

    static final int STOP = 1;
    static final int TARGET = 2;
    static final int TIME = 3;

    private static final int KIND_BITS = 2;

    private final int pipsBits;
    private final long bias;
    private final double unitsPerPip;

    /// @param mostBars the furthest bar a key must hold, counted from the start of the block
    /// @param mostPips the largest result, gain or loss, a key must hold
    OutcomeKey(int mostBars, double mostPips) {
        int barBits = Integer.SIZE - Integer.numberOfLeadingZeros(mostBars);
        pipsBits = Long.SIZE - 1 - KIND_BITS - barBits;
        bias = 1L << (pipsBits - 1);
        unitsPerPip = Math.scalb(1.0, pipsBits - 2 - Math.getExponent(Math.max(mostPips, Double.MIN_NORMAL)));
    }

    /// Whether results are rounded by less than a thousand millionth of a pip.
    boolean isFine() {
        return unitsPerPip >= 1L << 29;
    }

    long pack(int bar, int kind, double pips) {
        return ((long) bar << KIND_BITS | kind) << pipsBits | ((long) Math.rint(pips * unitsPerPip) + bias);
    }

    /// A key without a trade, after which `bar` is asked.
    long refused(int bar) {
        return pack(bar, REFUSED, 0.0);
    }

    /// How far a key must be shifted to the right so that its kind stands lowest.
    int pipsBits() {
        return pipsBits;
    }

    /// What must be taken from the low [#pipsBits()] bits to have the result in units.
    long bias() {
        return bias;
    }

    /// A number of units in pips.
    double pips(long units) {
        return units / unitsPerPip;
    }

    /// The square of a result in units, in square pips.
    double squarePips(double squareUnits) {
        return squareUnits / unitsPerPip / unitsPerPip;
    }
}
