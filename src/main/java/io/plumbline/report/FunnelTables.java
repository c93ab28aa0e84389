package io.plumbline.report;

import io.plumbline.core.Funnel;
import io.plumbline.core.Funnel.Seen;
import io.plumbline.core.NumberText;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/// The way from bars to trades: what the strategies saw while no position was open, and why orders were refused.
final class FunnelTables {

    private final Html html;
    private final List<Scenario> scenarios;
    private final List<Funnel> funnels;

    private FunnelTables(Html html, Map<Scenario, Funnel> byScenario) {
        this.html = html;
        this.scenarios =
                Arrays.stream(Scenario.values()).filter(byScenario::containsKey).toList();
        this.funnels =
                scenarios.stream().map(byScenario::get).filter(Objects::nonNull).toList();
    }

    static void write(Html html, Report report) {
        FunnelTables tables = new FunnelTables(html, report.result().funnels());
        if (tables.funnels.isEmpty()) {
            return;
        }
        html.open("section").leaf("h2", "From bars to orders");
        html.leaf(
                "p",
                "Strategies are asked on every bar on which no position is open. Counts are bars, then orders.",
                "class",
                "note");
        html.open("div", "class", "columns");
        int strategies = tables.funnels.getFirst().strategies().size();
        for (int strategy = 0; strategy < strategies; strategy++) {
            tables.writeSeen(strategy);
        }
        tables.writeOrders();
        html.close();
        html.open("details")
                .leaf("summary", "Every state the strategies were in")
                .open("div", "class", "wide");
        for (int strategy = 0; strategy < strategies; strategy++) {
            tables.writeStates(strategy);
        }
        html.close().close().close();
    }

    private void writeSeen(int strategy) {
        String name = funnels.getFirst().strategies().get(strategy).strategy();
        ScenarioTable table = ScenarioTable.open(html, "Signals of " + name + ", bars", scenarios);
        seen(table, "Long", strategy, Seen::longs);
        seen(table, "Short", strategy, Seen::shorts);
        seen(table, "Flat", strategy, Seen::flats);
        detail(
                table,
                "still warming up",
                funnel -> funnel.strategies().get(strategy).warmingUp());
        table.end();
    }

    private void seen(ScenarioTable table, String label, int strategy, ToLongFunction<Seen> bars) {
        row(table, label, funnel -> bars.applyAsLong(funnel.strategies().get(strategy)));
    }

    private void writeStates(int strategy) {
        Seen first = funnels.getFirst().strategies().get(strategy);
        ScenarioTable table = ScenarioTable.open(html, "States of " + first.strategy() + ", bars", scenarios);
        for (int i = 0; i < first.bars().length; i++) {
            int state = i;
            ToLongFunction<Funnel> bars =
                    funnel -> funnel.strategies().get(strategy).bars()[state];
            if (funnels.stream().mapToLong(bars).sum() > 0) {
                row(table, label(first.states().get(state)), bars);
            }
        }
        table.end();
    }

    private static String label(Signals.State state) {
        String wish = state.sign() > 0 ? "long" : state.sign() < 0 ? "short" : "flat";
        return wish + ": " + state.reasons().replace(";", ", ").replace("=", " = ");
    }

    private void writeOrders() {
        ScenarioTable table = ScenarioTable.open(html, "Orders", scenarios);
        row(table, "Created", Funnel::ordersCreated);
        row(table, "Refused", Funnel::refusedTotal);
        for (Refusal refusal : Refusal.values()) {
            ToLongFunction<Funnel> refused = funnel -> funnel.refused().getOrDefault(refusal, 0L);
            if (funnels.stream().mapToLong(refused).sum() > 0) {
                detail(table, refusal.words(), refused);
            }
        }
        row(table, "Still open when the bars ended", Funnel::openAtEnd);
        row(table, "Trades at a cost hard to believe", Funnel::extremeCosts);
        table.end();
    }

    private void row(ScenarioTable table, String label, ToLongFunction<Funnel> count) {
        table.row(label, counts(count));
    }

    private void detail(ScenarioTable table, String label, ToLongFunction<Funnel> count) {
        table.detail(label, counts(count));
    }

    private List<String> counts(ToLongFunction<Funnel> count) {
        return funnels.stream()
                .map(funnel -> NumberText.count(count.applyAsLong(funnel)))
                .toList();
    }
}
