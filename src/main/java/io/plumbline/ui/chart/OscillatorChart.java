package io.plumbline.ui.chart;

import io.plumbline.core.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Columns per bar with an axis of their own, such as an ADX below the candles it belongs to.
public final class OscillatorChart extends BarChart {

    private static final double ROOM = 0.08;

    @Override
    Ruler yRuler(CandleView view) {
        int decimals = view.oscillator().map(Oscillator::decimals).orElse(2);
        return new NumberRuler(Math.pow(10, -decimals), value -> NumberText.of(value, decimals));
    }

    @Override
    boolean allPositive(CandleView view) {
        return false;
    }

    @Override
    Plot plot(CandleView view, Range range, int width) {
        return view.oscillator()
                .map(oscillator -> plot(view, oscillator, range))
                .orElse(Plot.EMPTY);
    }

    private Plot plot(CandleView view, Oscillator oscillator, Range range) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        List<Tag> tags = new ArrayList<>();
        for (Overlay line : oscillator.lines()) {
            int first = Math.min(firstBar(range, view), line.column().size());
            int end = Math.min(endBar(range, view), line.column().size());
            lowest = Math.min(lowest, line.column().pyramid().lowest(first, end));
            highest = Math.max(highest, line.column().pyramid().highest(first, end));
            double newest = line.column().at(end - 1);
            if (!Double.isNaN(newest)) {
                tags.add(new Tag(words(line.name(), newest), line.tone(), newest));
            }
        }
        for (Level level : oscillator.levels()) {
            lowest = Math.min(lowest, level.value());
            highest = Math.max(highest, level.value());
        }
        List<Layer> layers = new ArrayList<>();
        view.stretch().ifPresent(stretch -> layers.add(new StretchLayer(stretch)));
        layers.add(new LevelLayer(oscillator.levels()));
        layers.add(new OverlayLayer(oscillator.lines()));
        Range values = lowest <= highest ? Range.around(lowest, highest) : new Range(0, 1);
        return new Plot(values, ROOM, ROOM, layers, tags, place -> readings(oscillator, barAt(place, view)), false);
    }

    private List<Reading> readings(Oscillator oscillator, int bar) {
        List<Reading> readings = new ArrayList<>();
        for (Overlay line : oscillator.lines()) {
            double value = line.column().at(bar);
            if (!Double.isNaN(value)) {
                readings.add(new Reading(words(line.name(), value), line.tone(), OptionalDouble.of(value)));
            }
        }
        return readings;
    }

    private String words(String name, double value) {
        return name + "  " + yRulerProperty().get().readOut(value);
    }
}
