package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import io.plumbline.config.JsonText;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunQuery;
import io.plumbline.history.RunQueryException;
import io.plumbline.stats.Metric;
import io.plumbline.stats.TradeMetric;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline history list`: the runs that answer to a query, the newest first.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists runs, the newest first.",
        footerHeading = "%nA query is any of these, side by side, in quotes:%n",
        footer = {
            "  trend gold          words in name, notes, tags, config, symbols or number",
            "  tag:gold  symbol:EURUSD  config:wide  name:  note:  timeframe:M15",
            "  status:failed  star:  star:no  since:2026-03-01  until:2026-03-31  #42",
            "  pf>1.2  pips>=500  trades<100  dd>-300  sharpe>1  took>10  win_rate>55%%",
            "  pf.c>1              in scenario C, whatever --scenario says",
            "  -tag:old            a minus turns any of these round (after --)",
            "",
            "Example:",
            "  plumbline history list --limit 10 \"tag:candidate pf.c>1\""
        })
final class HistoryListCommand implements Callable<Integer> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final int LONGEST_NAME = 40;
    private static final List<Metric> FIGURES = List.of(
            TradeMetric.TRADES,
            TradeMetric.NET_PIPS,
            TradeMetric.PROFIT_FACTOR,
            TradeMetric.MAX_DRAWDOWN_PIPS,
            TradeMetric.SHARPE);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for; all runs without it.")
    private List<String> words = List.of();

    @Option(names = "--scenario", paramLabel = "A|B|C", description = "The scenario whose figures count. A by default.")
    private Scenario scenario = Scenario.A;

    @Option(names = "--limit", paramLabel = "N", description = "At most the newest N of them.")
    private @Nullable Integer limit;

    @Option(names = "--json", description = "Everything about each run, as JSON.")
    private boolean json;

    private final PastRuns runs;
    private final ZoneId zone;

    HistoryListCommand(PastRuns runs, ZoneId zone) {
        this.runs = runs;
        this.zone = zone;
    }

    @Override
    public Integer call() throws Exception {
        if (limit != null && limit < 1) {
            throw Commands.usage(spec.commandLine(), "--limit is " + limit + "; wanted a whole number from 1");
        }
        RunQuery query = query();
        List<RunCard> all = Commands.list(spec.commandLine(), runs);
        List<RunCard> found =
                all.stream().filter(card -> query.matches(card, scenario)).toList();
        List<RunCard> shown =
                limit == null ? found : found.stream().limit(limit).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonText.of(RunJson.of(shown)));
        } else {
            print(out, shown);
            out.println(count(all.size()) + (shown.size() == all.size() ? "" : ", " + shown.size() + " shown"));
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private RunQuery query() {
        try {
            return RunQuery.parse(String.join(" ", words), zone);
        } catch (RunQueryException e) {
            throw Commands.usage(spec.commandLine(), e.getMessage());
        }
    }

    private static String count(int runs) {
        return NumberText.count(runs) + (runs == 1 ? " run" : " runs");
    }

    private void print(PrintWriter out, List<RunCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        List<Function<RunCard, String>> columns = new ArrayList<>(List.of(
                card -> card.starred() ? "*" : "",
                card -> MINUTE.format(card.started().atZone(zone)),
                card -> card.status().words()));
        FIGURES.forEach(metric -> columns.add(card -> figure(card, metric)));
        columns.add(card -> String.join(" ", card.symbols()));
        columns.add(card -> oneLine(card.name(), LONGEST_NAME));
        TextTable table = new TextTable();
        List<String> heads =
                List.of("", "Started", "Status", "Trades", "Net pips", "PF", "Max DD", "Sharpe", "Symbols", "Name");
        table.row("Run", heads, head -> head);
        for (RunCard card : cards) {
            table.row(Long.toString(card.id()), columns, column -> column.apply(card));
        }
        table.print(out);
    }

    private String figure(RunCard card, Metric metric) {
        double value = card.metrics().getOrDefault(scenario, Map.of()).getOrDefault(metric.key(), Double.NaN);
        return Double.isNaN(value) ? NumberText.NONE : metric.text(value);
    }

    /// Text that cannot break the table, nor tell the terminal to do anything.
    static String oneLine(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }
}
