package io.plumbline.ui.chart;

import javafx.scene.paint.Color;

/// A colour scale with two ends around a centre, equally far from it: values as far below as above are equally
/// strong.
///
/// @param reach how far from the centre the ends lie
record HeatScale(double centre, double reach) {

    private static final double MIDDLE_BRIGHTNESS = 0.5;

    /// Where on the scale a value is: −1 at the lower end, 0 in the centre, 1 at the upper end.
    double share(double value) {
        return reach > 0 ? Math.clamp((value - centre) / reach, -1, 1) : 0;
    }

    Color colour(double value, Inks inks) {
        double share = share(value);
        return inks.of(Tone.MIDDLE).interpolate(inks.of(share < 0 ? Tone.LOW : Tone.HIGH), Math.abs(share));
    }

    /// Black or white, whichever reads better on a colour.
    static Color textOn(Color colour) {
        return brightness(colour) > MIDDLE_BRIGHTNESS ? Color.web("#10151c") : Color.WHITE;
    }

    /// How bright a colour looks, from 0 to 1.
    private static double brightness(Color colour) {
        return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    }
}
