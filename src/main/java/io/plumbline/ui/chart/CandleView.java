package io.plumbline.ui.chart;

import io.plumbline.core.Instrument;
import java.util.List;
import java.util.Optional;

/// Bars and what is marked on them, such as a trade with its stop, entry and exit. Bar `n` covers the horizontal
/// axis from `n - 0.5` to `n + 0.5`.
///
/// @param stretch what is shaded, such as the trade's life
/// @param oscillator what an [OscillatorChart] shows below the bars
/// @param details what is shown of the bars beyond their prices
public record CandleView(
        Candles candles,
        Instrument instrument,
        List<Overlay> overlays,
        List<Level> levels,
        List<Marker> markers,
        Optional<Stretch> stretch,
        Optional<Oscillator> oscillator,
        Optional<BarDetails> details) {

    /// No closer than so many bars can be zoomed in.
    public static final double FEWEST_BARS = 8;

    /// Bars with nothing marked on them.
    public static CandleView of(Candles candles, Instrument instrument) {
        return new CandleView(candles, instrument, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /// Bars with what is marked on them and nothing more.
    public CandleView(
            Candles candles,
            Instrument instrument,
            List<Overlay> overlays,
            List<Level> levels,
            List<Marker> markers,
            Optional<Stretch> stretch,
            Optional<Oscillator> oscillator) {
        this(candles, instrument, overlays, levels, markers, stretch, oscillator, Optional.empty());
    }

    /// The same bars with these lines on them.
    public CandleView withOverlays(List<Overlay> lines) {
        return new CandleView(candles, instrument, lines, levels, markers, stretch, oscillator, details);
    }

    /// The same bars with another stretch shaded.
    public CandleView withStretch(Optional<Stretch> shaded) {
        return new CandleView(candles, instrument, overlays, levels, markers, shaded, oscillator, details);
    }

    /// The same bars with these columns below them.
    public CandleView withOscillator(Oscillator below) {
        return new CandleView(candles, instrument, overlays, levels, markers, stretch, Optional.of(below), details);
    }

    /// The same bars with more shown of them.
    public CandleView withDetails(BarDetails more) {
        return new CandleView(candles, instrument, overlays, levels, markers, stretch, oscillator, Optional.of(more));
    }

    /// The horizontal axis of all bars. Hand it to [ZoomModel#setFull] together with [#FEWEST_BARS].
    public Range range() {
        return new Range(-0.5, Math.max(1, candles.bars().size()) - 0.5);
    }

    /// The stretch of the axis that shows bars `fromBar` to `toBar` in the middle third, and at least `atLeast`
    /// bars. Hand it to [ZoomModel#show].
    public Range around(int fromBar, int toBar, int atLeast) {
        double span = Math.max(atLeast, 3.0 * (toBar - fromBar + 1));
        double middle = (fromBar + toBar) / 2.0;
        return new Range(middle - span / 2, middle + span / 2);
    }
}
