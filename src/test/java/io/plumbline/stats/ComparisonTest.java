package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.core.Trade;
import io.plumbline.stats.Comparison.Cell;
import io.plumbline.stats.Comparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String FIRST = "2024-03-11T00:00";
    private static final String LAST = "2024-03-15T20:00";

    @Test
    void aHigherResultIsBetterAndAHigherCostWorse() {
        Comparison comparison =
                Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 9), day(12, 1))), 0);

        Cell net = cell(comparison, TradeMetric.NET_PIPS, 1);
        assertEquals(OptionalDouble.of(10), net.value());
        assertEquals(OptionalDouble.of(5), net.difference());
        assertEquals(Verdict.BETTER, net.verdict());
        assertEquals(Verdict.BASELINE, cell(comparison, TradeMetric.NET_PIPS, 0).verdict());
        assertEquals("+5.0", row(comparison, TradeMetric.NET_PIPS).difference(1));
        assertEquals("–", row(comparison, TradeMetric.NET_PIPS).difference(0));
    }

    @Test
    void theOtherWayRoundItIsWorse() {
        Comparison comparison =
                Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 9), day(12, 1))), 1);

        assertEquals(Verdict.WORSE, cell(comparison, TradeMetric.NET_PIPS, 0).verdict());
        assertEquals("\u22125.0", row(comparison, TradeMetric.NET_PIPS).difference(0));
        assertTrue(comparison.matches().get(1).isEmpty());
        assertEquals(1, comparison.matches().get(0).orElseThrow().changed().size());
    }

    @Test
    void aDifferenceTooSmallToBeWrittenIsNone() {
        Comparison comparison = Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 5.01))), 0);

        assertEquals(Verdict.EQUAL, cell(comparison, TradeMetric.NET_PIPS, 1).verdict());
        assertEquals("0.0", row(comparison, TradeMetric.NET_PIPS).difference(1));
    }

    @Test
    void anUndefinedFigureHasNoDifference() {
        Comparison comparison =
                Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 5), day(12, -1))), 0);

        Cell profitFactor = cell(comparison, TradeMetric.PROFIT_FACTOR, 1);
        assertEquals(OptionalDouble.of(5), profitFactor.value());
        assertEquals(OptionalDouble.empty(), profitFactor.difference());
        assertEquals(Verdict.OTHER, profitFactor.verdict());
    }

    @Test
    void figuresThatNobodyHasAreLeftOut() {
        Comparison comparison = Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 6))), 0);

        assertTrue(comparison.rows().stream().noneMatch(row -> row.metric() == AccountMetric.FINAL_EQUITY));
    }

    @Test
    void daysThatGoTogetherCorrelateFullyAndOppositeOnesInversely() {
        Entrant one = entrant("1 A", day(11, 5), day(12, -2), day(13, 4));
        Entrant twice = entrant("2 A", day(11, 10), day(12, -4), day(13, 8));
        Entrant opposite = entrant("3 A", day(11, -5), day(12, 2), day(13, -4));

        List<List<OptionalDouble>> correlations =
                Comparison.of(List.of(one, twice, opposite), 0).correlations();

        assertEquals(1.0, correlations.get(0).get(1).orElseThrow(), 1e-12);
        assertEquals(-1.0, correlations.get(0).get(2).orElseThrow(), 1e-12);
        assertEquals(correlations.get(1).get(2), correlations.get(2).get(1));
    }

    @Test
    void withoutTradesThereIsNoCorrelation() {
        Comparison comparison = Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A")), 0);

        assertEquals(OptionalDouble.empty(), comparison.correlations().get(0).get(1));
    }

    @Test
    void theSameBarsUnderTheSameCostsNeedNoWarning() {
        assertEquals(
                List.of(),
                Comparison.of(List.of(entrant("1 A", day(11, 5)), entrant("2 A", day(11, 6))), 0)
                        .warnings());
    }

    @Test
    void otherBarsPeriodsAndCostsAreSaid() {
        Entrant base = entrant("1 A", day(11, 5));
        Entrant otherSymbol = on(base, "2 A", "GBPUSD", FIRST, LAST, "0");
        Entrant otherPeriod = on(base, "3 A", "US500", "2024-03-18T00:00", "2024-03-20T00:00", "0");
        Entrant otherFile = on(base, "4 A", "US500", FIRST, LAST, "1");

        assertEquals(
                List.of("2 A trades GBPUSD; 1 A US500"),
                Comparison.of(List.of(base, otherSymbol), 0).warnings());
        assertEquals(
                List.of("3 A covers 2024-03-18 to 2024-03-20; 1 A 2024-03-11 to 2024-03-15; "
                        + "they have no day in common"),
                Comparison.of(List.of(base, otherPeriod), 0).warnings());
        assertEquals(
                List.of("4 A has other US500 bars of the same period than 1 A"),
                Comparison.of(List.of(base, otherFile), 0).warnings());
    }

    @Test
    void oneAloneNineAndTwinsAreRefused() {
        Entrant one = entrant("1 A", day(11, 5));
        List<Entrant> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.add(entrant(i + " A", day(11, 5)));
        }

        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(one), 0));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(nine, 0));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(one, one), 0));
    }

    private static Comparison.Row row(Comparison comparison, Metric metric) {
        return comparison.rows().stream()
                .filter(row -> row.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Comparison comparison, Metric metric, int entrant) {
        return row(comparison, metric).cells().get(entrant);
    }

    /// A trade of an hour at noon on a day of March 2024.
    private static Trade day(int day, double pips) {
        return Sample.LONG.trade(pips, "2024-03-" + day + "T12:00", "2024-03-" + day + "T13:00");
    }

    private static Entrant entrant(String label, Trade... trades) {
        Timeline timeline = Timeline.of(List.of(Sample.hourlyFromTo(FIRST, LAST)));
        ScenarioMetrics metrics = ScenarioMetrics.of(Scenario.A, List.of(trades), timeline, Optional.empty());
        return on(new Entrant(label, metrics, List.of(trades), List.of()), label, "US500", FIRST, LAST, "0");
    }

    private static Entrant on(Entrant entrant, String label, String symbol, String first, String last, String sha256) {
        RunResult.BarsUsed bars = new RunResult.BarsUsed(
                symbol, symbol + ".csv", Timeframe.H1, 100, Sample.utc(first), Sample.utc(last), sha256);
        return new Entrant(label, entrant.metrics(), entrant.trades(), List.of(bars));
    }
}
