package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// The lowest and highest value of any stretch of a column, found in a time that hardly grows with its length.
///
/// Above the column lie levels, each with the extremes of 32 neighbours below; a stretch is made of a few entries
/// of each level. `NaN` counts as unknown and is passed over. A pyramid is built once, on any thread, and costs a
/// sixteenth of the column's memory.
final class Pyramid {

    private static final int SHIFT = 5;
    private static final int BLOCK = 1 << SHIFT;
    private static final int INSIDE = BLOCK - 1;

    private final List<double[]> lows = new ArrayList<>();
    private final List<double[]> highs = new ArrayList<>();

    /// A pyramid over two columns of the same length: the lowest is that of the first, the highest that of the
    /// second, such as the lows and highs of bars.
    Pyramid(double[] low, double[] high) {
        lows.add(low);
        highs.add(high);
        while (lows.getLast().length >= BLOCK) {
            lows.add(lowestOfBlocks(lows.getLast()));
            highs.add(highestOfBlocks(highs.getLast()));
        }
    }

    private static double[] lowestOfBlocks(double[] below) {
        double[] level = new double[below.length >> SHIFT];
        for (int block = 0; block < level.length; block++) {
            double lowest = Double.POSITIVE_INFINITY;
            for (int i = block << SHIFT; i < (block + 1) << SHIFT; i++) {
                lowest = below[i] < lowest ? below[i] : lowest;
            }
            level[block] = lowest;
        }
        return level;
    }

    private static double[] highestOfBlocks(double[] below) {
        double[] level = new double[below.length >> SHIFT];
        for (int block = 0; block < level.length; block++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = block << SHIFT; i < (block + 1) << SHIFT; i++) {
                highest = below[i] > highest ? below[i] : highest;
            }
            level[block] = highest;
        }
        return level;
    }

    int size() {
        return lows.getFirst().length;
    }

    /// The lowest value from `from` (inclusive) to `to` (exclusive); positive infinity where none is known.
    double lowest(int from, int to) {
        double lowest = Double.POSITIVE_INFINITY;
        int first = from;
        int end = to;
        for (int level = 0; first < end; level++) {
            double[] values = lows.get(level);
            while (first < end && (first & INSIDE) != 0) {
                lowest = values[first] < lowest ? values[first] : lowest;
                first++;
            }
            while (first < end && (end & INSIDE) != 0) {
                end--;
                lowest = values[end] < lowest ? values[end] : lowest;
            }
            first >>= SHIFT;
            end >>= SHIFT;
        }
        return lowest;
    }

    /// The highest value from `from` (inclusive) to `to` (exclusive); negative infinity where none is known.
    double highest(int from, int to) {
        double highest = Double.NEGATIVE_INFINITY;
        int first = from;
        int end = to;
        for (int level = 0; first < end; level++) {
            double[] values = highs.get(level);
            while (first < end && (first & INSIDE) != 0) {
                highest = values[first] > highest ? values[first] : highest;
                first++;
            }
            while (first < end && (end & INSIDE) != 0) {
                end--;
                highest = values[end] > highest ? values[end] : highest;
            }
            first >>= SHIFT;
            end >>= SHIFT;
        }
        return highest;
    }
}
