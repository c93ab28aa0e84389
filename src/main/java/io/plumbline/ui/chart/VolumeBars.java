package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;
import javafx.scene.paint.Color;

/// A column per bar, in the colour of its candle.
///
/// @param first the bar of the first volume
record VolumeBars(CandleView view, int first, double[] volumes) implements Layer {

    private static final double STRENGTH = 0.75;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        BarSeries bars = view.candles().bars();
        double width = Math.max(1, Math.floor(frame.width() / frame.x().range().span() * 0.7));
        Color gain = inks.of(Tone.GAIN, STRENGTH);
        Color loss = inks.of(Tone.LOSS, STRENGTH);
        for (int i = 0; i < volumes.length; i++) {
            int bar = first + i;
            double top = Math.rint(frame.y().toPixel(volumes[i]));
            pen.colour(bars.close()[bar] >= bars.open()[bar] ? gain : loss);
            pen.rectangle(Math.floor(frame.x().toPixel(bar)) - Math.floor(width / 2), top, width, frame.bottom() - top);
        }
    }
}
