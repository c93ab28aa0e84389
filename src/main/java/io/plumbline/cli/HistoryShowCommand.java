package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import io.plumbline.app.PastRuns.Asked;
import io.plumbline.config.JsonText;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.stats.Metric;
import io.plumbline.stats.RunResult.BarsUsed;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline history show`: everything about one run but its trades.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a run: name, notes, tags, inputs with fingerprints, and every figure.")
final class HistoryShowCommand implements Callable<Integer> {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss zzz", Locale.ENGLISH);
    private static final double MILLIS_PER_SECOND = 1000.0;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The run's number.")
    private long id;

    @Option(names = "--json", description = "As JSON, the whole config included.")
    private boolean json;

    private final PastRuns runs;
    private final ZoneId zone;

    HistoryShowCommand(PastRuns runs, ZoneId zone) {
        this.runs = runs;
        this.zone = zone;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        RunCard card = Commands.cards(command, runs, List.of(id)).getFirst();
        Asked asked = Commands.run(command, runs.asked(id));
        PrintWriter out = command.getOut();
        if (json) {
            out.print(JsonText.of(RunJson.of(card, asked)));
        } else {
            print(out, card, asked);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, RunCard card, Asked asked) {
        out.println("Run " + card.id() + (card.starred() ? " *  " : "  ") + line(card.name()));
        out.println();
        row(out, "Status", card.status().words());
        card.trouble().ifPresent(trouble -> row(out, "Trouble", line(trouble)));
        row(out, "Started", SECOND.format(card.started().atZone(zone)));
        row(out, "Took", NumberText.of(card.took().toMillis() / MILLIS_PER_SECOND, 1) + " s");
        row(out, "Tags", line(String.join(", ", card.tags())));
        row(out, "Config", line(asked.inputs().configPath()));
        asked.inputs().bars().forEach((symbol, source) -> row(out, symbol, line(source.text())));
        for (BarsUsed bars : asked.bars()) {
            row(
                    out,
                    "",
                    bars.symbol() + " " + bars.timeframe() + ": " + NumberText.count(bars.count()) + " bars, SHA-256 "
                            + bars.sha256());
        }
        row(out, "Range", asked.inputs().range().words());
        row(out, "Engine", card.engineVersion());
        card.seed().ifPresent(seed -> row(out, "Seed", Long.toString(seed)));
        if (!card.notes().isBlank()) {
            out.println();
            card.notes().lines().forEach(note -> out.println(line(note)));
        }
        printFigures(out, card);
    }

    private static void row(PrintWriter out, String name, String text) {
        if (!text.isBlank()) {
            out.printf("%-9s %s%n", name, text);
        }
    }

    private static String line(String text) {
        return HistoryListCommand.oneLine(text, Integer.MAX_VALUE);
    }

    private static void printFigures(PrintWriter out, RunCard card) {
        List<Scenario> scenarios = card.metrics().keySet().stream().sorted().toList();
        if (scenarios.isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        table.row("", scenarios, scenario -> scenario + " " + scenario.words());
        for (Metric metric : Metric.all()) {
            if (card.metrics().values().stream().anyMatch(figures -> figures.containsKey(metric.key()))) {
                table.row(metric.label(), scenarios, scenario -> figure(card, scenario, metric));
            }
        }
        out.println();
        table.print(out);
    }

    private static String figure(RunCard card, Scenario scenario, Metric metric) {
        double value = card.metrics().getOrDefault(scenario, Map.of()).getOrDefault(metric.key(), Double.NaN);
        return Double.isNaN(value) ? NumberText.NONE : metric.text(value);
    }
}
