package io.plumbline.research.sweep;

import io.plumbline.core.Signals;
import java.util.Arrays;

/// Where a set of decisions next asks for a position, for every bar: the first at or after it in its block of
/// [#BLOCK] bars.
///
/// An entry is numbered inside its block: twice the bar's place, plus one if it is short. [#NOT_IN_BLOCK] stands
/// where the rest of the block asks for nothing.
final class NextWish {

    /// Bars per block: a block's outcomes stay in the cache while all paths walk over it.
    static final int BLOCK = 1024;

    /// Different entries in a block.
    static final int ENTRIES = 2 * BLOCK;

    static final int NOT_IN_BLOCK = ENTRIES;

    /// Marks a bar that a long position is asked for on.
    static final int LONG = 1;

    /// Marks a bar that a short position is asked for on.
    static final int SHORT = 2;

    private NextWish() {}

    /// The column of these decisions, filled up to whole blocks.
    ///
    /// @param wished per bar, to be marked with [#LONG] and [#SHORT] where they are asked for
    static short[] of(Signals signals, byte[] wished) {
        byte[] state = signals.state();
        byte[] marks = marks(signals.signs());
        int size = state.length;
        short[] next = new short[(size + BLOCK - 1) / BLOCK * BLOCK];
        for (int start = 0; start < next.length; start += BLOCK) {
            // The last bar has no bar after it on which an order could be filled.
            int end = Math.min(start + BLOCK, size - 1);
            Arrays.fill(next, end, start + BLOCK, (short) NOT_IN_BLOCK);
            int entry = NOT_IN_BLOCK;
            for (int bar = end - 1; bar >= start; bar--) {
                int mark = marks[state[bar]];
                wished[bar] |= (byte) mark;
                entry = mark != 0 ? 2 * (bar - start) + (mark >> 1) : entry;
                next[bar] = (short) entry;
            }
        }
        return next;
    }

    /// Per state of the decisions, what it asks for.
    private static byte[] marks(byte[] signs) {
        byte[] marks = new byte[signs.length];
        for (int state = 0; state < signs.length; state++) {
            marks[state] = (byte) (signs[state] > 0 ? LONG : signs[state] < 0 ? SHORT : 0);
        }
        return marks;
    }
}
