package io.plumbline.cli;

import io.plumbline.app.KeptRun;
import io.plumbline.core.Funnel;
import io.plumbline.core.NumberText;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.stats.AccountMetric;
import io.plumbline.stats.Metric;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradeMetric;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What `plumbline backtest` prints when it is done: a table of the scenarios, the counters if the config asks for
/// them, warnings, and where the run and its files are kept.
final class Summary {

    private static final List<Refusal> REFERENCE_REFUSALS = List.of(
            Refusal.MISSING_STOP,
            Refusal.NONPOSITIVE_STOP,
            Refusal.NONPOSITIVE_RISK,
            Refusal.NONPOSITIVE_QUANTITY,
            Refusal.CAPS);

    private static final List<Metric> SHOWN = List.of(
            TradeMetric.TRADES,
            TradeMetric.NET_PIPS,
            TradeMetric.COST_PIPS,
            TradeMetric.EXPECTANCY_PIPS,
            TradeMetric.WIN_RATE,
            TradeMetric.PROFIT_FACTOR,
            TradeMetric.MAX_DRAWDOWN_PIPS,
            TradeMetric.SHARPE,
            TradeMetric.SORTINO,
            TradeMetric.CVAR_95_PIPS,
            AccountMetric.FINAL_EQUITY);

    private final KeptRun run;
    private final Path dir;

    Summary(KeptRun run, Path dir) {
        this.run = run;
        this.dir = dir;
    }

    void print(PrintWriter out) {
        RunResult result = run.run().result();
        for (RunResult.BarsUsed bars : result.bars()) {
            out.printf(
                    "%s %s: %s bars, %tF to %tF%n",
                    bars.symbol(), bars.timeframe(), NumberText.count(bars.count()), bars.firstUtc(), bars.lastUtc());
        }
        out.println();
        table().print(out);
        if (run.config().config().outputs().debug()) {
            out.println();
            result.funnels().forEach((scenario, funnel) -> printCounters(out, scenario, funnel));
        }
        if (!result.warnings().isEmpty()) {
            out.println();
            result.warnings().forEach(warning -> out.println("Warning: " + warning));
        }
        out.println();
        out.printf(
                "%s trades in %s s. Written: %s%n",
                NumberText.count(result.trades().size()),
                NumberText.of(run.run().card().took().toMillis() / 1000.0, 2),
                dir.resolve("report.html"));
        RunCard card = run.run().card();
        out.println(
                card.id() == 0
                        ? card.trouble().orElse("Not kept in the history.")
                        : "Kept as run " + card.id() + "; see it again with: plumbline history show " + card.id());
        out.flush();
    }

    private TextTable table() {
        List<ScenarioMetrics> scenarios =
                new ArrayList<>(run.run().result().scenarios().values());
        TextTable table = new TextTable();
        table.row(
                "",
                scenarios,
                metrics -> metrics.scenario() + " " + metrics.scenario().words());
        for (Metric metric : SHOWN) {
            table.row(metric.label(), scenarios, metric::text);
        }
        return table;
    }

    /// The counters in the words of the reference, so that the two can be compared line by line.
    private static void printCounters(PrintWriter out, Scenario scenario, Funnel funnel) {
        out.println("[debug] Scenario " + scenario + " summary");
        funnel.strategies().stream()
                .sorted(Comparator.comparing(Funnel.Seen::strategy))
                .forEach(seen -> out.printf(
                        "[debug]  %s: long=%d short=%d flat=%d nan_skip=%d%n",
                        seen.strategy(), seen.longs(), seen.shorts(), seen.flats(), seen.warmingUp()));
        List<String> reasons = new ArrayList<>();
        for (Refusal refusal : Refusal.values()) {
            long count = funnel.refused().getOrDefault(refusal, 0L);
            if (count > 0 || REFERENCE_REFUSALS.contains(refusal)) {
                reasons.add(refusal.code() + "=" + count);
            }
        }
        out.printf(
                "[debug]  orders: created=%d skipped=%d (%s)%n",
                funnel.ordersCreated(), funnel.refusedTotal(), String.join(", ", reasons));
    }
}
