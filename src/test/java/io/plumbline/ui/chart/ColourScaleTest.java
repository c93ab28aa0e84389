package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class ColourScaleTest {

    private static final Inks INKS = new Inks(
            Map.of(Tone.LOW, Color.ORANGE, Tone.MIDDLE, Color.WHITE, Tone.HIGH, Color.BLUE), Font.getDefault());

    @Test
    void valuesAsFarBelowTheCentreAsAboveAreEquallyStrong() {
        ColourScale scale = ColourScale.around(1, new double[] {0.8, 0.9, 1.1, Double.NaN});

        assertEquals(new ColourScale(0.8, 1.2, true), scale);
        assertEquals(Color.WHITE, scale.colour(1, INKS));
        assertEquals(Color.ORANGE, scale.colour(0.8, INKS));
        assertEquals(Color.BLUE, scale.colour(1.2, INKS));
        assertEquals(Color.BLUE, scale.colour(Double.POSITIVE_INFINITY, INKS));
    }

    @Test
    void aScaleWithoutCentreGoesFromPaleToStrong() {
        ColourScale scale = ColourScale.over(new double[] {-500, -100});

        assertEquals(new ColourScale(-500, -100, false), scale);
        assertEquals(Color.BLUE, scale.colour(-100, INKS));
        assertTrue(scale.colour(-500, INKS).getRed() > 0.9);
        assertTrue(scale.colour(-500, INKS).getRed() < 1, "told apart from an empty cell");
    }

    @Test
    void aFewOutliersDoNotBleachTheRest() {
        double[] values = new double[1_000];
        Arrays.setAll(values, i -> 1 + i / 10_000.0);
        values[0] = 50;

        assertTrue(ColourScale.around(1, values).high() < 1.2);
    }

    @Test
    void equalValuesAndNoneAtAllHaveAScale() {
        assertEquals(new ColourScale(0, 2, true), ColourScale.around(1, new double[] {1, 1}));
        assertEquals(new ColourScale(0, 1, false), ColourScale.over(new double[] {Double.NaN}));
        assertTrue(ColourScale.over(new double[] {3, 3}).low() < 3);
    }
}
