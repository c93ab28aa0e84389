package io.plumbline.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Drawn;
import io.plumbline.core.Signals;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.RandomBars;
import io.plumbline.testing.Settings;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// What is drawn is what decided: from the drawn columns alone, every decision on random bars follows.
class DrawnTest {

    private static final BarSeries BARS = RandomBars.of(11, 6000);
    private static final double[] CLOSE = BARS.close();

    @Test
    void theTrendFollowsFromTheDrawnAverages() {
        S1TrendEmaAtrAdx strategy = new S1TrendEmaAtrAdx();
        List<Drawn> drawn = strategy.drawn(new Indicators(BARS), Settings.EURUSD, Settings.S1);
        double[] fast = column(drawn, "EMA 20");
        double[] slow = column(drawn, "EMA 50");
        double[] adx = column(drawn, "ADX 14");

        assertEquals(25, limit(drawn, "ADX 14", 0));
        assertSigns(strategy.signals(new Indicators(BARS), Settings.EURUSD, Settings.S1), bar -> {
            if (!(adx[bar] > 25)) {
                return 0;
            }
            return fast[bar] > slow[bar] ? 1 : fast[bar] < slow[bar] ? -1 : 0;
        });
    }

    @Test
    void theReturnToTheMeanFollowsFromTheDrawnScoreAndBands() {
        S2MeanReversionZscore strategy = new S2MeanReversionZscore();
        S2Params params =
                new S2Params(30, 100, 14, OptionalDouble.of(30), 20, 0.0001, 1.5, 14, 2, 5, OptionalDouble.empty(), 5);
        List<Drawn> drawn = strategy.drawn(new Indicators(BARS), Settings.EURUSD, params);
        double[] score = column(drawn, "z-score 30");
        double[] upper = column(drawn, "Upper band");
        double[] lower = column(drawn, "Lower band");
        double[] adx = column(drawn, "ADX 14");
        double[] slope = column(drawn, "Slope 20");
        double steepest = limit(drawn, "Slope 20", 0);

        assertSigns(strategy.signals(new Indicators(BARS), Settings.EURUSD, params), bar -> {
            boolean pass = adx[bar] < limit(drawn, "ADX 14", 0) && Math.abs(slope[bar]) < steepest;
            return !pass ? 0 : score[bar] >= 1.5 ? -1 : score[bar] <= -1.5 ? 1 : 0;
        });
        for (int bar = 200; bar < BARS.size(); bar++) {
            double distance = Math.abs(score[bar] - 1.5) < 1e-9 ? 0 : CLOSE[bar] - upper[bar];
            assertEquals(Math.signum(distance) > 0, score[bar] > 1.5 + 1e-9, "upper band at bar " + bar);
            assertEquals(CLOSE[bar] < lower[bar], score[bar] < -1.5, "lower band at bar " + bar);
        }
    }

    @Test
    void theBreakoutFollowsFromTheDrawnRange() {
        S3BreakoutAtrRegime strategy = new S3BreakoutAtrRegime();
        S3Params params = new S3Params(20, 50, 0.0, 100, 14, 2, 5, OptionalDouble.empty(), 5);
        List<Drawn> drawn = strategy.drawn(new Indicators(BARS), Settings.EURUSD, params);
        double[] highest = column(drawn, "Highest high 20");
        double[] lowest = column(drawn, "Lowest low 20");
        double[] bias = column(drawn, "EMA 100");
        double[] compression = column(drawn, "Compression 50");

        assertSigns(strategy.signals(new Indicators(BARS), Settings.EURUSD, params), bar -> {
            if (!(compression[bar] < limit(drawn, "Compression 50", 0))) {
                return 0;
            }
            boolean up = CLOSE[bar] > highest[bar] && CLOSE[bar] > bias[bar];
            boolean down = CLOSE[bar] < lowest[bar] && CLOSE[bar] < bias[bar];
            return up ? 1 : down ? -1 : 0;
        });
    }

    @Test
    void lengthsAreDrawnInPips() {
        List<Drawn> drawn = new S1TrendEmaAtrAdx().drawn(new Indicators(BARS), Settings.EURUSD, Settings.S1);

        assertEquals(new Indicators(BARS).atr(14)[100] / 0.0001, column(drawn, "ATR 14")[100], 1e-9);
    }

    private interface Decision {
        int sign(int bar);
    }

    private static void assertSigns(Signals signals, Decision decision) {
        int decided = 0;
        for (int bar = 0; bar < signals.size(); bar++) {
            int sign = signals.states().get(signals.state()[bar]).sign();
            assertEquals(sign, decision.sign(bar), "bar " + bar);
            decided += Math.abs(sign);
        }
        assertTrue(decided > 10, "only " + decided + " decisions, which proves little");
    }

    private static double[] column(List<Drawn> drawn, String title) {
        return find(drawn, title).value();
    }

    private static double limit(List<Drawn> drawn, String title, int number) {
        return find(drawn, title).limits().get(number).value();
    }

    private static Drawn find(List<Drawn> drawn, String title) {
        return drawn.stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
