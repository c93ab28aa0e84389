package io.plumbline.ui.sweep;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweepFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// A combination in words, such as "ema_fast 20 · ema_slow 50" and what it earned in each scenario.
final class CombinationWords {

    private static final int PARAMETERS_PER_LINE = 4;

    private CombinationWords() {}

    /// Its values, such as "ema_fast 20 · ema_slow 50".
    static String values(GridShape shape, int combination) {
        return String.join(" · ", parts(shape, combination));
    }

    private static List<String> parts(GridShape shape, int combination) {
        List<OptionalDouble> values = shape.values(combination);
        return IntStream.range(0, values.size())
                .mapToObj(axis -> shape.parameters().get(axis) + " " + Axis.words(values.get(axis)))
                .toList();
    }

    /// All about it, line by line, for the crosshair.
    static List<String> lines(Found found, Optional<Insight> insight, int combination) {
        List<String> lines = new ArrayList<>();
        List<String> parts = parts(found.swept().shape(), combination);
        for (int from = 0; from < parts.size(); from += PARAMETERS_PER_LINE) {
            lines.add(String.join(" · ", parts.subList(from, Math.min(parts.size(), from + PARAMETERS_PER_LINE))));
        }
        for (Scenario scenario : found.swept().scenarios()) {
            lines.add(
                    found.swept().tried(scenario, combination)
                            ? scenario + "  "
                                    + figures(found.swept().figures(scenario).orElseThrow(), combination)
                            : scenario + "  not tried");
        }
        insight.flatMap(one -> Optional.ofNullable(one.plateaus().get(found.scenario())))
                .filter(plateau -> plateau.neighbours(combination) > 0)
                .ifPresent(plateau -> lines.add("Neighbours: worst " + NumberText.of(plateau.worst(combination), 2)
                        + ", median " + NumberText.of(plateau.median(combination), 2)));
        return lines;
    }

    private static String figures(SweepFigures figures, int combination) {
        return "PF " + ratio(figures.profitFactor(combination)) + " · "
                + NumberText.of(figures.expectancyPips(combination), 2) + " a trade · net "
                + NumberText.of(figures.netPips()[combination], 0) + " · max DD "
                + NumberText.of(figures.maxDrawdownPips()[combination], 0) + " · "
                + NumberText.count(figures.trades()[combination]) + " trades";
    }

    static String ratio(double value) {
        return value == Double.POSITIVE_INFINITY ? "∞" : NumberText.of(value, 2);
    }
}
