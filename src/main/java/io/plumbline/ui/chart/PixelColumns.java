package io.plumbline.ui.chart;

import java.util.Arrays;
import java.util.Optional;

/// A curve as a screen can show it: per pixel column the lowest and highest value it takes there, `NaN` where it is
/// not known. However many points a curve has, finding and drawing its columns costs the same per column.
record PixelColumns(double[] low, double[] high) {

    /// The columns of a curve over a range that is `width` pixels wide.
    static PixelColumns of(Curve curve, Range view, int width) {
        double[] low = new double[width];
        double[] high = new double[width];
        Arrays.fill(low, Double.NaN);
        Arrays.fill(high, Double.NaN);
        double[] x = curve.x();
        double[] value = curve.value();
        int next = curve.indexAt(view.from()) + 1;
        double held = next == 0 ? curve.start() : value[next - 1];
        for (int pixel = 0; pixel < width; pixel++) {
            double left = view.from() + view.span() * pixel / width;
            // A change exactly at the right end belongs to the last column; there is none after it.
            double right =
                    pixel == width - 1 ? Math.nextUp(view.to()) : view.from() + view.span() * (pixel + 1) / width;
            if (right <= curve.startX() || left > curve.endX()) {
                continue;
            }
            int end = firstAtOrAfter(x, next, right);
            low[pixel] = Math.min(held, curve.pyramid().lowest(next, end));
            high[pixel] = Math.max(held, curve.pyramid().highest(next, end));
            held = end > next ? value[end - 1] : held;
            next = end;
        }
        return new PixelColumns(low, high);
    }

    /// The first place from `from` on that is not before `limit`: strides that double, then halves, since most
    /// columns end near where they begin.
    private static int firstAtOrAfter(double[] x, int from, double limit) {
        int low = from;
        int stride = 1;
        while (low + stride < x.length && x[low + stride] < limit) {
            low += stride;
            stride *= 2;
        }
        int high = Math.min(x.length, low + stride);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// From the lowest to the highest value of all columns, or empty if the curve is known in none.
    Optional<Range> span() {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int pixel = 0; pixel < low.length; pixel++) {
            if (low[pixel] < lowest) {
                lowest = low[pixel];
            }
            if (high[pixel] > highest) {
                highest = high[pixel];
            }
        }
        return lowest <= highest ? Optional.of(Range.around(lowest, highest)) : Optional.empty();
    }
}
