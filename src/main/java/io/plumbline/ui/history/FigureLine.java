package io.plumbline.ui.history;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.stats.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A figure of a run in all its scenarios, such as the profit factor in A, B and C.
///
/// @param label name and unit
/// @param meaning formula and source
/// @param values one per scenario
public record FigureLine(String label, String meaning, List<Value> values) {

    /// A number as it is written.
    ///
    /// @param losing whether it speaks of losing money
    public record Value(String text, boolean losing) {}

    /// The scenarios of a run, A before B before C.
    static List<Scenario> scenarios(RunCard card) {
        return card.metrics().keySet().stream().sorted().toList();
    }

    /// Every figure that is defined in any scenario.
    static List<FigureLine> of(RunCard card) {
        Set<String> defined = card.metrics().values().stream()
                .map(Map::keySet)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<FigureLine> lines = new ArrayList<>();
        for (Metric metric : Metric.all()) {
            if (defined.contains(metric.key())) {
                List<Value> values = scenarios(card).stream()
                        .map(scenario -> value(metric, RunTexts.figure(card, scenario, metric)))
                        .toList();
                lines.add(new FigureLine(metric.label(), metric.meaning(), values));
            }
        }
        return lines;
    }

    private static Value value(Metric metric, double value) {
        return Double.isNaN(value)
                ? new Value(NumberText.NONE, false)
                : new Value(metric.text(value), metric.losing(value));
    }
}
