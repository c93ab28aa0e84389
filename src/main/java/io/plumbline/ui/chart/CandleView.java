package io.plumbline.ui.chart;

import io.plumbline.core.Instrument;
import java.util.List;
import java.util.Optional;

/// Bars and what is marked on them, such as a trade with its stop, entry and exit. Bar `n` covers the
/// horizontal axis
/// from `n - 0.5` to `n + 0.5`.
///
/// @param stretch what is shaded, such as the trade's life
/// @param oscillator what an [OscillatorChart] shows below the bars
public record CandleView(
        Candles candles,
        Instrument instrument,
        List<Overlay> overlays,
        List<Level> levels,
        List<Marker> markers,
        Optional<Stretch> stretch,
        Optional<Oscillator> oscillator) {

    /// No closer than so many bars can be zoomed in.
    public static final double FEWEST_BARS = 8;

    /// Bars with nothing marked on them.
    public static CandleView of(Candles candles, Instrument instrument) {
        return new CandleView(candles, instrument, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /// The horizontal axis of all bars. Hand it to [ZoomModel#setFull] together with [#FEWEST_BARS].
    public Range range() {
        return new Range(-0.5, Math.max(1, candles.bars().size()) - 0.5);
    }

    /// The stretch of the axis that shows bars `fromBar` to `toBar` in the middle third, and at least `atLeast`
    /// bars.
    /// Hand it to [ZoomModel#show].
    public Range around(int fromBar, int toBar, int atLeast) {
        double span = Math.max(atLeast, 3.0 * (toBar - fromBar + 1));
        double middle = (fromBar + toBar) / 2.0;
        return new Range(middle - span / 2, middle + span / 2);
    }
}
