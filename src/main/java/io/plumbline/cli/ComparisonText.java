package io.plumbline.cli;

import io.plumbline.core.NumberText;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.TradeMatch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A comparison in the terminal: who is who, the figures side by side, trades and configs told apart in a few
/// lines.
final class ComparisonText {

    private static final String BETTER = " +";
    private static final String WORSE = " !";
    private static final String NEITHER = "  ";

    private ComparisonText() {}

    static void print(RunComparison comparison, PrintWriter out) {
        Comparison figures = comparison.figures();
        for (RunScenario entrant : comparison.entrants()) {
            out.printf(
                    "%s: %s, %s costs, %s%n",
                    entrant.label(),
                    entrant.run().card().name(),
                    entrant.scenario().words(),
                    entrant.run().card().configName());
        }
        figures.warnings().forEach(warning -> out.println("Mind: " + warning));
        out.println();
        table(figures).print(out);
        out.println();
        printTrades(comparison, out);
        printConfigs(comparison, out);
        out.flush();
    }

    private static TextTable table(Comparison figures) {
        List<Integer> columns =
                IntStream.range(0, figures.entrants().size()).boxed().toList();
        TextTable table = new TextTable();
        table.row("", columns, column -> figures.entrants().get(column).label() + NEITHER);
        for (Comparison.Row row : figures.rows()) {
            table.row(
                    row.metric().label(),
                    columns,
                    column -> row.value(column) + mark(row.cells().get(column)));
        }
        table.row(
                "Correlation of daily results",
                columns,
                column -> NumberText.of(
                                figures.correlations().get(figures.baseline()).get(column), 2)
                        + NEITHER);
        return table;
    }

    private static String mark(Comparison.Cell cell) {
        return switch (cell.verdict()) {
            case BETTER -> BETTER;
            case WORSE -> WORSE;
            case BASELINE, EQUAL, OTHER -> NEITHER;
        };
    }

    private static void printTrades(RunComparison comparison, PrintWriter out) {
        String base = comparison.baseline().label();
        for (int i = 0; i < comparison.entrants().size(); i++) {
            Optional<TradeMatch> match = comparison.figures().matches().get(i);
            if (match.isPresent()) {
                TradeMatch told = match.get();
                out.printf(
                        "Trades of %s against %s: %s the same, %s with another exit or result, %s only %s (%s pips), "
                                + "%s only %s (%s pips)%n",
                        comparison.entrants().get(i).label(),
                        base,
                        NumberText.count(told.same().size()),
                        NumberText.count(told.changed().size()),
                        NumberText.count(told.onlyFirst().size()),
                        base,
                        NumberText.pips(TradeMatch.netPips(told.onlyFirst())),
                        NumberText.count(told.onlySecond().size()),
                        comparison.entrants().get(i).label(),
                        NumberText.pips(TradeMatch.netPips(told.onlySecond())));
            }
        }
    }

    private static void printConfigs(RunComparison comparison, PrintWriter out) {
        List<Long> told = new ArrayList<>();
        for (int i = 0; i < comparison.entrants().size(); i++) {
            RunScenario entrant = comparison.entrants().get(i);
            long id = entrant.run().card().id();
            if (comparison.configs().get(i).isPresent() && !told.contains(id)) {
                told.add(id);
                comparison
                        .configs()
                        .get(i)
                        .get()
                        .keys()
                        .forEach(change -> out.printf(
                                "Config of run %d: %s: %s -> %s%n",
                                id,
                                change.path(),
                                change.before().orElse("not given"),
                                change.after().orElse("not given")));
            }
        }
    }
}
