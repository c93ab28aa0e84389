package io.plumbline.data.quality;

import io.plumbline.core.BarSeries;
import java.util.Arrays;

/// How far a bar usually reaches at a place in a series: the median range of the bars that move in its block of
/// 128; the largest of its own block's and the two beside it, so that the first bars after a quiet night are not
/// held against the night; and at least a quarter of the median of all blocks, so that standing feeds do not make
/// every move an outlier.
final class UsualRange {

    private static final int BLOCK = 128;
    private static final double LEAST_SHARE = 0.25;

    private final double[] byBlock;

    private UsualRange(double[] byBlock) {
        this.byBlock = byBlock;
    }

    static UsualRange of(BarSeries bars) {
        int blocks = (bars.size() + BLOCK - 1) / BLOCK;
        double[] medians = new double[blocks];
        double[] ranges = new double[BLOCK];
        for (int block = 0; block < blocks; block++) {
            int from = block * BLOCK;
            int moving = moving(bars, from, Math.min(bars.size(), from + BLOCK), ranges);
            medians[block] = moving == 0 ? 0 : median(ranges, moving);
        }
        double[] known = Arrays.stream(medians).filter(median -> median > 0).toArray();
        double overall = known.length == 0 ? Double.POSITIVE_INFINITY : median(known, known.length);
        double[] largest = new double[blocks];
        for (int block = 0; block < blocks; block++) {
            double beside = Math.max(medians[Math.max(0, block - 1)], medians[Math.min(blocks - 1, block + 1)]);
            largest[block] = Math.max(LEAST_SHARE * overall, Math.max(medians[block], beside));
        }
        return new UsualRange(largest);
    }

    /// The ranges of the bars that move, put at the front.
    private static int moving(BarSeries bars, int from, int until, double[] ranges) {
        double[] high = bars.high();
        double[] low = bars.low();
        int moving = 0;
        for (int bar = from; bar < until; bar++) {
            double range = high[bar] - low[bar];
            ranges[moving] = range;
            moving += range > 0 ? 1 : 0;
        }
        return moving;
    }

    /// The middle one of the first values, the higher of two; their order changes.
    private static double median(double[] values, int count) {
        int from = 0;
        int until = count - 1;
        int wanted = count / 2;
        // Hoare's selection: halves until the wanted one stands where it would stand if all were sorted.
        while (from < until) {
            double pivot = values[(from + until) >>> 1];
            int left = from - 1;
            int right = until + 1;
            while (true) {
                do {
                    left++;
                } while (values[left] < pivot);
                do {
                    right--;
                } while (values[right] > pivot);
                if (left >= right) {
                    break;
                }
                double swapped = values[left];
                values[left] = values[right];
                values[right] = swapped;
            }
            if (wanted <= right) {
                until = right;
            } else {
                from = right + 1;
            }
        }
        return values[wanted];
    }

    /// The usual distance at a bar; infinite if no bar moves.
    double at(int bar) {
        return byBlock[bar / BLOCK];
    }

    /// The first bar behind the block of a bar.
    int blockEnd(int bar) {
        return (bar / BLOCK + 1) * BLOCK;
    }
}
