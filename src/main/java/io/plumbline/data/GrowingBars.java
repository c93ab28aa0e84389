package io.plumbline.data;

import io.plumbline.core.BarSeries;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The bars of a file in the order of its lines, as columns that double when full; in the end a series by time.
final class GrowingBars {

    /// Values of a bar beside its time: open, high, low, close, volume, in this order.
    static final int VALUES = 5;

    private static final int FIRST_CAPACITY = 1 << 12;

    private int size;
    private int[] lines = new int[FIRST_CAPACITY];
    private long[] timeUtc = new long[FIRST_CAPACITY];
    private final double[][] values = new double[VALUES][FIRST_CAPACITY];

    /// @param bar the bar's values, which are copied
    void add(int line, long barTimeUtc, double[] bar) {
        if (size == lines.length) {
            resize(Math.multiplyExact(size, 2));
        }
        lines[size] = line;
        timeUtc[size] = barTimeUtc;
        for (int value = 0; value < VALUES; value++) {
            values[value][size] = bar[value];
        }
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Puts the oldest bar first and reports each that has the time of one before it in the file.
    void sort(Problems problems) {
        resize(size);
        if (!ascends()) {
            reorder();
        }
        int first = 0;
        for (int bar = 1; bar < size; bar++) {
            if (timeUtc[bar] != timeUtc[first]) {
                first = bar;
            } else {
                problems.add(
                        lines[bar],
                        "time " + Instant.ofEpochMilli(timeUtc[bar]) + " again, as on line " + lines[first]
                                + "; wanted one bar per time");
            }
        }
    }

    /// The sorted bars as a series, which takes the columns over.
    BarSeries toSeries() {
        return BarSeries.of(timeUtc, values[0], values[1], values[2], values[3], values[4]);
    }

    private boolean ascends() {
        for (int bar = 1; bar < size; bar++) {
            if (timeUtc[bar] < timeUtc[bar - 1]) {
                return false;
            }
        }
        return true;
    }

    /// Sorts all columns by time. Bars of one time stay in the order of their lines.
    private void reorder() {
        long[] unsorted = timeUtc;
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(bar -> unsorted[bar]))
                .mapToInt(Integer::intValue)
                .toArray();
        timeUtc = Arrays.stream(order).mapToLong(bar -> unsorted[bar]).toArray();
        int[] unsortedLines = lines;
        lines = Arrays.stream(order).map(bar -> unsortedLines[bar]).toArray();
        for (int value = 0; value < VALUES; value++) {
            double[] column = values[value];
            values[value] = Arrays.stream(order).mapToDouble(bar -> column[bar]).toArray();
        }
    }

    private void resize(int capacity) {
        lines = Arrays.copyOf(lines, capacity);
        timeUtc = Arrays.copyOf(timeUtc, capacity);
        for (int value = 0; value < VALUES; value++) {
            values[value] = Arrays.copyOf(values[value], capacity);
        }
    }
}
