package io.plumbline.stats;

import static io.plumbline.stats.Sample.LONG;
import static io.plumbline.stats.Sample.hourlyFromTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.EquityCurve;
import io.plumbline.core.Trade;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PerformanceTest {

    private static final double ROUNDING = 1e-12;

    /// 96 hourly bars: Tuesday 5th to Friday 8th of March 2024, trading days of 24 bars.
    private static final Timeline FOUR_DAYS =
            Timeline.of(List.of(hourlyFromTo("2024-03-04T22:00", "2024-03-08T21:00")));

    /// One trade a day after 1 pip of cost each: 11, -9, 5 and nothing on the fourth day.
    private static final List<Trade> THREE = List.of(
            LONG.withCost(1).trade(12, "2024-03-05T10:00", "2024-03-05T12:00"),
            LONG.withCost(1).trade(-8, "2024-03-06T10:00", "2024-03-06T12:00"),
            LONG.withCost(1).trade(6, "2024-03-07T10:00", "2024-03-07T15:00"));

    @Test
    void totalsAndAveragesByHand() {
        Performance performance = Performance.of(THREE, FOUR_DAYS);

        assertEquals(3, performance.trades());
        assertEquals(7, performance.netPips());
        assertEquals(10, performance.grossPips());
        assertEquals(3, performance.costPips());
        assertEquals(OptionalDouble.of(2.0 / 3), performance.winRate());
        assertEquals(OptionalDouble.of(8), performance.averageWinPips());
        assertEquals(OptionalDouble.of(-9), performance.averageLossPips());
        assertEquals(OptionalDouble.of(8.0 / 9), performance.payoff());
        assertEquals(OptionalDouble.of(7.0 / 3), performance.expectancyPips());
        assertEquals(OptionalDouble.of(16.0 / 9), performance.profitFactor());
        assertEquals(OptionalDouble.of(-9), performance.cvar95Pips());
        // Bars held: 10, 11, 12 o'clock twice, 10 to 15 o'clock once.
        assertEquals(OptionalDouble.of(4), performance.averageBarsHeld());
        assertEquals(12.0 / 96, performance.exposure());
        assertEquals(1, performance.maxWinStreak());
        assertEquals(1, performance.maxLossStreak());
    }

    @Test
    void breakEvenCostIsWhatEachTradeCouldPayOnTop() {
        Performance performance = Performance.of(THREE, FOUR_DAYS);
        double extra = performance.breakEvenCostPips().orElseThrow();

        List<Trade> dearer = List.of(
                LONG.withCost(1 + extra).trade(12, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.withCost(1 + extra).trade(-8, "2024-03-06T10:00", "2024-03-06T12:00"),
                LONG.withCost(1 + extra).trade(6, "2024-03-07T10:00", "2024-03-07T15:00"));

        assertEquals(7.0 / 3, extra, ROUNDING);
        assertEquals(0.0, Performance.of(dearer, FOUR_DAYS).expectancyPips().orElseThrow(), ROUNDING);
    }

    @Test
    void ratiosAreOfAllFourDays() {
        Performance performance = Performance.of(THREE, FOUR_DAYS);

        // Days 11, -9, 5, 0: mean 1.75; squares around it 85.5625 + 115.5625 + 10.5625 + 3.0625 = 214.75, over 3.
        assertEquals(
                1.75 / Math.sqrt(214.75 / 3) * Math.sqrt(252),
                performance.sharpe().orElseThrow(),
                ROUNDING);
        // Downside: 81 over 4 days, root 4.5.
        assertEquals(1.75 / 4.5 * Math.sqrt(252), performance.sortino().orElseThrow(), ROUNDING);
        // A year of 252 days at 1.75 is 441 pips; the deepest drawdown is 9.
        assertEquals(49, performance.calmar().orElseThrow(), ROUNDING);
    }

    @Test
    void drawdownRunsFromThePeakOnTuesdayToTheLastTrade() {
        Performance performance = Performance.of(THREE, FOUR_DAYS);

        // 11 on the 5th at 12:00, then 2, then 7 on the 7th at 15:00: never regained.
        assertEquals(-9, performance.maxDrawdownPips());
        assertEquals(Duration.ofHours(51), performance.longestDrawdown());
    }

    @Test
    void noTradesLeaveAlmostEverythingUndefined() {
        Performance performance = Performance.of(List.of(), FOUR_DAYS);

        assertEquals(
                new Performance(
                        0,
                        0,
                        0,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        Duration.ZERO,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        0),
                performance);
    }

    @Test
    void oneWinHasNoLossSide() {
        Performance performance = Performance.of(THREE.subList(0, 1), FOUR_DAYS);

        assertEquals(OptionalDouble.of(1), performance.winRate());
        assertEquals(OptionalDouble.empty(), performance.averageLossPips());
        assertEquals(OptionalDouble.empty(), performance.payoff());
        assertEquals(OptionalDouble.empty(), performance.profitFactor());
        assertEquals(OptionalDouble.empty(), performance.sortino());
        assertEquals(OptionalDouble.empty(), performance.calmar());
        // Days 11, 0, 0, 0: mean 2.75, deviation 5.5.
        assertEquals(0.5 * Math.sqrt(252), performance.sharpe().orElseThrow(), ROUNDING);
    }

    @Test
    void allLossesHaveAProfitFactorOfZeroAndANegativeBreakEvenCost() {
        List<Trade> losses = List.of(
                LONG.trade(-4, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(-6, "2024-03-06T10:00", "2024-03-06T12:00"));

        Performance performance = Performance.of(losses, FOUR_DAYS);

        assertEquals(OptionalDouble.of(0), performance.winRate());
        assertEquals(OptionalDouble.of(0), performance.profitFactor());
        assertEquals(OptionalDouble.empty(), performance.payoff());
        assertEquals(OptionalDouble.of(-5), performance.breakEvenCostPips());
        assertEquals(-10, performance.maxDrawdownPips());
        // From the first bar on the 4th at 22:00 to the last exit on the 6th at 12:00.
        assertEquals(Duration.ofHours(38), performance.longestDrawdown());
        assertEquals(2, performance.maxLossStreak());
    }

    @Test
    void equityHasOnePointPerTradeAlsoAtEqualTimes() {
        List<Trade> together = List.of(
                LONG.trade(3, "2024-03-05T10:00", "2024-03-05T12:00"),
                LONG.trade(-1, "2024-03-05T11:00", "2024-03-05T12:00"));

        EquityCurve curve = Performance.equityPips(together);

        assertEquals(curve.timeUtc()[0], curve.timeUtc()[1]);
        assertArrayEquals(new double[] {3, 2}, curve.value());
        assertEquals(0.0, curve.start());
    }
}
