package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;

/// A column per bar, in the colour of its candle.
///
/// @param first the bar of the first volume
record VolumeBars(CandleView view, int first, double[] volumes) implements Layer {

    private static final double STRENGTH = 0.75;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        BarSeries bars = view.candles().bars();
        double width = Math.max(1, Math.floor(frame.width() / frame.x().range().span() * 0.7));
        for (int i = 0; i < volumes.length; i++) {
            int bar = first + i;
            double top = frame.y().toPixel(volumes[i]);
            boolean rose = bars.close()[bar] >= bars.open()[bar];
            pen.colour(inks.of(rose ? Tone.GAIN : Tone.LOSS, STRENGTH));
            pen.rectangle(Math.floor(frame.x().toPixel(bar)) - Math.floor(width / 2), top, width, frame.bottom() - top);
        }
    }
}
