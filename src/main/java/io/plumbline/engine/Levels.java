package io.plumbline.engine;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.TradeLog.Entry;

/// The prices at which a position is closed.
///
/// @param sign `+1` for a long position, `-1` for a short one
/// @param targetPrice `NaN` without a target, which no price touches
record Levels(int sign, double stopPrice, double targetPrice) {

    /// The levels of a position; they hang on its entry price after costs.
    static Levels of(Entry position, Instrument instrument) {
        int sign = position.sign();
        double entryPrice = position.rawPrice() + sign * instrument.toPrice(position.costPips());
        return new Levels(
                sign,
                entryPrice - sign * instrument.toPrice(position.stopPips()),
                entryPrice + sign * instrument.toPrice(position.targetPips()));
    }

    /// The first bar from `from` to `to`, both included, that touches a level; `to + 1` if none does.
    int firstTouch(BarSeries bars, int from, int to) {
        double[] high = bars.high();
        double[] low = bars.low();
        int bar = from;
        if (sign > 0) {
            while (bar <= to && !(low[bar] <= stopPrice) && !(high[bar] >= targetPrice)) {
                bar++;
            }
        } else {
            while (bar <= to && !(high[bar] >= stopPrice) && !(low[bar] <= targetPrice)) {
                bar++;
            }
        }
        return bar;
    }

    boolean stopTouched(BarSeries bars, int bar) {
        return sign > 0 ? bars.low()[bar] <= stopPrice : bars.high()[bar] >= stopPrice;
    }
}
