package io.plumbline.ui.chart;

import java.util.ArrayList;
import java.util.List;

/// The colour scale of a [HeatField] as an upright bar with its values beside it.
record HeatLegend(HeatField field, double left, double top, double bottom, Inks inks) {

    private static final double BAR = 12;
    private static final double PIXELS_PER_TICK = 44;
    private static final double NEAR = 14;

    void draw(Pen pen) {
        ColourScale scale = field.scale();
        Scale y = new Scale(scale.range(), bottom, top);
        for (double pixel = Math.floor(top); pixel < bottom; pixel++) {
            pen.colour(scale.colour(y.toValue(pixel + 0.5), inks));
            pen.rectangle(left, pixel, BAR, 1.2);
        }
        pen.font(inks.font());
        for (double value : values(y)) {
            double middle = Math.clamp(y.toPixel(value), top + 5, bottom - 5);
            pen.colour(inks.of(Tone.LABEL));
            pen.line(left + BAR, y.toPixel(value), left + BAR + 3, y.toPixel(value), 1);
            pen.text(words(value), left + BAR + 6, middle, Pen.Align.LEFT);
        }
    }

    /// The ends, the centre, and round values that are not too near to them.
    private List<Double> values(Scale y) {
        ColourScale scale = field.scale();
        List<Double> values = new ArrayList<>(List.of(scale.low(), scale.high()));
        if (scale.centred()) {
            values.add((scale.low() + scale.high()) / 2);
        }
        int most = (int) Math.max(1, (bottom - top) / PIXELS_PER_TICK);
        for (Tick tick : new NumberRuler(0, String::valueOf).ticks(scale.range(), most)) {
            double pixel = y.toPixel(tick.value());
            if (values.stream().allMatch(value -> Math.abs(y.toPixel(value) - pixel) >= NEAR)) {
                values.add(tick.value());
            }
        }
        return values;
    }

    private String words(double value) {
        return field.words().apply(value);
    }
}
