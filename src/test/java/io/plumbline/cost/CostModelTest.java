package io.plumbline.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A spread of 1 pip, slippage of 0.1 plus 0.5 per average range, doubled on spikes beyond 1.5 average ranges.
class CostModelTest {

    @ParameterizedTest
    @CsvSource({
        "A, 1.0, 0.6", //
        "B, 1.3, 0.9", // 0.6 + 0.3
        "C, 1.6, 1.08" // 0.6 x 1.8
    })
    void aUsualBarCostsTheScenariosFactors(Scenario scenario, double spread, double slippage) {
        CostModel costs = costs(scenario, OptionalDouble.empty());

        assertEquals(spread, costs.spreadPips(), 1e-12);
        assertEquals(slippage, costs.slippagePips(1.0), 1e-12);
        assertEquals(spread / 2 + slippage, costs.sidePips(costs.slippagePips(1.0)), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1.1", //
        "B, 1.4", // 1.1 + 0.3
        "C, 3.96" // 1.1 x 2, and that x 1.8
    })
    void aSpikeIsDoubledInTheSevereScenarioAloneBeforeItsFactor(Scenario scenario, double slippage) {
        assertEquals(slippage, costs(scenario, OptionalDouble.empty()).slippagePips(2.0), 1e-12);
    }

    @Test
    void aRangeOfExactlyTheLimitIsNoSpike() {
        assertEquals(0.85 * 1.8, costs(Scenario.C, OptionalDouble.empty()).slippagePips(1.5), 1e-12);
    }

    @Test
    void withLittleSlippageTheSevereScenarioCanBeCheaperThanTheWorseOne() {
        // B adds 0.3 pips whatever the slippage; C only multiplies.
        CostSettings settings = settings(new CostSettings.Slippage(0.1, 0.0, 1.5, 2.0), OptionalDouble.empty());
        CostModel worse = CostModel.of(settings, "EURUSD", Scenario.B);
        CostModel severe = CostModel.of(settings, "EURUSD", Scenario.C);

        assertEquals(0.65 + 0.4, worse.sidePips(worse.slippagePips(1.0)), 1e-12);
        assertEquals(0.80 + 0.18, severe.sidePips(severe.slippagePips(1.0)), 1e-12);
    }

    @Test
    void theCapHoldsForASideWithItsHalfSpread() {
        CostModel costs = costs(Scenario.A, OptionalDouble.of(1.5));

        assertEquals(0.6, costs.slippagePips(1.0), 1e-12);
        assertEquals(1.0, costs.slippagePips(1000.0), 1e-12);
        assertEquals(1.5, costs.sidePips(costs.slippagePips(1000.0)), 1e-12);
    }

    @Test
    void aCapBelowTheHalfSpreadLeavesTheSpread() {
        CostModel costs = costs(Scenario.A, OptionalDouble.of(0.2));

        assertEquals(0.0, costs.slippagePips(1.0));
        assertEquals(0.5, costs.sidePips(costs.slippagePips(1.0)), 1e-12);
    }

    @Test
    void aSymbolWithoutASpreadIsRefusedByName() {
        CostSettings settings = settings(new CostSettings.Slippage(0.1, 0.5, 1.5, 2.0), OptionalDouble.empty());

        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> CostModel.of(settings, "GBPUSD", Scenario.A));

        assertTrue(String.valueOf(refusal.getMessage()).endsWith("no spread for GBPUSD"));
    }

    private static CostModel costs(Scenario scenario, OptionalDouble cap) {
        return CostModel.of(settings(new CostSettings.Slippage(0.1, 0.5, 1.5, 2.0), cap), "EURUSD", scenario);
    }

    private static CostSettings settings(CostSettings.Slippage slippage, OptionalDouble cap) {
        return new CostSettings(Map.of("EURUSD", 1.0), slippage, Map.of(), cap);
    }
}
