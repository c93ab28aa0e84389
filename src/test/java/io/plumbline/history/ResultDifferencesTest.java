package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.stats.ScenarioMetrics;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultDifferencesTest {

    private final RunResult then = Results.of(1, 40);

    private RunResult with(TradeBook trades, List<BarsUsed> bars, Map<Scenario, ScenarioMetrics> scenarios) {
        return new RunResult(trades, then.reference(), scenarios, then.funnels(), bars, then.warnings());
    }

    @Test
    void theSameResultHasNone() {
        assertEquals(List.of(), ResultDifferences.between(then, Results.of(1, 40)));
    }

    @Test
    void otherBarsAreNamed() {
        BarsUsed used = then.bars().getFirst();
        BarsUsed other = new BarsUsed(
                used.symbol(), used.file(), used.timeframe(), used.count(), used.firstUtc(), used.lastUtc(), "ab");

        List<String> differences =
                ResultDifferences.between(then, with(then.trades(), List.of(other), then.scenarios()));

        assertEquals(List.of("bars of EURUSD, sha256: then " + used.sha256() + ", now ab"), differences);
    }

    @Test
    void aMissingTradeIsCountedAndTheFirstDifferenceNamed() {
        List<Trade> fewer = new ArrayList<>(then.trades().inFileOrder());
        fewer.remove(4);

        List<String> differences =
                ResultDifferences.between(then, with(TradeBook.ofRows(fewer), then.bars(), then.scenarios()));

        assertEquals(
                List.of(
                        "trades of scenario A: then 20, now 19",
                        "trades of scenario A, first different trade A-EURUSD-12-5: then A-EURUSD-12-5, "
                                + "now A-EURUSD-15-6"),
                differences);
    }

    @Test
    void aFigureThatDiffersInItsLastDigitIsTold() {
        Map<Scenario, ScenarioMetrics> changed = new EnumMap<>(then.scenarios());
        ScenarioMetrics b = Optional.ofNullable(changed.get(Scenario.B)).orElseThrow();
        double[] pips = b.equityPips().value().clone();
        double before = pips[7];
        pips[7] = Math.nextUp(before);
        changed.put(
                Scenario.B,
                new ScenarioMetrics(
                        Scenario.B,
                        b.performance(),
                        b.breakdowns(),
                        new io.plumbline.core.EquityCurve(b.equityPips().timeUtc(), pips, 0),
                        b.account(),
                        b.daily()));

        List<String> differences = ResultDifferences.between(then, with(then.trades(), then.bars(), changed));

        assertEquals(
                List.of("scenario B, equity pips, value, value 8: then " + before + ", now " + pips[7]), differences);
    }

    @Test
    void aMissingScenarioIsTold() {
        Map<Scenario, ScenarioMetrics> only = new EnumMap<>(then.scenarios());
        only.remove(Scenario.B);

        assertEquals(
                List.of("scenario B: only then"),
                ResultDifferences.between(then, with(then.trades(), then.bars(), only)));
    }

    @Test
    void altogetherDifferentResultsAreToldInNotTooManyLines() {
        List<String> differences = ResultDifferences.between(then, Results.of(2, 60));

        assertEquals(41, differences.size());
        assertTrue(differences.getLast().matches("and \\d+ more differences"), differences.getLast());
    }
}
