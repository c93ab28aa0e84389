package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.app.Settings.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1600, 976);
    private static final Rectangle2D RIGHT = new Rectangle2D(1600, 0, 1280, 800);
    private static final Rectangle2D USUAL = new Rectangle2D(0, 0, 1400, 900);

    private static Place place(Place remembered, Rectangle2D... screens) {
        return Placement.of(Optional.of(remembered), List.of(screens), USUAL);
    }

    @Test
    void aFirstWindowStandsInTheMiddle() {
        assertEquals(new Place(100, 62, 1400, 900, false), Placement.of(Optional.empty(), List.of(MAIN, RIGHT), USUAL));
    }

    @Test
    void aFirstWindowIsNoLargerThanTheScreen() {
        assertEquals(new Place(1600, 0, 1280, 800, false), Placement.of(Optional.empty(), List.of(RIGHT), USUAL));
    }

    @Test
    void aWindowGoesWhereItWas() {
        Place was = new Place(1700, 50, 1000, 700, true);

        assertEquals(was, place(was, MAIN, RIGHT));
    }

    @Test
    void aWindowOnAMonitorThatIsGoneComesToTheMainOne() {
        assertEquals(new Place(300, 162, 1000, 700, false), place(new Place(1700, 50, 1000, 700, false), MAIN));
    }

    @Test
    void aWindowWhoseTitleBarIsOutOfReachIsBroughtBack() {
        assertEquals(new Place(300, 162, 1000, 700, false), place(new Place(1500, 100, 1000, 700, false), MAIN));
        assertEquals(new Place(300, 162, 1000, 700, false), place(new Place(100, -500, 1000, 700, false), MAIN));
    }

    @Test
    void aWindowLargerThanItsMonitorShrinks() {
        assertEquals(new Place(1600, 0, 1280, 800, false), place(new Place(1600, 0, 1500, 990, false), MAIN, RIGHT));
    }
}
