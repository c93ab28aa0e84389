package io.plumbline.research.sweep;

import io.plumbline.tuning.SweepFigures;
import java.util.Arrays;

/// Where some paths through the bars stand and what they have earned: one row per path, a path being one set of
/// decisions under one set of exits.
///
/// Results are whole numbers of the unit of an [OutcomeKey].
final class Paths {

    final int[] bar;
    final int[] trades;
    final long[] sum;
    final long[] gains;
    final long[] peak;
    final long[] drawdown;
    final double[] squares;

    Paths(int count) {
        bar = new int[count];
        trades = new int[count];
        sum = new long[count];
        gains = new long[count];
        peak = new long[count];
        drawdown = new long[count];
        squares = new double[count];
        // The running peak starts at the first trade, not at nothing.
        Arrays.fill(peak, Long.MIN_VALUE / 2);
    }

    /// Puts all paths to the first bar of another symbol; what they earned stays.
    void backToTheFirstBar() {
        Arrays.fill(bar, 0);
    }

    /// The figures of every path.
    ///
    /// @param key whose units the results are in
    SweepFigures figures(OutcomeKey key) {
        SweepFigures figures = new SweepFigures(trades.length);
        for (int path = 0; path < trades.length; path++) {
            figures.trades()[path] = trades[path];
            figures.netPips()[path] = key.pips(sum[path]);
            figures.gainPips()[path] = key.pips(gains[path]);
            figures.lossPips()[path] = key.pips(gains[path] - sum[path]);
            figures.maxDrawdownPips()[path] = key.pips(drawdown[path]);
            figures.squaredPips()[path] = key.squarePips(squares[path]);
        }
        return figures;
    }
}
