package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Drawn;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.core.Instrument;
import io.plumbline.indicator.IndicatorCatalogue;
import io.plumbline.indicator.Indicators;
import java.util.List;

/// The use case "draw an indicator over these bars": any of the engine's, with any parameters it takes.
public final class DrawIndicators {

    /// The indicators there are, as they are offered.
    public List<IndicatorKind> catalogue() {
        return IndicatorCatalogue.kinds();
    }

    /// The job that computes one. It fails with [InputException] if a parameter is out of its range.
    ///
    /// @param instrument whose pips measure price differences
    public Job<Drawn> job(BarSeries bars, Instrument instrument, IndicatorChoice choice) {
        return progress -> {
            progress.report(0, "Computing " + choice.key());
            try {
                return IndicatorCatalogue.draw(choice, new Indicators(bars), instrument);
            } catch (IllegalArgumentException e) {
                throw new InputException(e);
            }
        };
    }
}
