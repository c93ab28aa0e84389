package io.plumbline.report;

import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;

/// The trade list of a run, one row per trade in file order.
///
/// The first 25 columns are the reference's, in its alphabetical order; ours follow. Numbers are the shortest text that
/// reads back as the same number; an empty field means "none", such as the target price of a trade without a target.
final class TradesCsv {

    private static final int ROWS_BETWEEN_CHECKS = 4096;

    private static final List<String> REFERENCE_COLUMNS = List.of(
            "cost_pips",
            "entry_price",
            "exit_price",
            "exit_reason",
            "exit_time",
            "fill_time",
            "gross_pips",
            "order_id",
            "pnl",
            "pnl_pct",
            "pnl_pips",
            "qty",
            "reason_codes",
            "regime_snapshot",
            "scenario",
            "side",
            "signal_idx",
            "signal_time",
            "sl_price",
            "slippage_used",
            "spread_used",
            "strategy_id",
            "symbol",
            "tp_price",
            "trade_id");

    private static final List<String> OWN_COLUMNS = List.of(
            "bars_held",
            "entry_price_raw",
            "exit_price_raw",
            "entry_cost_pips",
            "exit_cost_pips",
            "stop_pips",
            "target_pips",
            "pnl_account",
            "account_currency");

    private final CSVFormat format =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private final Writer out;
    private boolean rowStart = true;
    private final Map<Scenario, AccountColumn> accounts = new EnumMap<>(Scenario.class);

    /// One scenario's results in money, findable by the number of a trade.
    private record AccountColumn(double[] pnlById, String currency) {}

    private TradesCsv(Writer out) {
        this.out = out;
    }

    /// Writes the header and all trades. Leaves the writer open.
    static void write(RunResult result, Writer out) throws IOException, InterruptedException {
        TradesCsv trades = new TradesCsv(out);
        for (ScenarioMetrics metrics : result.scenarios().values()) {
            trades.addAccount(metrics, result.trades());
        }
        trades.writeHeader();
        trades.writeRows(result.trades().inFileOrder());
    }

    private void writeHeader() throws IOException {
        for (String column : REFERENCE_COLUMNS) {
            print(column);
        }
        for (String column : OWN_COLUMNS) {
            print(column);
        }
        endRow();
    }

    // Results in money come in time order, rows go out in file order; the number of a trade is the same in both.
    private void addAccount(ScenarioMetrics metrics, TradeBook book) {
        if (metrics.account().isEmpty()) {
            return;
        }
        double[] inTimeOrder = metrics.account().get().pnlAccount();
        List<Trade> trades = book.inTimeOrder(metrics.scenario());
        if (trades.size() != inTimeOrder.length) {
            throw new IllegalArgumentException("scenario " + metrics.scenario() + ": " + trades.size() + " trades, "
                    + inTimeOrder.length + " results in money");
        }
        int lastId = trades.stream().mapToInt(Trade::id).max().orElse(0);
        double[] pnlById = new double[lastId + 1];
        for (int i = 0; i < inTimeOrder.length; i++) {
            pnlById[trades.get(i).id()] = inTimeOrder[i];
        }
        String currency = metrics.account().get().settings().currency();
        accounts.put(metrics.scenario(), new AccountColumn(pnlById, currency));
    }

    private void writeRows(List<Trade> trades) throws IOException, InterruptedException {
        for (int row = 0; row < trades.size(); row++) {
            if (row % ROWS_BETWEEN_CHECKS == 0) {
                StagedFiles.stopIfInterrupted();
            }
            writeReferenceColumns(trades.get(row));
            writeOwnColumns(trades.get(row));
            endRow();
        }
    }

    private void writeReferenceColumns(Trade trade) throws IOException {
        number(trade.costPips());
        number(trade.entryPrice());
        number(trade.exitPrice());
        print(trade.exitReason().name());
        print(UtcText.second(trade.exitTimeUtc()));
        print(UtcText.second(trade.fillTimeUtc()));
        number(trade.grossPips());
        print(trade.orderId());
        number(trade.pnlReference());
        number(trade.pnlFraction());
        number(trade.pnlPips());
        number(trade.quantity());
        print(trade.reasons());
        print(trade.regime().text());
        print(trade.scenario().name());
        print(trade.side().name());
        print(Integer.toString(trade.signalBar()));
        print(UtcText.second(trade.signalTimeUtc()));
        number(trade.stopPrice());
        number(trade.slippagePips());
        number(trade.spreadPips());
        print(trade.strategy());
        print(trade.symbol());
        optional(trade.targetPrice());
        print(Integer.toString(trade.id()));
    }

    private void writeOwnColumns(Trade trade) throws IOException {
        print(Integer.toString(trade.barsHeld()));
        number(trade.entryPriceRaw());
        number(trade.exitPriceRaw());
        number(trade.entryCostPips());
        number(trade.exitCostPips());
        number(trade.stopPips());
        optional(trade.targetPips());
        AccountColumn account = accounts.get(trade.scenario());
        print(account == null ? "" : Double.toString(account.pnlById[trade.id()]));
        print(account == null ? "" : account.currency);
    }

    private void print(String value) throws IOException {
        format.print(value, out, rowStart);
        rowStart = false;
    }

    private void endRow() throws IOException {
        format.println(out);
        rowStart = true;
    }

    private void number(double value) throws IOException {
        print(Double.toString(value));
    }

    private void optional(OptionalDouble value) throws IOException {
        print(value.isPresent() ? Double.toString(value.getAsDouble()) : "");
    }
}
