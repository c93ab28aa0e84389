package io.plumbline.report;

import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.ScenarioMetrics;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;

/// The trade list of a run, one row per trade in file order.
///
/// The first 25 columns are the reference's, in its alphabetical order; ours follow. Numbers are the shortest text
/// that reads back as the same number; an empty field means "none", such as the target price of a trade without a
/// target.
final class TradesCsv {

    private static final int ROWS_BETWEEN_CHECKS = 4096;
    private static final int BLOCK_CHARS = 1 << 16;

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
    private final StringBuilder lines = new StringBuilder(2 * BLOCK_CHARS);
    private final OutputStream out;
    private final Map<Scenario, AccountColumn> accounts = new EnumMap<>(Scenario.class);

    /// One scenario's results in money, findable by the number of a trade.
    private record AccountColumn(double[] pnlById, String currency) {}

    private TradesCsv(OutputStream out) {
        this.out = out;
    }

    /// Writes the header and all trades. Leaves the stream open.
    static void write(RunResult result, OutputStream out) throws IOException, InterruptedException {
        write(result, result.trades().inFileOrder(), out);
    }

    /// Writes the header and some of a result's trades, in the order given. Leaves the stream open.
    static void write(RunResult result, List<Trade> chosen, OutputStream out) throws IOException, InterruptedException {
        TradesCsv trades = new TradesCsv(out);
        for (ScenarioMetrics metrics : result.scenarios().values()) {
            trades.addAccount(metrics, result.trades());
        }
        trades.writeHeader();
        trades.writeRows(chosen);
        trades.flush();
    }

    private void writeHeader() {
        lines.append(String.join(",", REFERENCE_COLUMNS)).append(',');
        lines.append(String.join(",", OWN_COLUMNS)).append('\n');
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
            lines.append('\n');
            if (lines.length() > BLOCK_CHARS) {
                flush();
            }
        }
    }

    private void writeReferenceColumns(Trade trade) throws IOException {
        lines.append(trade.costPips());
        number(trade.entryPrice());
        number(trade.exitPrice());
        text(trade.exitReason().name());
        time(trade.exitTimeUtc());
        time(trade.fillTimeUtc());
        number(trade.grossPips());
        text(trade.orderId());
        number(trade.pnlReference());
        number(trade.pnlFraction());
        number(trade.pnlPips());
        number(trade.quantity());
        text(trade.reasons());
        text(trade.regime().text());
        text(trade.scenario().name());
        text(trade.side().name());
        whole(trade.signalBar());
        time(trade.signalTimeUtc());
        number(trade.stopPrice());
        number(trade.slippagePips());
        number(trade.spreadPips());
        text(trade.strategy());
        text(trade.symbol());
        optional(trade.targetPrice());
        whole(trade.id());
    }

    private void writeOwnColumns(Trade trade) throws IOException {
        whole(trade.barsHeld());
        number(trade.entryPriceRaw());
        number(trade.exitPriceRaw());
        number(trade.entryCostPips());
        number(trade.exitCostPips());
        number(trade.stopPips());
        optional(trade.targetPips());
        AccountColumn account = accounts.get(trade.scenario());
        optional(account == null ? OptionalDouble.empty() : OptionalDouble.of(account.pnlById[trade.id()]));
        text(account == null ? "" : account.currency);
    }

    // Only text can need quotes; numbers and times go straight into the line.
    private void text(String value) throws IOException {
        format.print(value, lines, false);
    }

    private void number(double value) {
        lines.append(',').append(value);
    }

    private void optional(OptionalDouble value) {
        lines.append(',');
        if (value.isPresent()) {
            lines.append(value.getAsDouble());
        }
    }

    private void whole(int value) {
        lines.append(',').append(value);
    }

    private void time(long timeUtc) {
        UtcText.appendSecond(lines.append(','), timeUtc);
    }

    private void flush() throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }
}
