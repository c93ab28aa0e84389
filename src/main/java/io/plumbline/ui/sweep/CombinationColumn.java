package io.plumbline.ui.sweep;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.CellMeasure;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Plateau;
import io.plumbline.tuning.SweptGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/// A column of the table of combinations, such as "Profit factor".
///
/// @param tip what it means; empty for none
/// @param value what it is sorted by; `NaN` if undefined
/// @param words how a value is shown
public record CombinationColumn(
        String title, String tip, ToDoubleFunction<CombinationRow> value, DoubleFunction<String> words) {

    /// All columns for one scenario.
    static List<CombinationColumn> of(Found found, Optional<Insight> insight, Scenario scenario) {
        List<CombinationColumn> columns = new ArrayList<>();
        columns.add(new CombinationColumn(
                "Rank",
                "By " + found.objective().title() + " under " + found.scenario(),
                CombinationRow::rank,
                value -> NumberText.of(value, 0)));
        GridShape shape = found.swept().shape();
        for (int axis = 0; axis < shape.axes().size(); axis++) {
            int place = axis;
            columns.add(new CombinationColumn(
                    shape.parameters().get(axis),
                    "",
                    row -> shape.axes()
                            .get(place)
                            .values()
                            .get(shape.place(row.combination(), place))
                            .orElse(Double.NaN),
                    value -> Double.isNaN(value) ? "none" : Axis.words(java.util.OptionalDouble.of(value))));
        }
        SweptGrid swept = found.swept();
        for (Colouring colouring : Colouring.all()) {
            colouring
                    .measure()
                    .filter(measure -> measure != CellMeasure.BREAK_EVEN_COST && measure.isKnown(swept))
                    .ifPresent(measure -> columns.add(new CombinationColumn(
                            heading(measure),
                            colouring.title()
                                    + (measure.unit().isEmpty() ? "" : ", " + measure.unit())
                                    + (measure == CellMeasure.DECAY ? "" : ", under " + scenario),
                            row -> measure.of(swept, scenario, row.combination()),
                            colouring::words)));
        }
        Optional<Plateau> plateau =
                insight.flatMap(one -> Optional.ofNullable(one.plateaus().get(scenario)));
        plateau.ifPresent(one -> {
            columns.add(of("Worst near", "The worst within one step", one::worst));
            columns.add(of("Median near", "The median of what is one step away", one::median));
            columns.add(new CombinationColumn(
                    "Region",
                    "How many combinations hang together with it that are all good enough",
                    row -> one.regionSize(row.combination()),
                    value -> NumberText.of(value, 0)));
        });
        return columns;
    }

    private static CombinationColumn of(String title, String tip, java.util.function.IntToDoubleFunction value) {
        return new CombinationColumn(
                title, tip, row -> value.applyAsDouble(row.combination()), CombinationWords::ratio);
    }

    private static String heading(CellMeasure measure) {
        return switch (measure) {
            case SCORE -> "Score";
            case PROFIT_FACTOR -> "Profit factor";
            case EXPECTANCY -> "Expectancy";
            case NET_PIPS -> "Net pips";
            case SHARPE -> "Sharpe";
            case CALMAR -> "Calmar";
            case DRAWDOWN -> "Max drawdown";
            case TRADES -> "Trades";
            case BREAK_EVEN_COST -> "Break-even";
            case DECAY -> "A to C";
        };
    }

    /// A row's value in words.
    public String words(CombinationRow row) {
        return words.apply(value.applyAsDouble(row));
    }
}
