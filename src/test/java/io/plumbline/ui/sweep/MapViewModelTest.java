package io.plumbline.ui.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.ui.chart.HeatField;
import io.plumbline.ui.chart.HeatField.Cell;
import io.plumbline.ui.chart.HeatField.Mark;
import io.plumbline.ui.chart.HeatField.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The map over a grid of 3 x 2 x 4, whose profit factors grow by a hundredth from one combination to the next.
class MapViewModelTest {

    private static final List<Scenario> ALL = List.of(Scenario.A, Scenario.B, Scenario.C);
    private static final int DECAY = 9;
    private static final int PLATEAU = 10;

    private final MapViewModel map = new MapViewModel();

    private static double profitFactor(int combination) {
        return 1 + combination / 100.0;
    }

    private HeatField begin(List<Scenario> scenarios) {
        Found found = Searches.found(scenarios, MapViewModelTest::profitFactor);
        map.begin(found);
        map.know(Insight.of(found), OptionalInt.of(23));
        return field();
    }

    private HeatField field() {
        return map.fieldProperty().get().orElseThrow();
    }

    @Test
    void spreadsTheLongestParametersOutAndFixesTheOthers() {
        HeatField field = begin(List.of(Scenario.B));

        assertEquals("k_sl", field.x().name());
        assertEquals("fast", field.y().name());
        assertEquals("Profit factor, under B · slow 50", field.title());
        assertArrayEquals(new double[] {0.9, 0.91, 0.92, 0.93}, field.values()[0], 1e-12);
        assertArrayEquals(new double[] {1.06, 1.07, 1.08, 1.09}, field.values()[2], 1e-12);
    }

    @Test
    void aSliderSlicesTheCube() {
        begin(List.of(Scenario.B));

        map.sliders().get(1).placeProperty().set(1);

        assertEquals("Profit factor, under B · slow 100", field().title());
        assertArrayEquals(new double[] {0.94, 0.95, 0.96, 0.97}, field().values()[0], 1e-12);
    }

    @Test
    void theOthersAreReducedAndTheTitleSaysHow() {
        begin(List.of(Scenario.B));

        map.reductionProperty().set(2);

        assertEquals("Profit factor, under B · median of the others: slow", field().title());
        assertEquals(0.92, field().values()[0][0], 1e-12);

        map.sliders().get(1).placeProperty().set(1);
        assertEquals(0, map.reductionProperty().get(), "who moves a slider wants to see its value");
    }

    @Test
    void coloursMeanTheSameInEverySlice() {
        HeatField before = begin(List.of(Scenario.B));

        map.sliders().get(1).placeProperty().set(1);

        assertEquals(before.scale(), field().scale());
        assertEquals(1, (field().scale().low() + field().scale().high()) / 2, 1e-12);
        assertTrue(field().scale().centred());
    }

    @Test
    void parametersChangePlacesInsteadOfStandingTwice() {
        begin(List.of(Scenario.B));

        map.xProperty().set(0);

        assertEquals("fast", field().x().name());
        assertEquals("k_sl", field().y().name());
        assertFalse(map.sliders().get(1).spreadProperty().get());
        assertTrue(map.sliders().get(2).spreadProperty().get());
    }

    @Test
    void aChosenCombinationMovesTheSlidersToIt() {
        begin(List.of(Scenario.B));

        map.choose(Searches.at(2, 1, 3));

        assertEquals("Profit factor, under B · slow 100", field().title());
        assertEquals(Optional.of(new Cell(3, 2)), field().chosen());
        assertEquals(OptionalInt.of(23), map.chosenProperty().get());
    }

    @Test
    void aCellIsTheCombinationNearestToItsValue() {
        begin(List.of(Scenario.B));
        map.reductionProperty().set(1);

        map.choose(new Cell(0, 0));

        assertEquals(OptionalInt.of(Searches.at(0, 1, 0)), map.chosenProperty().get());
        assertEquals(
                "Profit factor  0.94  best of 2",
                field().readings().apply(new Cell(0, 0)).getFirst());
        assertEquals(
                "fast 10 · slow 100 · k_sl 1.5",
                field().readings().apply(new Cell(0, 0)).get(1));
    }

    @Test
    void marksAreShownOnlyInTheirSlice() {
        begin(List.of(Scenario.B));
        assertFalse(field().marks().stream().anyMatch(mark -> mark.shape() == Shape.RING));

        map.sliders().get(1).placeProperty().set(1);

        assertTrue(field().marks().contains(new Mark(new Cell(3, 2), Shape.RING)));
    }

    @Test
    void theDecayNeedsAllScenariosAndSaysSo() {
        begin(List.of(Scenario.B));
        map.colouringProperty().set(DECAY);
        assertTrue(map.obstacleProperty().get().contains("search in one stage"));

        begin(ALL);
        map.colouringProperty().set(DECAY);
        assertEquals("", map.obstacleProperty().get());
        assertEquals(-0.2, field().values()[0][0], 1e-12);
        assertFalse(field().scale().centred());
        assertEquals("−20.0\u00a0%", field().words().apply(-0.2));
    }

    @Test
    void thePlateauIsColouredByWhatIsLeftAfterOneStep() {
        begin(List.of(Scenario.B));

        map.colouringProperty().set(PLATEAU);

        assertEquals("Plateau score, worst profit factor within one step, under B · slow 50", field().title());
        assertEquals(
                Searches.found(List.of(Scenario.B), MapViewModelTest::profitFactor)
                        .value(0),
                field().values()[0][0]);
        assertEquals(0.9, field().values()[0][1], 1e-12);
    }

    @Test
    void aGridOfOneParameterIsOneRow() {
        GridShape shape = GridShape.of(List.of(Axis.of("k_sl", 1, 2, 3)), List.of());
        SweptGrid swept = Searches.swept(shape, List.of(Scenario.B), MapViewModelTest::profitFactor);
        Found all = Searches.found(List.of(Scenario.B), MapViewModelTest::profitFactor);

        map.begin(new Found(swept, all.objective(), all.scenario(), Optional.empty(), Optional.empty()));
        map.choose(2);

        assertEquals(1, field().values().length);
        assertArrayEquals(new double[] {0.9, 0.91, 0.92}, field().values()[0], 1e-12);
        assertEquals(Optional.of(new Cell(2, 0)), field().chosen());
    }

    @Test
    void whatAConstraintLeavesOutIsEmptyAndSaysSo() {
        GridShape shape = GridShape.of(
                List.of(Axis.of("one", 1, 2), Axis.of("other", 1, 2)), List.of(Constraint.parse("one < other")));
        SweptGrid swept = Searches.swept(shape, List.of(Scenario.B), MapViewModelTest::profitFactor);
        Found all = Searches.found(List.of(Scenario.B), MapViewModelTest::profitFactor);

        map.begin(new Found(swept, all.objective(), all.scenario(), Optional.empty(), Optional.empty()));

        assertTrue(Double.isNaN(field().values()[0][0]));
        assertTrue(field().readings().apply(new Cell(0, 0)).getFirst().startsWith("Nothing here"));
    }
}
