package io.plumbline.ui.backtest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.common.StatusLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartsViewModelTest {

    private static final double DAY = 24 * 3600 * 1000.0;

    private final ChartsViewModel model = new ChartsViewModel(Screens.exports(new StatusLine()));

    @Test
    void showsEquityAndDrawdownOfAllScenariosOverTime() {
        model.show(RunCurves.of(HandMade.result()));

        Curve equity = model.equityProperty().get().getFirst();
        Curve drawdown = model.drawdownProperty().get().getFirst();
        assertEquals(List.of("A", "B", "C"), names());
        assertArrayEquals(new double[] {10, 5, 25, 15}, equity.value());
        assertArrayEquals(new double[] {0, -5, 0, -10}, drawdown.value());
        assertEquals(HandMade.START.toEpochMilli() + DAY, equity.x()[0]);
    }

    @Test
    void hidesAScenarioThatIsSwitchedOff() {
        model.show(RunCurves.of(HandMade.result()));

        model.legend().get(1).shownProperty().set(false);

        assertEquals(List.of("A", "C"), names());
    }

    @Test
    void countsTradesInsteadOfTime() {
        model.show(RunCurves.of(HandMade.result()));

        model.byTradeProperty().set(true);

        assertArrayEquals(
                new double[] {1, 2, 3, 4},
                model.equityProperty().get().getFirst().x());
        assertEquals(new Range(0, 4), model.zoom().viewProperty().get());
        assertEquals("Trade 3", model.rulerProperty().get().readOut(3.2));
    }

    @Test
    void endsACurveWithItsOwnLastTrade() {
        Map<Scenario, double[]> pips = new EnumMap<>(Scenario.class);
        pips.put(Scenario.A, new double[] {4, -2, 7});
        pips.put(Scenario.C, new double[] {3, -3});
        model.show(RunCurves.of(HandMade.result(pips)));

        model.byTradeProperty().set(true);

        assertEquals(new Range(0, 3), model.zoom().viewProperty().get());
        assertEquals(2, model.equityProperty().get().getLast().endX());
    }

    @Test
    void offersOnlyTheScenariosThatWereRun() {
        Map<Scenario, double[]> pips = new EnumMap<>(Scenario.class);
        pips.put(Scenario.B, new double[] {4, -2});

        model.show(RunCurves.of(HandMade.result(pips)));

        assertFalse(model.legend().get(0).presentProperty().get());
        assertTrue(model.legend().get(1).presentProperty().get());
        assertEquals(List.of("B"), names());
    }

    @Test
    void standsARunWithoutTrades() {
        Map<Scenario, double[]> pips = new EnumMap<>(Scenario.class);
        pips.put(Scenario.A, new double[0]);

        model.show(RunCurves.of(HandMade.result(pips)));
        model.byTradeProperty().set(true);

        assertEquals(new Range(0, 1), model.zoom().viewProperty().get());
    }

    private List<String> names() {
        return model.equityProperty().get().stream().map(Curve::name).toList();
    }
}
