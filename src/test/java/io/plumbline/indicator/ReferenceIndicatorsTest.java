package io.plumbline.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.core.BarSeries;
import io.plumbline.data.BarFile;
import io.plumbline.testing.Csv;
import io.plumbline.testing.Tolerance;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/// The oracle's indicators over the first 3,000 bars of a shipped file; where they come from stands in the README
/// beside them.
class ReferenceIndicatorsTest {

    private static final Path ORACLE =
            Path.of("src/test/resources/golden/oracle/components/indicators_first_3000_bars.csv.gz");
    private static final Path BARS = Path.of("sample-data", "GBPUSD_M15.csv");

    @Test
    void exponentialMeans() throws Exception {
        assertColumn("ema_20", (_, indicators) -> indicators.ema(20));
        assertColumn("ema_200", (_, indicators) -> indicators.ema(200));
    }

    @Test
    void averageTrueRange() throws Exception {
        assertColumn("atr_14", (_, indicators) -> indicators.atr(14));
        assertColumn("atr_pct_14", (_, indicators) -> indicators.atrPercent(14));
        assertColumn("atr_pct_zscore_50", (_, indicators) -> indicators.atrPercentScore(14, 50));
    }

    @Test
    void averageDirectionalIndex() throws Exception {
        assertColumn("adx_14", (_, indicators) -> indicators.adx(14));
    }

    @Test
    void deviationOfReturns() throws Exception {
        assertColumn("rolling_std_returns_30", (bars, _) -> Rolling.sampleDeviation(returns(bars.close()), 30));
    }

    @Test
    void slopeOfTheClose() throws Exception {
        assertColumn("slope_20", (bars, _) -> Slope.of(bars.close(), 20));
    }

    /// The online update rounds as the oracle does; exact arithmetic gives 2.3954267712566466 on bar 2599.
    @Test
    void scoreOfTheClose() throws Exception {
        assertColumn("zscore_30", (bars, _) -> OnlineScore.sample(bars.close(), 30));

        double[] close = firstBars(3000).close();
        double[] online = OnlineScore.sample(close, 30);
        assertArrayEquals(TwoPass.score(close, 30, 1), online, 1e-8);
        assertEquals(2.395426766395276, online[2599]);
    }

    private static double[] returns(double[] close) {
        double[] returns = new double[close.length];
        returns[0] = Double.NaN;
        for (int bar = 1; bar < close.length; bar++) {
            returns[bar] = close[bar] / close[bar - 1] - 1;
        }
        return returns;
    }

    private static void assertColumn(String column, BiFunction<BarSeries, Indicators, double[]> indicator)
            throws Exception {
        double[] wanted = Csv.read(ORACLE).numbers(column);
        BarSeries bars = firstBars(wanted.length);

        double[] got = indicator.apply(bars, new Indicators(bars));

        assertEquals(3000, got.length);
        for (int bar = 0; bar < got.length; bar++) {
            if (!Tolerance.near(wanted[bar], got[bar])) {
                fail(column + ", bar " + bar + ": wanted " + wanted[bar] + ", got " + got[bar]);
            }
        }
    }

    private static BarSeries firstBars(int count) throws Exception {
        return BarFile.read(BARS).slice(0, count);
    }
}
