package io.plumbline.cli;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.SweepOdds;
import io.plumbline.tuning.Tuning;
import io.plumbline.tuning.Tuning.Figures;
import io.plumbline.tuning.Tuning.Row;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// What is printed at the end of a tuning: how much was tried, and the best combinations.
record TuningText(Tuning tuning) {

    void print(PrintWriter out) {
        Tuning.Facts facts = tuning.facts();
        out.printf(
                "%s combinations of %s (%s grid)%s, ranked by %s in scenario %s%n%n",
                NumberText.count(facts.combinations()),
                facts.strategy(),
                facts.grid(),
                facts.twoStage() ? ", the best " + tuning.rows().size() + " under A, B and C" : " under A, B and C",
                facts.objective(),
                facts.tuneScenario());
        TextTable table = new TextTable();
        List<String> heading = new ArrayList<>(tuning.parameters());
        for (Scenario scenario : Scenario.values()) {
            heading.addAll(List.of("trades " + scenario, "PF " + scenario, "exp. " + scenario));
        }
        table.row("", heading, title -> title);
        int place = 1;
        for (Row row : tuning.top()) {
            List<String> cells = new ArrayList<>();
            row.values().forEach(value -> cells.add(Axis.words(value)));
            for (Scenario scenario : Scenario.values()) {
                Figures figures = row.figures().getOrDefault(scenario, new Figures(0, 0, 0, 0));
                cells.add(NumberText.count(figures.trades()));
                cells.add(NumberText.of(figures.profitFactor(), 3));
                cells.add(NumberText.of(figures.expectancy(), 2));
            }
            table.row(String.valueOf(place++), cells, cell -> cell);
        }
        table.print(out);
        out.printf(
                "%n%s%n",
                tuning.odds()
                        .map(SweepOdds::words)
                        .orElse("The best of " + NumberText.count(facts.combinations())
                                + " tries is partly luck; see how it " + "does on bars it was not chosen on."));
    }
}
