package io.plumbline.ui.backtest;

import io.plumbline.core.Funnel;
import io.plumbline.core.Funnel.Seen;
import io.plumbline.core.NumberText;
import io.plumbline.core.Refusal;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import io.plumbline.ui.common.Sheet.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// The way from bars to trades as a sheet: what each strategy saw, the signals that made, the orders refused and
/// why, with the share of each step.
final class FunnelSheet {

    private static final String SHARE =
            "Share of the step above: of the bars looked at, of the signals, of the orders.";

    private final RunResult result;
    private final List<Scenario> scenarios;
    private final List<Funnel> funnels;
    private final List<Row> rows = new ArrayList<>();

    private FunnelSheet(RunResult result) {
        this.result = result;
        this.scenarios = Stream.of(Scenario.values())
                .filter(result.funnels()::containsKey)
                .toList();
        this.funnels = scenarios.stream()
                .map(result.funnels()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    static Sheet of(RunResult result) {
        return new FunnelSheet(result).sheet();
    }

    private Sheet sheet() {
        if (funnels.isEmpty()) {
            return Sheet.EMPTY;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.name("What happened")));
        for (Scenario scenario : scenarios) {
            String group = GroupSheets.scenarioWords(scenario);
            int colour = scenario.ordinal() + 1;
            columns.add(new Column("Count", group, colour, "Bars for what a strategy saw, then orders.", Kind.NUMBER));
            columns.add(new Column("Share", group, colour, SHARE, Kind.NUMBER));
        }
        int strategies = funnels.getFirst().strategies().size();
        for (int strategy = 0; strategy < strategies; strategy++) {
            addStrategy(strategy);
        }
        addOrders();
        return new Sheet("From bars to trades", false, columns, rows);
    }

    private void addStrategy(int strategy) {
        Seen first = funnels.getFirst().strategies().get(strategy);
        head("Bars seen by " + first.strategy());
        row(
                Style.PLAIN,
                "Looked at",
                "Bars on which no position was open, so that the strategy was asked.",
                seen(strategy, FunnelSheet::bars),
                seen(strategy, FunnelSheet::bars));
        step("Long signals", 1, strategy);
        step("Short signals", -1, strategy);
        step("No signal", 0, strategy);
    }

    private void step(String title, int sign, int strategy) {
        ToLongFunction<Seen> count = sign > 0 ? Seen::longs : sign < 0 ? Seen::shorts : Seen::flats;
        ToLongFunction<Funnel> all = seen(strategy, FunnelSheet::bars);
        row(Style.PLAIN, title, "Bars on which it wanted " + wish(sign) + ".", seen(strategy, count), all);
        if (sign == 0) {
            row(
                    Style.DETAIL,
                    "still warming up",
                    "A value the strategy needs was not yet known.",
                    seen(strategy, Seen::warmingUp),
                    all);
        }
        List<Signals.State> states =
                funnels.getFirst().strategies().get(strategy).states();
        for (int i = 0; i < states.size(); i++) {
            Signals.State state = states.get(i);
            int index = i;
            ToLongFunction<Funnel> bars = seen(strategy, one -> one.bars()[index]);
            if (state.sign() == sign && !state.warmingUp() && sum(bars) > 0) {
                row(Style.DETAIL, StateWords.of(state), "Reason codes: " + state.reasons(), bars, all);
            }
        }
    }

    private static String wish(int sign) {
        return sign > 0 ? "to buy" : sign < 0 ? "to sell" : "nothing";
    }

    private static long bars(Seen seen) {
        return seen.longs() + seen.shorts() + seen.flats();
    }

    private static ToLongFunction<Funnel> seen(int strategy, ToLongFunction<Seen> count) {
        return funnel -> count.applyAsLong(funnel.strategies().get(strategy));
    }

    private void addOrders() {
        ToLongFunction<Funnel> signals = FunnelSheet::signals;
        head("Orders, all strategies");
        row(Style.PLAIN, "Signals", "Long and short signals of all strategies.", signals, signals);
        row(
                Style.PLAIN,
                "Refused",
                "Signals that became no order, by the first rule that refused them.",
                Funnel::refusedTotal,
                signals);
        for (Refusal refusal : Refusal.values()) {
            ToLongFunction<Funnel> refused = funnel -> funnel.refused().getOrDefault(refusal, 0L);
            if (sum(refused) > 0) {
                row(Style.DETAIL, refusal.words(), "Reason code: " + refusal.code(), refused, signals);
            }
        }
        row(
                Style.PLAIN,
                "Orders created",
                "Signals that passed every rule of the risk block.",
                Funnel::ordersCreated,
                signals);
        trades();
        row(
                Style.DETAIL,
                "still open when the bars ended",
                "Entered on the last bar, so without an exit; not among the trades.",
                Funnel::openAtEnd,
                Funnel::ordersCreated);
        row(
                Style.DETAIL,
                "at a cost hard to believe",
                "Trades filled in a bar whose range was over " + (int) Funnel.EXTREME_RANGE_MULTIPLE
                        + " times the average range.",
                Funnel::extremeCosts,
                Funnel::ordersCreated);
    }

    private static long signals(Funnel funnel) {
        return funnel.strategies().stream()
                .mapToLong(seen -> seen.longs() + seen.shorts())
                .sum();
    }

    private void trades() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name("Trades closed", rows.size())));
        for (int i = 0; i < scenarios.size(); i++) {
            ScenarioMetrics metrics = result.scenarios().get(scenarios.get(i));
            long trades = metrics == null ? 0 : metrics.performance().trades();
            cells.addAll(counted(trades, funnels.get(i).ordersCreated()));
        }
        rows.add(new Row("Orders that were filled and have an exit.", Style.PLAIN, cells));
    }

    private long sum(ToLongFunction<Funnel> count) {
        return funnels.stream().mapToLong(count).sum();
    }

    private void head(String title) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name(title, rows.size())));
        scenarios.forEach(_ -> cells.addAll(List.of(Cell.blank(), Cell.blank())));
        rows.add(new Row("", Style.HEAD, cells));
    }

    private void row(
            Style style, String title, String tip, ToLongFunction<Funnel> count, ToLongFunction<Funnel> whole) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.name(title, rows.size())));
        for (Funnel funnel : funnels) {
            cells.addAll(counted(count.applyAsLong(funnel), whole.applyAsLong(funnel)));
        }
        rows.add(new Row(tip, style, cells));
    }

    private static List<Cell> counted(long count, long whole) {
        double share = whole == 0 ? Double.NaN : (double) count / (double) whole;
        return List.of(
                Cell.number(NumberText.count(count), (double) count), Cell.number(NumberText.percent(share), share));
    }
}
