package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigDiff.KeyChange;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunComparison;
import io.plumbline.testing.MadeRuns;
import io.plumbline.testing.PastRunsInMemory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareRunsTest {

    private final CompareRuns compare = new CompareRuns(PastRunsInMemory.of(
            MadeRuns.run(1, "twenty", 20),
            MadeRuns.run(2, "thirty", 30),
            MadeRuns.run(3, "severe only", 30, Scenario.C)));

    @Test
    void runsNamedWithoutAScenarioMeetInTheFirstThatAllHave() throws Exception {
        assertEquals("1 A, 2 A", compare(choice(1), choice(2)).title());
        assertEquals("1 C, 3 C", compare(choice(1), choice(3)).title());
    }

    @Test
    void namedScenariosStandInTheirOrder() throws Exception {
        RunComparison comparison = compare(choice(1, Scenario.B, Scenario.A), choice(2, Scenario.C));

        assertEquals("1 B, 1 A, 2 C", comparison.title());
        assertEquals("1 B", comparison.baseline().label());
    }

    @Test
    void theConfigsOfOtherRunsAreHeldAgainstTheBaselines() throws Exception {
        RunComparison comparison = compare(choice(1, Scenario.A, Scenario.B), choice(2));

        assertTrue(comparison.configs().get(0).isEmpty());
        assertTrue(comparison.configs().get(1).isEmpty());
        assertEquals(
                List.of(new KeyChange("params.ema_fast", Optional.of("20"), Optional.of("30"))),
                comparison.configs().get(2).orElseThrow().keys());
    }

    @Test
    void theDifferenceOfNetPipsIsThatOfTheTradesToldApart() throws Exception {
        RunComparison comparison = compare(choice(1), choice(2));

        var match = comparison.figures().matches().get(1).orElseThrow();
        double difference =
                match.pairs().mapToDouble(pair -> pair.differencePips()).sum()
                        + match.onlySecond().stream()
                                .mapToDouble(trade -> trade.pnlPips())
                                .sum()
                        - match.onlyFirst().stream()
                                .mapToDouble(trade -> trade.pnlPips())
                                .sum();
        double net = comparison
                        .figures()
                        .entrants()
                        .get(1)
                        .metrics()
                        .performance()
                        .netPips()
                - comparison.figures().entrants().get(0).metrics().performance().netPips();
        assertTrue(match.decisions() > 10, "too few trades to tell anything");
        assertEquals(net, difference, 1e-6);
    }

    @Test
    void saysWhatCannotBeCompared() {
        assertEquals("there is no run 9", trouble(choice(1), choice(9)));
        assertEquals("run 3 has no scenario A; it has C", trouble(choice(1), choice(3, Scenario.A)));
        assertEquals("1 scenario of runs to compare; wanted 2 to 8", trouble(choice(1)));
        assertEquals(
                "run 1 under scenario A is named twice; name another run or scenario", trouble(choice(1), choice(1)));
    }

    private RunComparison compare(CompareRuns.Choice... choices) throws Exception {
        return compare.job(List.of(choices)).run(Progress.NONE);
    }

    private String trouble(CompareRuns.Choice... choices) {
        return String.valueOf(
                assertThrows(InputException.class, () -> compare(choices)).getMessage());
    }

    private static CompareRuns.Choice choice(long id, Scenario... scenarios) {
        return new CompareRuns.Choice(id, List.of(scenarios));
    }
}
