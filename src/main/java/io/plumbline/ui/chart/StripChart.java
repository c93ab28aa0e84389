package io.plumbline.ui.chart;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A [Strip] as a thin band over time, the stronger the more was found there.
public final class StripChart extends Drawing {

    private static final double WEAKEST = 0.4;
    private static final double NARROWEST_MARK = 2;

    private final ObjectProperty<Optional<Strip>> strip = new SimpleObjectProperty<>(Optional.empty());

    public StripChart() {
        getStyleClass().add("strip-chart");
        strip.addListener(redraw);
    }

    public ObjectProperty<Optional<Strip>> stripProperty() {
        return strip;
    }

    /// The stretch at a place, in pixels from the left; empty beside the strip.
    public OptionalInt stretchAt(double x) {
        int size = strip.get().map(shown -> shown.counts().size()).orElse(0);
        int at = (int) Math.floor(x / getWidth() * size);
        return at >= 0 && at < size ? OptionalInt.of(at) : OptionalInt.empty();
    }

    @Override
    Picture picture(double width, double height, Inks inks) {
        return pen -> {
            pen.colour(inks.of(Tone.GRID));
            pen.rectangle(0, 0, width, height);
            strip.get().ifPresent(shown -> marks(pen, shown, width, height, inks));
        };
    }

    private static void marks(Pen pen, Strip shown, double width, double height, Inks inks) {
        int size = shown.counts().size();
        double strongest = Math.log1p(shown.most());
        for (int stretch = 0; stretch < size; stretch++) {
            int count = shown.counts().get(stretch);
            if (count > 0) {
                double left = Math.floor(width * stretch / size);
                double right = Math.max(left + NARROWEST_MARK, Math.floor(width * (stretch + 1) / size));
                // Of counts that lie far apart the small ones shall be seen too.
                pen.colour(inks.of(Tone.LOSS, WEAKEST + (1 - WEAKEST) * Math.log1p(count) / strongest));
                pen.rectangle(left, 0, right - left, height);
            }
        }
    }
}
