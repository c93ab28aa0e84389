package io.plumbline.ui.chart;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// How a value becomes a colour, such as profit factors around 1: orange below, blue above.
///
/// Values beyond an end have the end's colour. The ends are told apart by people with any colour vision.
///
/// @param low the value with the colour of the lower end
/// @param high the value with the colour of the upper end
/// @param centred whether the middle has a meaning of its own, as 1 has for profit factors; the middle colour is then
///     half-way between the ends
public record ColourScale(double low, double high, boolean centred) {

    /// Single values may be beyond all others, such as the profit factor of three lucky trades; so many of both ends
    /// together have no say.
    private static final double OUTLIERS = 0.01;

    /// The least a colour from low to high differs from the background.
    private static final double PALEST = 0.06;

    /// A scale over these values whose middle colour is at a value; `NaN` and infinite values have no say.
    public static ColourScale around(double centre, double[] values) {
        double[] sorted = finite(values);
        double reach =
                sorted.length == 0 ? 0 : Math.max(Math.abs(low(sorted) - centre), Math.abs(high(sorted) - centre));
        double half = reach > 0 ? reach : 1;
        return new ColourScale(centre - half, centre + half, true);
    }

    /// A scale from the lowest to the highest of these values; `NaN` and infinite values have no say.
    public static ColourScale over(double[] values) {
        double[] sorted = finite(values);
        if (sorted.length == 0) {
            return new ColourScale(0, 1, false);
        }
        Range range = Range.around(low(sorted), high(sorted));
        return new ColourScale(range.from(), range.to(), false);
    }

    private static double[] finite(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    }

    private static double low(double[] sorted) {
        return sorted[(int) (sorted.length * OUTLIERS / 2)];
    }

    private static double high(double[] sorted) {
        return sorted[sorted.length - 1 - (int) (sorted.length * OUTLIERS / 2)];
    }

    Range range() {
        return new Range(low, high);
    }

    /// The colour of a value.
    Color colour(double value, Inks inks) {
        double share = Math.clamp((value - low) / (high - low), 0, 1);
        if (!centred) {
            return inks.of(Tone.MIDDLE).interpolate(inks.of(Tone.HIGH), PALEST + share * (1 - PALEST));
        }
        double side = 2 * share - 1;
        return inks.of(Tone.MIDDLE).interpolate(inks.of(side < 0 ? Tone.LOW : Tone.HIGH), Math.abs(side));
    }
}
