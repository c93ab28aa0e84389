package io.plumbline.engine;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;

/// What the simulator trades on.
///
/// @param instrument the instrument
/// @param bars its bars
/// @param regime per bar, the ordinal of its [io.plumbline.core.MarketRegime]
public record Market(Instrument instrument, BarSeries bars, byte[] regime) {

    public Market {
        if (regime.length != bars.size()) {
            throw new IllegalArgumentException(
                    instrument.symbol() + ": " + bars.size() + " bars, " + regime.length + " regimes");
        }
    }
}
