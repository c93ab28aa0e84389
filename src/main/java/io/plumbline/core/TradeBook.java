package io.plumbline.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All trades of a run.
///
/// Two orders matter and are never mixed. *File order* is scenario by scenario and inside it symbol by symbol, each
/// in the order of closing: the reference's order, in which its metrics are computed and in which trades are
/// numbered. *Time order* is by exit, then entry, then symbol, then number: the order in which a portfolio of all
/// symbols lives through them.
public final class TradeBook {

    private static final Comparator<Trade> TIME_ORDER = Comparator.comparingLong(Trade::exitTimeUtc)
            .thenComparingLong(Trade::fillTimeUtc)
            .thenComparing(Trade::symbol)
            .thenComparingInt(Trade::id);

    private final List<Trade> inFileOrder;

    private TradeBook(List<Trade> inFileOrder) {
        this.inFileOrder = List.copyOf(inFileOrder);
    }

    /// The book over logs given in file order. Trades are numbered from 1 within each scenario.
    public static TradeBook of(List<TradeLog> logs) {
        List<Trade> trades = new ArrayList<>();
        int[] lastId = new int[Scenario.values().length];
        for (TradeLog log : logs) {
            for (int trade = 0; trade < log.size(); trade++) {
                trades.add(log.row(trade, ++lastId[log.scenario().ordinal()]));
            }
        }
        return new TradeBook(trades);
    }

    /// The book over rows that are already in file order and numbered.
    public static TradeBook ofRows(List<Trade> inFileOrder) {
        return new TradeBook(inFileOrder);
    }

    /// All trades, scenario by scenario, symbol by symbol.
    public List<Trade> inFileOrder() {
        return inFileOrder;
    }

    /// The trades of one scenario as the portfolio of all symbols lived through them.
    public List<Trade> inTimeOrder(Scenario scenario) {
        return inFileOrder.stream()
                .filter(trade -> trade.scenario() == scenario)
                .sorted(TIME_ORDER)
                .toList();
    }

    /// Number of trades in all scenarios.
    public int size() {
        return inFileOrder.size();
    }
}
