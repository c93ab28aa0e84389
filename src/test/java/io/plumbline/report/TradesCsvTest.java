package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.ExitReason;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Scenario;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.core.TradeBook;
import io.plumbline.stats.ReferenceReport;
import io.plumbline.stats.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class TradesCsvTest {

    private static final Instrument EURUSD = new Instrument("EURUSD", 0.0001, "EUR", "USD");

    @Test
    void startsWithTheReferencesColumns() throws Exception {
        String header = written(result(List.of())).lines().findFirst().orElseThrow();

        assertTrue(
                header.startsWith(
                        "cost_pips,entry_price,exit_price,exit_reason,exit_time,fill_time,gross_pips,order_id,"
                                + "pnl,pnl_pct,pnl_pips,qty,reason_codes,regime_snapshot,scenario,side,"
                                + "signal_idx,signal_time,"
                                + "sl_price,slippage_used,spread_used,strategy_id,symbol,tp_price,trade_id,bars_held,"),
                header);
    }

    @Test
    void everyColumnHoldsWhatItsNameSays() throws Exception {
        CSVRecord row = rows(result(List.of(trade(OptionalDouble.of(40), "trend=up;gate=pass"))))
                .getFirst();

        assertEquals("1.25", row.get("cost_pips"));
        assertEquals("SL", row.get("exit_reason"));
        assertEquals("2024-07-10 09:15:00", row.get("signal_time"));
        assertEquals("2024-07-10 09:30:00", row.get("fill_time"));
        assertEquals("2024-12-31 23:59:59", row.get("exit_time"));
        assertEquals("A-EURUSD-49-1", row.get("order_id"));
        assertEquals("5.0E-5", row.get("qty"));
        assertEquals("trend=up;gate=pass", row.get("reason_codes"));
        assertEquals("VOL=MID|SPIKE=0", row.get("regime_snapshot"));
        assertEquals("A", row.get("scenario"));
        assertEquals("LONG", row.get("side"));
        assertEquals("49", row.get("signal_idx"));
        assertEquals("0.25", row.get("slippage_used"));
        assertEquals("0.75", row.get("spread_used"));
        assertEquals("s1_trend", row.get("strategy_id"));
        assertEquals("EURUSD", row.get("symbol"));
        assertEquals("1", row.get("trade_id"));
        assertEquals("3", row.get("bars_held"));
        assertEquals("1.1", row.get("entry_price_raw"));
        assertEquals("1.098", row.get("exit_price_raw"));
        assertEquals("0.625", row.get("entry_cost_pips"));
        assertEquals("0.625", row.get("exit_cost_pips"));
        assertEquals("20.0", row.get("stop_pips"));
        assertEquals("40.0", row.get("target_pips"));
    }

    @Test
    void numbersReadBackAsTheSameNumbers() throws Exception {
        RunResult result = Sample.run(3_000);
        List<CSVRecord> rows = rows(result);
        List<Trade> trades = result.trades().inFileOrder();

        assertEquals(trades.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            Trade trade = trades.get(i);
            assertEquals(trade.orderId(), row.get("order_id"));
            assertEquals(trade.costPips(), number(row, "cost_pips"));
            assertEquals(trade.entryPrice(), number(row, "entry_price"));
            assertEquals(trade.exitPrice(), number(row, "exit_price"));
            assertEquals(trade.grossPips(), number(row, "gross_pips"));
            assertEquals(trade.pnlReference(), number(row, "pnl"));
            assertEquals(trade.pnlFraction(), number(row, "pnl_pct"));
            assertEquals(trade.pnlPips(), number(row, "pnl_pips"));
            assertEquals(trade.stopPrice(), number(row, "sl_price"));
            assertEquals(trade.targetPrice().orElseThrow(), number(row, "tp_price"));
        }
    }

    @Test
    void resultsInMoneyStandBesideTheirTrades() throws Exception {
        RunResult result = Sample.run(3_000);
        Map<String, Double> pnlByOrder = new HashMap<>();
        rows(result).forEach(row -> pnlByOrder.put(row.get("order_id"), number(row, "pnl_account")));

        for (Scenario scenario : Scenario.values()) {
            double[] pnlAccount =
                    Sample.scenario(result, scenario).account().orElseThrow().pnlAccount();
            List<Trade> inTimeOrder = result.trades().inTimeOrder(scenario);
            for (int i = 0; i < pnlAccount.length; i++) {
                assertEquals(pnlAccount[i], pnlByOrder.get(inTimeOrder.get(i).orderId()));
            }
        }
    }

    @Test
    void absentTargetAndAccountAreEmpty() throws Exception {
        CSVRecord row = rows(result(List.of(trade(OptionalDouble.empty(), "")))).getFirst();

        assertEquals("", row.get("tp_price"));
        assertEquals("", row.get("target_pips"));
        assertEquals("", row.get("pnl_account"));
        assertEquals("", row.get("account_currency"));
        assertEquals("", row.get("reason_codes"));
    }

    @Test
    void textWithCommasAndQuotesReadsBack() throws Exception {
        CSVRecord row = rows(result(List.of(trade(OptionalDouble.empty(), "a,\"b\"\nc"))))
                .getFirst();

        assertEquals("a,\"b\"\nc", row.get("reason_codes"));
    }

    @Test
    void stopsWhenInterrupted() {
        RunResult result = result(List.of(trade(OptionalDouble.empty(), "")));

        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> written(result));
    }

    private static Trade trade(OptionalDouble targetPips, String reasons) {
        return new Trade(
                1,
                Scenario.A,
                EURUSD,
                "s1_trend",
                Side.LONG,
                49,
                52,
                Instant.parse("2024-07-10T09:15:00Z").toEpochMilli(),
                Instant.parse("2024-07-10T09:30:00Z").toEpochMilli(),
                Instant.parse("2024-12-31T23:59:59Z").toEpochMilli(),
                0.00005,
                1.1,
                1.098,
                20,
                targetPips,
                0.75,
                0.25,
                0.625,
                0.625,
                ExitReason.SL,
                MarketRegime.MID_CALM,
                reasons);
    }

    private static RunResult result(List<Trade> trades) {
        return new RunResult(
                TradeBook.ofRows(trades), ReferenceReport.of(trades), Map.of(), Map.of(), List.of(), List.of());
    }

    private static String written(RunResult result) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TradesCsv.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(RunResult result) throws IOException, InterruptedException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(written(result)), format)) {
            return parser.getRecords();
        }
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
