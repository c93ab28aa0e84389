package io.plumbline.ui.chart;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A chart over bar numbers, such as [CandleChart] and the [OscillatorChart] below it.
public abstract class BarChart extends AxisChart {

    private static final double GUTTER = 104;

    private final ObjectProperty<Optional<CandleView>> view = new SimpleObjectProperty<>(Optional.empty());

    BarChart() {
        super(new TimeRuler(), NumberRuler.pips());
        setGutter(GUTTER);
        view.addListener(redraw);
        view.subscribe(now -> now.ifPresent(this::adopt));
    }

    private void adopt(CandleView view) {
        xRulerProperty().set(new BarTimeRuler(view.candles().bars().timeUtc()));
        yRulerProperty().set(yRuler(view));
        setLogarithmicPossible(allPositive(view));
    }

    /// How values are named in a view.
    abstract Ruler yRuler(CandleView view);

    abstract boolean allPositive(CandleView view);

    /// What there is to show over a range that is so many pixels wide.
    abstract Plot plot(CandleView view, Range range, int width);

    /// The bars and what is marked on them. The zoom model is the caller's to set to [CandleView#range].
    public final ObjectProperty<Optional<CandleView>> viewProperty() {
        return view;
    }

    @Override
    final Plot plot(Range range, int width) {
        return view.get()
                .filter(shown -> shown.candles().bars().size() > 0)
                .map(shown -> plot(shown, range, width))
                .orElse(Plot.EMPTY);
    }

    /// The nearest bar to a place.
    static int barAt(double place, CandleView view) {
        return (int) Math.clamp(Math.rint(place), 0, view.candles().bars().size() - 1);
    }

    /// The first bar in a range.
    static int firstBar(Range range, CandleView view) {
        return (int)
                Math.clamp(Math.ceil(range.from()), 0, view.candles().bars().size() - 1);
    }

    /// The bar after the last one in a range, never before the first.
    static int endBar(Range range, CandleView view) {
        int end =
                (int) Math.min(Math.floor(range.to()) + 1, view.candles().bars().size());
        return Math.max(firstBar(range, view) + 1, end);
    }
}
