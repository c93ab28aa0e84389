package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TearSheetTest {

    /// Monday 2024-01-29 to Thursday 2024-02-08, one day a weekday.
    private static final String FIRST = "2024-01-29";

    private final TearSheet sheet = sheet(0.10, -0.10, 0.0, 0.05, -0.02, 0.04, 0.0, -0.05, 0.02);

    @Test
    void probabilisticSharpeIsThatOfThePaper() {
        // Section 5 of Bailey and López de Prado: 24 months, a monthly ratio of 0.458.
        assertEquals(0.982, Ratios.probabilisticSharpe(0.458, 0, 24, 0, 3), 0.0005);
        assertEquals(0.913, Ratios.probabilisticSharpe(0.458, 0, 24, -2.448, 10.164), 0.0005);
    }

    @Test
    void normalDistributionIsThatOfTheTables() {
        assertEquals(0.5, Ratios.normal(0), 1e-15);
        assertEquals(0.975, Ratios.normal(1.959963984540054), 1e-12);
        assertEquals(0.0013498980316301, Ratios.normal(-3), 1e-13);
        assertEquals(1, Ratios.normal(40));
    }

    @Test
    void gainsAreSetAgainstLosses() {
        assertValue(0.21 / 0.17, sheet.omega());
        assertValue(0.04 / 0.17, sheet.gainToPain());
        assertValue((0.21 / 4) / (0.17 / 3), sheet.payoff());
        assertValue(4.0 / 7, sheet.winRate(Period.DAY));
        assertValue(7.0 / 9, sheet.activeDays());
    }

    @Test
    void kellyFollowsFromWinRateAndPayoff() {
        double payoff = (0.21 / 4) / (0.17 / 3);

        assertValue(4.0 / 7 - 3.0 / 7 / payoff, sheet.kelly());
    }

    @Test
    void drawdownsAreMeasuredOnCloses() {
        // 1.10, then 10 % below it for a while; never back.
        List<DrawdownPeriod> periods = DrawdownPeriod.of(sheet.daily());

        assertEquals(1, periods.size());
        assertEquals(LocalDate.parse("2024-01-30"), periods.getFirst().start());
        assertEquals(LocalDate.parse("2024-01-30"), periods.getFirst().valley());
        assertEquals(Optional.empty(), periods.getFirst().end());
        assertEquals(9, periods.getFirst().days());
        assertValue(-0.10, sheet.maxDrawdown());
    }

    @Test
    void drawdownEndsOnTheDayThatRegainsTheHeight() {
        List<DrawdownPeriod> periods = DrawdownPeriod.of(days(0.0, -0.5, 1.0, -0.1, 0.0));

        assertEquals(2, periods.size());
        assertEquals(Optional.of(LocalDate.parse("2024-01-31")), periods.get(0).end());
        assertEquals(1, periods.get(0).days());
        assertEquals(-0.1, DrawdownPeriod.worst(periods, 10).getLast().depth(), 1e-12);
    }

    @Test
    void ulcerIndexIsTheRootOfTheMeanSquaredDrawdown() {
        TearSheet halved = sheet(0.0, -0.5, 0.0, 1.0);

        assertValue(Math.sqrt((0.25 + 0.25) / 4), halved.ulcerIndex());
    }

    @Test
    void serenityIndexDividesByUlcerIndexAndPitfall() {
        double growth = 1;
        for (double day : sheet.daily().returns()) {
            growth *= 1 + day;
        }
        double annual = Math.pow(growth, 252.0 / 9) - 1;
        double pitfall = 0.10 / sheet.volatility().orElseThrow();

        assertValue(annual / (sheet.ulcerIndex().orElseThrow() * pitfall), sheet.serenityIndex());
    }

    @Test
    void tailFollowsFromInterpolatedQuantiles() {
        // Ascending: -0.10 -0.05 -0.02 0 0 0.02 0.04 0.05 0.10; 5 % is at place 0.4, 95 % at 7.6.
        assertValue(-0.08, sheet.valueAtRisk());
        assertValue(-0.10, sheet.expectedShortfall());
        assertValue(0.08 / 0.08, sheet.tailRatio());
        assertValue(-0.096 / (-0.17 / 3), sheet.outlierLoss());
    }

    @Test
    void shapeOfASymmetricListHasNoSkew() {
        TearSheet symmetric = sheet(-0.02, -0.01, 0.0, 0.01, 0.02);

        assertValue(0, symmetric.skew());
        assertValue(34.0 / 20 - 3 + 0.0, symmetric.excessKurtosis());
    }

    @Test
    void riskOfRuinIsCertainWithoutADriftUpwards() {
        assertValue(1, sheet(0.01, -0.02, 0.005).riskOfRuin());

        double m = (Math.log(1.02) + Math.log(0.99)) / 2;
        double variance = 2 * Math.pow(Math.log(1.02) - m, 2);
        assertValue(
                Math.exp(-2 * m * Math.log(2) / variance), sheet(0.02, -0.01).riskOfRuin());
    }

    @Test
    void periodsCompoundTheirDays() {
        // January has three days, February six.
        assertValue(1.10 * 0.90 - 1, sheet.worst(Period.MONTH));
        assertValue(1.05 * 0.98 * 1.04 * 0.95 * 1.02 - 1, sheet.best(Period.MONTH));
        assertValue(1.05 * 0.98 * 1.04 * 0.95 * 1.02 - 1, sheet.since(Period.MONTH));
        assertValue(0.5, sheet.winRate(Period.MONTH));
        assertEquals(OptionalDouble.empty(), sheet.last(3), "the days do not reach back three months");
    }

    @Test
    void expectedPeriodCompoundsToTheWhole() {
        double whole = 1.10 * 0.90 * 1.05 * 0.98 * 1.04 * 0.95 * 1.02;

        assertValue(Math.pow(whole, 1.0 / 9) - 1, sheet.expected(Period.DAY));
    }

    @Test
    void daysWithoutAResultDoNotEndAStreak() {
        assertValue(2, sheet(0.1, 0.0, 0.1, -0.1).mostWinDays());
        assertValue(1, sheet(0.1, 0.0, 0.1, -0.1).mostLossDays());
    }

    @Test
    void everyFigureIsEmptyWithoutAnAccount() {
        TearSheet none = new TearSheet(new DailyResults(new long[] {19_000}, new double[] {5}, new double[0]));

        assertEquals(OptionalDouble.empty(), none.serenityIndex());
        assertEquals(OptionalDouble.empty(), none.best(Period.YEAR));
        assertEquals(OptionalDouble.empty(), none.last(1));
    }

    @Test
    void noFigureIsInfiniteWithoutLosses() {
        TearSheet wins = sheet(0.01, 0.01, 0.01);

        assertEquals(OptionalDouble.empty(), wins.omega());
        assertEquals(OptionalDouble.empty(), wins.recoveryFactor());
        assertEquals(OptionalDouble.empty(), wins.serenityIndex());
        assertEquals(OptionalDouble.empty(), wins.kelly());
    }

    @Test
    void rollingRatioHasItsFirstPointWhenTheWindowIsFull() {
        assertEquals(9 - 4 + 1, RollingRatios.volatility(sheet.daily(), 4).size());
        assertEquals(
                Ratios.sharpe(new double[] {0.10, -0.10, 0.0, 0.05}).orElseThrow(),
                RollingRatios.sharpe(sheet.daily(), 4).value()[0]);
        assertTrue(RollingRatios.sharpe(sheet.daily(), 10).size() == 0);
    }

    private static void assertValue(double wanted, OptionalDouble found) {
        assertEquals(wanted, found.orElseThrow(), 1e-12);
    }

    private static TearSheet sheet(double... returns) {
        return new TearSheet(days(returns));
    }

    private static DailyResults days(double... returns) {
        long[] epochDay = new long[returns.length];
        LocalDate date = LocalDate.parse(FIRST);
        for (int day = 0; day < returns.length; day++) {
            epochDay[day] = date.toEpochDay();
            date = date.plusDays(date.getDayOfWeek().getValue() == 5 ? 3 : 1);
        }
        double[] pips = new double[returns.length];
        for (int day = 0; day < pips.length; day++) {
            pips[day] = returns[day] * 1000;
        }
        return new DailyResults(epochDay, pips, returns);
    }
}
