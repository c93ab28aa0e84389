package io.plumbline.data;

/// Rows sorted by their times without moving them: `[2, 0, 1]` if the third is the oldest.
final class TimeOrder {

    private TimeOrder() {}

    /// The indices of the times, the oldest first; of equal times the one that stands first.
    static int[] of(long[] timeUtc) {
        int[] order = new int[timeUtc.length];
        for (int row = 0; row < order.length; row++) {
            order[row] = row;
        }
        sort(timeUtc, order, new int[timeUtc.length], 0, timeUtc.length);
        return order;
    }

    private static void sort(long[] timeUtc, int[] order, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(timeUtc, order, spare, from, middle);
        sort(timeUtc, order, spare, middle, to);
        if (timeUtc[order[middle - 1]] <= timeUtc[order[middle]]) {
            return;
        }
        System.arraycopy(order, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int place = from; place < to; place++) {
            boolean takeLeft = right == to || (left < middle && timeUtc[spare[left]] <= timeUtc[spare[right]]);
            order[place] = takeLeft ? spare[left++] : spare[right++];
        }
    }
}
