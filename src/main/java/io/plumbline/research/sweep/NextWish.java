package io.plumbline.research.sweep;

import io.plumbline.core.Signals;

/// Where a set of decisions next asks for a position, for every bar: the first at or after it in its block of
/// [#BLOCK] bars.
///
/// An entry is numbered inside its block: twice the bar's place, plus one if it is short. [#NOT_IN_BLOCK]
/// stands where
/// the rest of the block asks for nothing.
final class NextWish {

    /// Bars per block: a block's outcomes stay in the cache while all paths walk over it.
    static final int BLOCK = 1024;

    /// Different entries in a block.
    static final int ENTRIES = 2 * BLOCK;

    static final int NOT_IN_BLOCK = ENTRIES;

    private NextWish() {}

    /// The column of these decisions, filled up to whole blocks.
    ///
    /// @param used per bar and side, in the order of entries: marked 1 where a position is asked for
    static short[] of(Signals signals, byte[] used) {
        byte[] state = signals.state();
        byte[] signs = signals.signs();
        int size = state.length;
        int blocks = (size + BLOCK - 1) / BLOCK;
        short[] next = new short[blocks * BLOCK];
        for (int block = 0; block < blocks; block++) {
            int start = block * BLOCK;
            int end = start + BLOCK;
            int entry = NOT_IN_BLOCK;
            for (int bar = end - 1; bar >= start; bar--) {
                // The last bar has no bar after it on which an order could be filled.
                int sign = bar < size - 1 ? signs[state[bar]] : 0;
                if (sign != 0) {
                    int side = sign > 0 ? 0 : 1;
                    entry = 2 * (bar - start) + side;
                    used[2 * bar + side] = 1;
                }
                next[bar] = (short) entry;
            }
        }
        return next;
    }
}
