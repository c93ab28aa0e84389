package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;

/// Bars as candles, as upright lines where they are narrow, and merged into one line per pixel column where there
/// are more bars than columns.
///
/// Edges lie on whole pixels: software rendering fills such rectangles several times as fast as others.
record CandleLayer(Candles candles) implements Layer {

    private static final double NARROWEST_BODY = 3;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double pixelsPerBar = frame.width() / frame.x().range().span();
        if (pixelsPerBar >= 1) {
            candles(pen, frame, inks, pixelsPerBar);
        } else {
            columns(pen, frame, inks);
        }
    }

    private void candles(Pen pen, Frame frame, Inks inks, double pixelsPerBar) {
        BarSeries bars = candles.bars();
        int first = firstBar(frame.x().range().from());
        int end = firstBar(Math.nextUp(frame.x().range().to()) + 1);
        double width = Math.max(1, Math.floor(pixelsPerBar * 0.7));
        for (int bar = first; bar < end; bar++) {
            double middle = Math.floor(frame.x().toPixel(bar));
            double open = Math.rint(frame.y().toPixel(bars.open()[bar]));
            double close = Math.rint(frame.y().toPixel(bars.close()[bar]));
            double high = Math.rint(frame.y().toPixel(bars.high()[bar]));
            double low = Math.rint(frame.y().toPixel(bars.low()[bar]));
            pen.colour(inks.of(bars.close()[bar] >= bars.open()[bar] ? Tone.GAIN : Tone.LOSS));
            pen.rectangle(middle, high, 1, Math.max(1, low - high));
            if (pixelsPerBar >= NARROWEST_BODY) {
                double top = Math.min(open, close);
                pen.rectangle(middle - Math.floor(width / 2), top, width, Math.max(1, Math.abs(open - close)));
            }
        }
    }

    private void columns(Pen pen, Frame frame, Inks inks) {
        int bar = firstBar(frame.x().range().from());
        for (int pixel = 0; pixel < frame.width(); pixel++) {
            int end = firstBar(frame.x().toValue(frame.left() + pixel + 1));
            if (end > bar) {
                Candles.Merged merged = candles.merged(bar, end);
                double high = Math.rint(frame.y().toPixel(merged.high()));
                double low = Math.rint(frame.y().toPixel(merged.low()));
                pen.colour(inks.of(merged.close() >= merged.open() ? Tone.GAIN : Tone.LOSS));
                pen.rectangle(frame.left() + pixel, high, 1, Math.max(1, low - high));
                bar = end;
            }
        }
    }

    /// The first bar whose middle is not left of a place.
    private int firstBar(double place) {
        return (int) Math.clamp(Math.ceil(place), 0, candles.bars().size());
    }
}
