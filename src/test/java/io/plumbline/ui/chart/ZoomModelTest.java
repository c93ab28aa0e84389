package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoomModelTest {

    private final ZoomModel zoom = new ZoomModel(new Range(0, 100));

    @Test
    void zoomsAroundAPlaceThatStaysWhereItIs() {
        zoom.zoom(2, 25);

        assertEquals(new Range(12.5, 62.5), view());
        assertTrue(zoom.zoomedProperty().get());
    }

    @Test
    void stopsAtTheEndsWhenPanned() {
        zoom.zoom(2, 50);
        zoom.pan(10);
        assertEquals(new Range(35, 85), view());

        zoom.pan(1000);
        assertEquals(new Range(50, 100), view());

        zoom.pan(-1000);
        assertEquals(new Range(0, 50), view());
    }

    @Test
    void showsEverythingAgainAfterAReset() {
        zoom.zoom(8, 50);
        zoom.reset();

        assertEquals(new Range(0, 100), view());
        assertFalse(zoom.zoomedProperty().get());
    }

    @Test
    void neverShowsMoreThanThereIs() {
        zoom.zoom(2, 10);
        zoom.zoom(0.1, 10);

        assertEquals(new Range(0, 100), view());
        assertFalse(zoom.zoomedProperty().get());
    }

    @Test
    void neverMagnifiesWithoutEnd() {
        zoom.zoom(1e9, 50);

        assertEquals(0.01, view().span(), 1e-9);
    }

    @Test
    void startsOverWithAnotherRange() {
        zoom.zoom(4, 50);
        zoom.setFull(new Range(0, 7));

        assertEquals(new Range(0, 7), view());
    }

    @Test
    void zoomsIntoAStretchMarkedFromEitherEnd() {
        zoom.select(60, 20);
        assertEquals(Optional.of(new Range(20, 60)), zoom.selectionProperty().get());

        zoom.showSelection();

        assertEquals(new Range(20, 60), view());
        assertEquals(Optional.empty(), zoom.selectionProperty().get());
    }

    @Test
    void marksNothingOutsideTheAxis() {
        zoom.select(-50, 30);
        assertEquals(Optional.of(new Range(0, 30)), zoom.selectionProperty().get());

        zoom.select(140, 160);
        assertEquals(Optional.empty(), zoom.selectionProperty().get());
    }

    @Test
    void showsAStretchAsCloselyAsItsSmallestSpanAllows() {
        zoom.setFull(new Range(0, 1000), 8);

        zoom.show(new Range(500, 502));

        assertEquals(new Range(497, 505), view());
    }

    private Range view() {
        return zoom.viewProperty().get();
    }
}
