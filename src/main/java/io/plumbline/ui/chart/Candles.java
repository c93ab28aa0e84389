package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;

/// Bars made ready for fast drawing. Make them once per series, on a worker thread, and share them between views.
public final class Candles {

    private final BarSeries bars;
    private final Pyramid prices;

    private Candles(BarSeries bars) {
        this.bars = bars;
        this.prices = new Pyramid(bars.low(), bars.high());
    }

    public static Candles of(BarSeries bars) {
        return new Candles(bars);
    }

    public BarSeries bars() {
        return bars;
    }

    Pyramid prices() {
        return prices;
    }

    /// Several bars as one: the first one's open, the last one's close, the highest high and the lowest low.
    record Merged(double open, double high, double low, double close) {}

    /// Bars `from` (inclusive) to `to` (exclusive) as one.
    Merged merged(int from, int to) {
        return new Merged(bars.open()[from], prices.highest(from, to), prices.lowest(from, to), bars.close()[to - 1]);
    }
}
