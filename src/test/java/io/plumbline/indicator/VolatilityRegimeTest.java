package io.plumbline.indicator;

import static io.plumbline.core.MarketRegime.HIGH_SPIKE;
import static io.plumbline.core.MarketRegime.LOW_CALM;
import static io.plumbline.core.MarketRegime.MID_CALM;
import static io.plumbline.core.MarketRegime.MID_SPIKE;
import static io.plumbline.core.MarketRegime.UNKNOWN_CALM;
import static io.plumbline.core.MarketRegime.UNKNOWN_SPIKE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.BarSeries;
import io.plumbline.core.MarketRegime;
import io.plumbline.testing.Bars;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Bars that close at 100, so that the ATR in per cent is the ATR. It is averaged over 2 bars and scored over 3.
class VolatilityRegimeTest {

    private static final VolatilityRegime.Settings SETTINGS = new VolatilityRegime.Settings(3, 2, -0.5, 0.5, 1.5);

    @Test
    void volatilityIsScoredAgainstItsOwnPast() {
        // ATR -, 1, 1, 1, 5, 3, 2, 1.5. The range of 9 is 1.8 times its ATR.
        List<MarketRegime> regimes = regimes(Bars.ofRanges(1, 1, 1, 1, 9, 1, 1, 1), SETTINGS);

        assertEquals(
                List.of(UNKNOWN_CALM, UNKNOWN_CALM, UNKNOWN_CALM, MID_CALM, HIGH_SPIKE, MID_CALM, LOW_CALM, LOW_CALM),
                regimes);
    }

    @Test
    void aSpikeBeforeTheScoreIsKnownIsASpikeAllTheSame() {
        List<MarketRegime> regimes = regimes(Bars.ofRanges(1, 1, 9), SETTINGS);

        assertEquals(List.of(UNKNOWN_CALM, UNKNOWN_CALM, UNKNOWN_SPIKE), regimes);
    }

    @Test
    void aScoreOnALimitIsInTheMiddle() {
        // ATR -, 2, 2, 2, 4: 4 lies the root of 2 deviations above the mean of 2, 2 and 4.
        double score = (4 - 8 / 3.0) / Math.sqrt(8 / 9.0);
        BarSeries bars = Bars.ofRanges(2, 2, 2, 2, 6);

        assertEquals(
                MID_CALM,
                regimes(bars, new VolatilityRegime.Settings(3, 2, -0.5, score + 1e-9, 1.5))
                        .get(4));
        assertEquals(
                MarketRegime.HIGH_CALM,
                regimes(bars, new VolatilityRegime.Settings(3, 2, -0.5, score - 1e-9, 1.5))
                        .get(4));
    }

    @Test
    void aRangeOfExactlyTheMultipleIsNoSpike() {
        BarSeries bars = Bars.ofRanges(2, 2, 2, 2, 6);

        assertEquals(
                MID_CALM,
                regimes(bars, new VolatilityRegime.Settings(3, 2, -2, 2, 1.5)).get(4));
        assertEquals(
                MID_SPIKE,
                regimes(bars, new VolatilityRegime.Settings(3, 2, -2, 2, 1.4)).get(4));
    }

    private static List<MarketRegime> regimes(BarSeries bars, VolatilityRegime.Settings settings) {
        List<MarketRegime> regimes = new ArrayList<>();
        for (byte ordinal : VolatilityRegime.of(new Indicators(bars), settings)) {
            regimes.add(MarketRegime.ofOrdinal(ordinal));
        }
        return regimes;
    }
}
