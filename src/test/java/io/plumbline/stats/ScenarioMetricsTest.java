package io.plumbline.stats;

import static io.plumbline.stats.Sample.US500;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.BarSeries;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any list of trades, on lists of random ones.
class ScenarioMetricsTest {

    private static final double ROUNDING = 1e-9;
    private static final int BARS = 2_000;
    private static final Instrument GER40 = new Instrument("GER40", 1.0, "GER40", "EUR");
    private static final BarSeries SERIES = flat();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyBreakdownSumsToTheTotal(long seed) {
        ScenarioMetrics metrics = metrics(random(seed, 1.5));
        Performance total = metrics.performance();

        for (Map.Entry<Breakdown, List<GroupLine>> entry : metrics.breakdowns().entrySet()) {
            String message = "seed " + seed + ", " + entry.getKey();
            List<GroupLine> lines = entry.getValue();
            assertEquals(
                    total.trades(), lines.stream().mapToInt(GroupLine::trades).sum(), message);
            assertEquals(
                    total.netPips(),
                    lines.stream().mapToDouble(GroupLine::netPips).sum(),
                    ROUNDING,
                    message);
            assertEquals(
                    total.costPips(),
                    lines.stream().mapToDouble(GroupLine::costPips).sum(),
                    ROUNDING,
                    message);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theCurvesEndAtTheTotals(long seed) throws NoConversionException {
        List<Trade> trades = random(seed, 1.5);
        ScenarioMetrics metrics = metrics(trades);
        AccountResult account = account(trades);

        assertEquals(metrics.performance().netPips(), last(metrics.equityPips()), "seed " + seed);
        assertEquals(account.finalEquity(), last(account.equity()), "seed " + seed);
        assertEquals(
                account.finalEquity() - 10_000,
                Arrays.stream(account.pnlAccount()).sum(),
                1e-6,
                "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void mirroredTradesNegateEveryResult(long seed) {
        List<Trade> trades = random(seed, 0);
        Performance one = Performance.of(trades, timeline());
        Performance other = Performance.of(
                trades.stream().map(ScenarioMetricsTest::mirrored).toList(), timeline());

        String message = "seed " + seed;
        assertEquals(-one.netPips(), other.netPips(), message);
        assertEquals(negated(one.expectancyPips()), other.expectancyPips(), message);
        assertEquals(negated(one.averageWinPips()), other.averageLossPips(), message);
        assertEquals(one.sharpe().orElseThrow(), -other.sharpe().orElseThrow(), ROUNDING, message);
        assertEquals(one.maxWinStreak(), other.maxLossStreak(), message);
        assertEquals(one.exposure(), other.exposure(), message);
        assertEquals(1, one.profitFactor().orElseThrow() * other.profitFactor().orElseThrow(), ROUNDING, message);
        assertArrayEquals(
                Performance.equityPips(trades).value(),
                Arrays.stream(Performance.equityPips(trades.stream()
                                        .map(ScenarioMetricsTest::mirrored)
                                        .toList())
                                .value())
                        .map(pips -> -pips)
                        .toArray(),
                ROUNDING,
                message);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void dailyResultsSumToTheTotal(long seed) {
        List<Trade> trades = random(seed, 1.5);
        double[] pnlPips = trades.stream().mapToDouble(Trade::pnlPips).toArray();

        assertEquals(
                Performance.of(trades, timeline()).netPips(),
                Arrays.stream(timeline().daily(trades, pnlPips)).sum(),
                ROUNDING,
                "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exposureEqualsACountBarByBar(long seed) {
        List<Trade> trades = random(seed, 0).subList(0, 40);
        long held = Arrays.stream(SERIES.timeUtc())
                .filter(time -> trades.stream().anyMatch(t -> t.fillTimeUtc() <= time && time <= t.exitTimeUtc()))
                .count();

        assertTrue(held > 0 && held < BARS, "seed " + seed + ": " + held);
        assertEquals((double) held / BARS, timeline().exposure(trades), "seed " + seed);
    }

    private static ScenarioMetrics metrics(List<Trade> trades) {
        return ScenarioMetrics.of(Scenario.A, trades, timeline(), Optional.empty());
    }

    private static AccountResult account(List<Trade> trades) throws NoConversionException {
        Instrument rate = new Instrument("EURUSD", 0.0001, "EUR", "USD");
        return Account.of(
                        new AccountSettings(10_000, "USD", 0.002, true),
                        Map.of(US500, SERIES, GER40, SERIES, rate, SERIES),
                        timeline())
                .trade(trades);
    }

    private static Timeline timeline() {
        return Timeline.of(List.of(SERIES));
    }

    private static BarSeries flat() {
        double[] close = new double[BARS];
        Arrays.fill(close, 1.1);
        return Sample.bars(Sample.utc("2024-01-01T22:00"), Sample.HOUR, close);
    }

    /// 300 trades in time order with results from -20 to 20 pips before costs.
    private static List<Trade> random(long seed, double costPips) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Trade> trades = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Sample sample = Sample.LONG
                    .with(random.nextBoolean() ? US500 : GER40)
                    .with(random.nextBoolean() ? "trend" : "reversal")
                    .with(random.nextBoolean() ? Side.LONG : Side.SHORT)
                    .with(ExitReason.values()[random.nextInt(4)])
                    .with(MarketRegime.values()[random.nextInt(8)])
                    .withCost(costPips);
            int fill = 2 + random.nextInt(BARS - 30);
            int exit = fill + 1 + random.nextInt(20);
            trades.add(sample.trade(random.nextInt(-20, 21), SERIES.timeUtc()[fill], SERIES.timeUtc()[exit]));
        }
        return TradeBook.ofRows(trades).inTimeOrder(Scenario.A);
    }

    /// The same trade on the other side of the market. Without costs its result has the opposite sign.
    private static Trade mirrored(Trade trade) {
        Sample sample = Sample.LONG.with(trade.instrument()).with(trade.side() == Side.LONG ? Side.SHORT : Side.LONG);
        return sample.trade(-trade.grossPips(), trade.fillTimeUtc(), trade.exitTimeUtc());
    }

    private static OptionalDouble negated(OptionalDouble value) {
        return OptionalDouble.of(-value.orElseThrow());
    }

    private static double last(EquityCurve curve) {
        return curve.value()[curve.size() - 1];
    }
}
