package io.plumbline.ui.trades;

import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import io.plumbline.stats.TradeTotals;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// All trades of a run as columns, which answers what a list shows of them within milliseconds.
///
/// A row is the place of a trade in file order, from 0. Nothing in it changes; several threads may ask at a time.
public final class TradeTable {

    /// What a list shows.
    ///
    /// @param rows the rows in the order asked for
    /// @param totals of these rows; the drawdown is that of the trades one after the other by exit time
    /// @param scenarios how many different scenarios are among them
    public record Answer(int[] rows, TradeTotals totals, int scenarios) {}

    private static final Comparator<Trade> TIME_ORDER = Comparator.comparingLong(Trade::exitTimeUtc)
            .thenComparingLong(Trade::fillTimeUtc)
            .thenComparing(Trade::symbol)
            .thenComparingInt(Trade::id)
            .thenComparing(Trade::scenario);

    private final RunResult result;
    private final List<Trade> trades;
    private final Map<TradeColumn, ListColumn> columns = new EnumMap<>(TradeColumn.class);
    private final int[] inTimeOrder;
    private final String currency;

    private TradeTable(RunResult result) {
        this.result = result;
        this.trades = result.trades().inFileOrder();
        for (TradeColumn column : TradeColumn.values()) {
            columns.put(column, column(column));
        }
        this.inTimeOrder = timeOrder();
        this.currency = result.scenarios().values().stream()
                .flatMap(metrics -> metrics.account().stream())
                .map(account -> account.settings().currency())
                .findFirst()
                .orElse("");
    }

    /// The table of a run's trades.
    static TradeTable of(RunResult result) {
        return new TradeTable(result);
    }

    private ListColumn column(TradeColumn column) {
        if (column == TradeColumn.MONEY) {
            return ListColumn.ofNumbers(money());
        }
        if (column.kind() == TradeColumn.Kind.WORDS) {
            return ListColumn.ofWords(trades.size(), row -> column.words(trades.get(row)));
        }
        return ListColumn.ofNumbers(trades.stream().mapToDouble(column::number).toArray());
    }

    /// The rows by exit time. Sorted as rows, since a trade does not know its own.
    private int[] timeOrder() {
        Integer[] rows = new Integer[trades.size()];
        Arrays.setAll(rows, row -> row);
        Arrays.sort(rows, (one, other) -> TIME_ORDER.compare(trades.get(one), trades.get(other)));
        return Arrays.stream(rows).mapToInt(row -> row).toArray();
    }

    /// Results in money come in the time order of their scenario; the number of a trade leads to its row.
    private double[] money() {
        double[] money = new double[trades.size()];
        Arrays.fill(money, Double.NaN);
        Map<Scenario, int[]> rowsById = new EnumMap<>(Scenario.class);
        for (int row = 0; row < money.length; row++) {
            Trade trade = trades.get(row);
            int[] rows = rowsById.computeIfAbsent(trade.scenario(), unseen -> new int[trades.size() + 1]);
            rows[trade.id()] = row;
        }
        for (ScenarioMetrics metrics : result.scenarios().values()) {
            int[] rows = rowsById.getOrDefault(metrics.scenario(), new int[0]);
            metrics.account().ifPresent(account -> {
                List<Trade> ordered = result.trades().inTimeOrder(metrics.scenario());
                for (int i = 0; i < ordered.size(); i++) {
                    money[rows[ordered.get(i).id()]] = account.pnlAccount()[i];
                }
            });
        }
        return money;
    }

    /// The run whose trades these are.
    RunResult result() {
        return result;
    }

    int size() {
        return trades.size();
    }

    Trade trade(int row) {
        return trades.get(row);
    }

    /// The account's currency; empty for a run without results in money.
    String currency() {
        return currency;
    }

    /// The result of a row in money; empty without an account.
    OptionalDouble money(int row) {
        double money = value(TradeColumn.MONEY, row);
        return Double.isNaN(money) ? OptionalDouble.empty() : OptionalDouble.of(money);
    }

    /// The trades of these rows.
    List<Trade> trades(int[] rows) {
        return new AbstractList<>() {
            @Override
            public Trade get(int index) {
                return trades.get(rows[index]);
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }

    /// What the list shows of a row in a column.
    String text(TradeColumn column, int row) {
        return column.kind() == TradeColumn.Kind.WORDS
                ? column.words(trades.get(row))
                : column.text(trades.get(row), value(column, row));
    }

    /// The number of a row in a column of numbers or times; `NaN` where there is none.
    double value(TradeColumn column, int row) {
        return of(column).number(row);
    }

    /// The distinct words of a column, sorted; none in a column of numbers.
    List<String> words(TradeColumn column) {
        return of(column).words();
    }

    private ListColumn of(TradeColumn column) {
        ListColumn found = columns.get(column);
        if (found == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return found;
    }

    /// The rows that pass all filters, in order, and their totals.
    ///
    /// @throws InterruptedException soon after the calling thread was interrupted
    Answer answer(TradeQuery query) throws InterruptedException {
        boolean[] kept = new boolean[trades.size()];
        Arrays.fill(kept, true);
        for (ColumnFilter filter : query.filters()) {
            stopIfInterrupted();
            of(filter.column()).keep(filter, kept);
        }
        int[] rows = new int[kept.length];
        int[] byTime = new int[kept.length];
        int count = 0;
        int countByTime = 0;
        for (int row = 0; row < kept.length; row++) {
            if (kept[row]) {
                rows[count++] = row;
            }
            if (kept[inTimeOrder[row]]) {
                byTime[countByTime++] = inTimeOrder[row];
            }
        }
        stopIfInterrupted();
        TradeTotals totals = TradeTotals.of(trades(Arrays.copyOf(byTime, count)));
        rows = Arrays.copyOf(rows, count);
        int scenarios =
                (int) trades(rows).stream().map(Trade::scenario).distinct().count();
        // From the least important key to the most: each pass leaves what is equal as it was.
        for (TradeQuery.SortKey key : query.order().reversed()) {
            stopIfInterrupted();
            rows = of(key.column()).sort(rows, key.ascending());
        }
        return new Answer(rows, totals, scenarios);
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
