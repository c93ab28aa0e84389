package io.plumbline.report;

import java.util.Arrays;

/// The few points of a curve that a drawing needs: of every slice of time the lowest and the highest, so that no
/// peak and no trough is lost, however many points there were.
final class Decimation {

    private Decimation() {}

    /// Indexes of the points to draw, ascending: at most `2 x slices`, and all points if there are no more than
    /// that.
    ///
    /// @param timeUtc times of the points, never descending
    static int[] keep(long[] timeUtc, double[] value, int slices) {
        int size = value.length;
        int[] kept = new int[Math.min(size, 2 * slices)];
        if (size <= kept.length) {
            Arrays.setAll(kept, i -> i);
            return kept;
        }
        double sliceMillis = Math.max(1.0, (timeUtc[size - 1] - timeUtc[0]) / (double) slices);
        int count = 0;
        int from = 0;
        while (from < size) {
            int slice = slice(timeUtc[from] - timeUtc[0], sliceMillis, slices);
            int lowest = from;
            int highest = from;
            int to = from + 1;
            for (; to < size && slice(timeUtc[to] - timeUtc[0], sliceMillis, slices) == slice; to++) {
                lowest = value[to] < value[lowest] ? to : lowest;
                highest = value[to] > value[highest] ? to : highest;
            }
            kept[count++] = Math.min(lowest, highest);
            if (lowest != highest) {
                kept[count++] = Math.max(lowest, highest);
            }
            from = to;
        }
        return Arrays.copyOf(kept, count);
    }

    private static int slice(long elapsedMillis, double sliceMillis, int slices) {
        return Math.min(slices - 1, (int) (elapsedMillis / sliceMillis));
    }
}
