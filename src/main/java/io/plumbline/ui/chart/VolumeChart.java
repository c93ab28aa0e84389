package io.plumbline.ui.chart;

import io.plumbline.core.NumberText;
import java.util.List;

/// The volumes of bars below the candles they belong to: a column per bar, or per pixel the sum of the bars that
/// fall on it.
public final class VolumeChart extends BarChart {

    private static final double ROOM = 0.08;

    @Override
    Ruler yRuler(CandleView view) {
        return new NumberRuler(1, volume -> NumberText.of(volume, 0));
    }

    @Override
    boolean allPositive(CandleView view) {
        return false;
    }

    @Override
    Plot plot(CandleView view, Range range, int width) {
        return view.details()
                .filter(details -> details.volumes().known())
                .map(details -> plot(view, details.volumes(), range, width))
                .orElse(Plot.EMPTY);
    }

    private Plot plot(CandleView view, Volumes volumes, Range range, int width) {
        boolean wide = width / range.span() >= 1;
        double[] sums = wide ? ofBars(view, volumes, range) : ofPixels(volumes, range, width);
        double highest = 0;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        Layer layer = wide
                ? new VolumeBars(view, firstBar(range, view), sums)
                : (pen, frame, inks) -> columns(pen, frame, inks, sums);
        return new Plot(
                new Range(0, highest > 0 ? highest : 1),
                0,
                ROOM,
                view.stretch()
                        .<List<Layer>>map(stretch -> List.of(new StretchLayer(stretch), layer))
                        .orElse(List.of(layer)),
                List.of(),
                // The candles above read the volume out.
                _ -> List.of(),
                false);
    }

    private static double[] ofBars(CandleView view, Volumes volumes, Range range) {
        int first = firstBar(range, view);
        double[] sums = new double[endBar(range, view) - first];
        for (int bar = 0; bar < sums.length; bar++) {
            double volume = volumes.at(first + bar);
            sums[bar] = volume > 0 ? volume : 0;
        }
        return sums;
    }

    private static double[] ofPixels(Volumes volumes, Range range, int width) {
        double[] sums = new double[width];
        for (int pixel = 0; pixel < width; pixel++) {
            double from = range.from() + range.span() * pixel / width;
            sums[pixel] = volumes.between(from, from + range.span() / width);
        }
        return sums;
    }

    private static void columns(Pen pen, Frame frame, Inks inks, double[] sums) {
        pen.colour(inks.of(Tone.LABEL));
        for (int pixel = 0; pixel < sums.length; pixel++) {
            if (sums[pixel] > 0) {
                double top = Math.rint(frame.y().toPixel(sums[pixel]));
                pen.rectangle(frame.left() + pixel, top, 1, frame.bottom() - top);
            }
        }
    }

    /// A volume in full; fractions only where there are any.
    static String words(double volume) {
        return NumberText.of(volume, volume == Math.rint(volume) ? 0 : 2);
    }
}
