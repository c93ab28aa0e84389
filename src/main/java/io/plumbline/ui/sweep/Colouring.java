package io.plumbline.ui.sweep;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.CellMeasure;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.Plateau;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.ui.chart.ColourScale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What the colours of the map can mean: a figure of each combination, or what is left of the objective after one small
/// step from it.
///
/// @param measure the figure; empty for the plateau
record Colouring(Optional<CellMeasure> measure) {

    /// The most values that a colour scale is made from; of more, evenly spread ones.
    private static final int SAMPLE = 100_000;

    /// Every colouring, in the order of the list.
    static java.util.List<Colouring> all() {
        return java.util.stream.Stream.concat(
                        Arrays.stream(CellMeasure.values()).map(one -> new Colouring(Optional.of(one))),
                        java.util.stream.Stream.of(new Colouring(Optional.empty())))
                .toList();
    }

    /// Its name in the list, such as "Profit factor".
    String title() {
        String title = measure.map(CellMeasure::title).orElse("plateau score");
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /// What it is counted in, such as "pips a trade"; empty for a plain number.
    String unit(Objective objective) {
        return measure.map(CellMeasure::unit).orElse("worst " + objective.title() + " within one step");
    }

    /// Why it cannot be shown of a result; empty if it can.
    String obstacle(SweptGrid swept) {
        return measure.filter(one -> !one.isKnown(swept)).isPresent()
                ? "The decay from A to C needs all combinations tried under A, B and C: search in one stage."
                : "";
    }

    /// What combinations are worth; `NaN` where it is not known.
    IntToDoubleFunction values(SweptGrid swept, Scenario scenario, Map<Scenario, Plateau> plateaus) {
        if (measure.isPresent()) {
            CellMeasure one = measure.get();
            return one.isKnown(swept) ? combination -> one.of(swept, scenario, combination) : _ -> Double.NaN;
        }
        Optional<Plateau> plateau = Optional.ofNullable(plateaus.get(scenario));
        return combination -> plateau.map(one -> one.score(combination)).orElse(Double.NaN);
    }

    /// The colours over all combinations, so that they mean the same in every slice.
    ColourScale scale(int combinations, IntToDoubleFunction value, Objective objective) {
        int step = Math.max(1, combinations / SAMPLE);
        double[] values = IntStream.iterate(0, at -> at < combinations, at -> at + step)
                .mapToDouble(value)
                .toArray();
        OptionalDouble neutral =
                measure.map(CellMeasure::neutral).orElse(OptionalDouble.of(Plateau.usualThreshold(objective)));
        return neutral.isPresent() ? ColourScale.around(neutral.getAsDouble(), values) : ColourScale.over(values);
    }

    /// A value in words, such as "1.31", "−1,204" or "−12.5 %".
    String words(double value) {
        if (value == Double.POSITIVE_INFINITY) {
            return "∞";
        }
        if (measure.filter(one -> one == CellMeasure.DECAY).isPresent()) {
            return NumberText.percent(value);
        }
        boolean whole = measure.filter(
                        one -> one == CellMeasure.TRADES || one == CellMeasure.NET_PIPS || one == CellMeasure.DRAWDOWN)
                .isPresent();
        return NumberText.of(value, whole || Math.abs(value) >= 1000 ? 0 : 2);
    }
}
