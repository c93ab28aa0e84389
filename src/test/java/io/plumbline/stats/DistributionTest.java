package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Scenario;
import io.plumbline.core.TradeBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void binsHaveRoundEdgesAndHoldEveryResult() {
        double[] results = {-7, -1, 0, 4, 10};

        Distribution.Bins bins = Distribution.Bins.of(4, results);
        Distribution distribution = Distribution.of(results, bins);

        assertEquals(new Distribution.Bins(-10, 5, 5), bins);
        assertArrayEquals(new int[] {1, 1, 2, 0, 1}, distribution.counts());
        assertEquals(1.2, distribution.mean(), 1e-12);
        assertEquals(0, distribution.median());
        assertEquals(-5.8, distribution.var95(), 1e-12);
        assertEquals(-7, distribution.cvar95());
    }

    @Test
    void resultsThatAreAllEqualShareABin() {
        double[] results = {3, 3, 3};

        Distribution distribution = Distribution.of(results, Distribution.Bins.of(40, results));

        assertEquals(3, Arrays.stream(distribution.counts()).sum());
    }

    @Test
    void boxReachesFromQuarterToQuarter() {
        Quantiles box = Quantiles.of(new double[] {1, 2, 3, 4, 100}).orElseThrow();

        assertEquals(2, box.lower());
        assertEquals(3, box.median());
        assertEquals(4, box.upper());
        assertEquals(4, box.high(), "the last value within reach");
        assertArrayEquals(new double[] {100}, box.outliers());
        assertEquals(Optional.empty(), Quantiles.of(new double[0]));
    }

    @Test
    void costsLeadFromGrossToNet() {
        TradeBook book = TradeBook.ofRows(List.of(
                Sample.LONG.withCost(2).trade(20, 0, Sample.HOUR),
                Sample.LONG.withCost(1).trade(-5, 0, 0)));

        CostBreakdown costs = CostBreakdown.of(Scenario.A, book);

        assertEquals(2, costs.trades());
        assertEquals(15, costs.grossPips(), 1e-9);
        assertEquals(12, costs.netPips(), 1e-9);
        assertEquals(3, costs.spreadPips() + costs.slippagePips(), 1e-9);
    }

    @Test
    void monthsWithoutDaysAreEmpty() {
        long day = LocalDate.parse("2023-12-29").toEpochDay();
        DailyResults daily =
                new DailyResults(new long[] {day, day + 4}, new double[] {5, -3}, new double[] {0.1, -0.05});

        MonthTable table = MonthTable.of(daily);

        assertEquals(
                List.of(2023, 2024),
                table.years().stream().map(MonthTable.Year::year).toList());
        assertEquals(
                5, table.years().getFirst().months().getLast().orElseThrow().pips());
        assertEquals(Optional.empty(), table.years().getFirst().months().getFirst());
        assertEquals(-0.05, table.years().getLast().total().returns().orElseThrow(), 1e-12);
    }

    @Test
    void periodsBeginOnTheirFirstDay() {
        LocalDate date = LocalDate.parse("2024-05-16");

        assertEquals(LocalDate.parse("2024-05-13"), Period.WEEK.start(date));
        assertEquals(LocalDate.parse("2024-04-01"), Period.QUARTER.start(date));
        assertEquals(LocalDate.parse("2024-01-01"), Period.YEAR.start(date));
    }
}
