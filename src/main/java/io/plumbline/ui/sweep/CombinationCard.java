package io.plumbline.ui.sweep;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Plateau;
import io.plumbline.tuning.SweepFigures;
import io.plumbline.tuning.Tuning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All about one combination, as the panel beside the map shows it.
///
/// @param title such as "Combination 812 of 1,152"
/// @param rank where it stands, such as "3rd by score"; empty while that is not known
/// @param parameters its values
/// @param scenarios the letters that head the figures
/// @param figures a line per figure, a text per scenario
/// @param ground whether it stands on a plateau, in words; empty while that is not known
public record CombinationCard(
        String title,
        String rank,
        List<Parameter> parameters,
        List<String> scenarios,
        List<Line> figures,
        String ground) {

    /// A parameter and its value.
    public record Parameter(String name, String value) {}

    /// A figure in all scenarios.
    public record Line(String title, List<String> values) {}

    /// What is known of a combination in one scenario; from the sweep, or from the second stage.
    private record Known(int trades, double profitFactor, double expectancy, double maxDrawdown, double net) {}

    static CombinationCard of(Found found, Optional<Insight> insight, int combination) {
        List<OptionalDouble> values = found.swept().shape().values(combination);
        List<Parameter> parameters = IntStream.range(0, values.size())
                .mapToObj(axis ->
                        new Parameter(found.swept().shape().parameters().get(axis), Axis.words(values.get(axis))))
                .toList();
        Optional<Tuning.Row> second = Optional.ofNullable(found.secondStage().get(values));
        List<String> letters = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        for (Scenario scenario : Scenario.values()) {
            known(found, second, scenario, combination).ifPresent(one -> {
                letters.add(scenario.name());
                known.add(one);
            });
        }
        Optional<Plateau> plateau =
                insight.flatMap(one -> Optional.ofNullable(one.plateaus().get(found.scenario())));
        return new CombinationCard(
                "Combination " + NumberText.count(combination + 1L) + " of "
                        + NumberText.count(found.swept().shape().size()),
                rank(found, insight, combination),
                parameters,
                letters,
                lines(known),
                plateau.map(one -> one.words(combination)).orElse(""));
    }

    private static Optional<Known> known(Found found, Optional<Tuning.Row> second, Scenario scenario, int combination) {
        if (found.swept().tried(scenario, combination)) {
            SweepFigures figures = found.swept().figures(scenario).orElseThrow();
            return Optional.of(new Known(
                    figures.trades()[combination],
                    figures.profitFactor(combination),
                    figures.expectancyPips(combination),
                    figures.maxDrawdownPips()[combination],
                    figures.netPips()[combination]));
        }
        return second.flatMap(row -> Optional.ofNullable(row.figures().get(scenario)))
                .map(one -> new Known(
                        one.trades(),
                        one.profitFactor(),
                        one.expectancy(),
                        one.maxDrawdown(),
                        one.expectancy() * one.trades()));
    }

    private static List<Line> lines(List<Known> known) {
        return List.of(
                line("Trades", known.stream().map(one -> NumberText.count(one.trades()))),
                line("Profit factor", known.stream().map(one -> CombinationWords.ratio(one.profitFactor()))),
                line("Expectancy, pips", known.stream().map(one -> NumberText.of(one.expectancy(), 2))),
                line("Net pips", known.stream().map(one -> NumberText.of(one.net(), 0))),
                line("Max drawdown", known.stream().map(one -> NumberText.of(one.maxDrawdown(), 0))));
    }

    private static Line line(String title, Stream<String> values) {
        return new Line(title, values.toList());
    }

    private static String rank(Found found, Optional<Insight> insight, int combination) {
        int place = insight.map(one -> one.ranked().indexOf(combination)).orElse(-1);
        return place < 0
                ? ""
                : "No. " + NumberText.count(place + 1L) + " by "
                        + found.objective().title() + " under " + found.scenario();
    }
}
