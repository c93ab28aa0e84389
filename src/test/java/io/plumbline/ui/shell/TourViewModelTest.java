package io.plumbline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourViewModelTest {

    private final List<Screen> opened = new ArrayList<>();
    private final TourViewModel tour = new TourViewModel(opened::add);

    @Test
    void goesFromDataToABacktestToTheScenarios() {
        tour.start();
        assertEquals("Drop data", tour.title().get());
        tour.next();
        assertEquals("Run a backtest", tour.title().get());
        tour.next();
        assertEquals("Compare the scenarios", tour.title().get());
        assertTrue(tour.isLast().get());

        tour.next();

        assertFalse(tour.showingProperty().get());
        assertEquals(List.of(Screen.DATA, Screen.BACKTEST, Screen.BACKTEST), opened);
    }

    @Test
    void canBeSkippedAndCalledBack() {
        tour.start();
        tour.next();
        tour.end();
        assertFalse(tour.showingProperty().get());

        tour.start();

        assertTrue(tour.showingProperty().get());
        assertEquals(0, tour.stepProperty().get());
    }

    @Test
    void goesBackToTheFirstStepAndNoFurther() {
        tour.start();
        tour.next();
        tour.back();
        tour.back();

        assertTrue(tour.isFirst().get());
    }
}
