package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

    private static final Inks INKS =
            new Inks(Map.of(Tone.LOW, Color.RED, Tone.MIDDLE, Color.WHITE, Tone.HIGH, Color.BLUE), Font.getDefault());

    @Test
    void isEquallyStrongAsFarBelowTheCentreAsAbove() {
        HeatScale scale = new HeatScale(10, 40);

        assertEquals(-0.5, scale.share(-10));
        assertEquals(0, scale.share(10));
        assertEquals(0.5, scale.share(30));
        assertEquals(1, scale.share(99));
        assertEquals(Color.WHITE, scale.colour(10, INKS));
        assertEquals(Color.RED, scale.colour(-30, INKS));
        assertEquals(Color.BLUE, scale.colour(50, INKS));
    }

    @Test
    void hasOneColourWhereAllValuesAreEqual() {
        assertEquals(0, new HeatScale(3, 0).share(3));
    }

    @Test
    void reachesAsFarAsTheFarthestValue() {
        HeatTable table = table(new double[][] {{5, -30}, {Double.NaN, 20}});

        assertEquals(new HeatScale(0, 30), table.scale());
    }

    @Test
    void sumsRowsColumnsAndEverything() {
        HeatTable table = table(new double[][] {{5, -30}, {Double.NaN, 20}});

        assertArrayEquals(new double[] {-25, 20}, table.rowTotals());
        assertArrayEquals(new double[] {5, -10, -5}, table.columnTotals());
    }

    @Test
    void writesDarkOnBrightAndBrightOnDark() {
        assertEquals(Color.WHITE, HeatScale.textOn(Color.NAVY));
        assertEquals(Color.web("#10151c"), HeatScale.textOn(Color.KHAKI));
    }

    private static HeatTable table(double[][] values) {
        return HeatTable.summed(
                List.of("2023", "2024"), List.of("Jan", "Feb"), values, Double::toString, Double::toString);
    }
}
