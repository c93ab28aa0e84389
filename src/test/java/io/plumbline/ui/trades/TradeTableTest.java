package io.plumbline.ui.trades;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.core.Trade;
import io.plumbline.stats.TradeTotals;
import io.plumbline.ui.trades.TradeQuery.SortKey;
import io.plumbline.ui.trades.TradeTable.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TradeTableTest {

    private static final List<Trade> MANY = SomeTrades.drawn(3, 3000);
    private static final TradeTable TABLE = SomeTrades.table(MANY);

    @Test
    void withoutAQuestionEveryTradeIsThereInFileOrder() throws Exception {
        Answer answer = TABLE.answer(TradeQuery.ALL);

        assertArrayEquals(IntStream.range(0, 3000).toArray(), answer.rows());
        assertEquals(3, answer.scenarios());
    }

    @Test
    void equalValuesKeepTheirOrderInBothDirections() throws Exception {
        TradeTable table = SomeTrades.table(
                List.of(SomeTrades.trade(1, 5, 0), SomeTrades.trade(2, 9, 4), SomeTrades.trade(3, 5, 8)));

        assertArrayEquals(new int[] {0, 2, 1}, sorted(table, new SortKey(TradeColumn.NET, true)));
        assertArrayEquals(new int[] {1, 0, 2}, sorted(table, new SortKey(TradeColumn.NET, false)));
    }

    @Test
    void undefinedValuesComeLastInBothDirections() throws Exception {
        for (boolean ascending : new boolean[] {true, false}) {
            int[] rows = sorted(TABLE, new SortKey(TradeColumn.TARGET, ascending));
            int defined = (int) MANY.stream()
                    .filter(trade -> trade.targetPips().isPresent())
                    .count();

            for (int place = 0; place < rows.length; place++) {
                assertEquals(place < defined, MANY.get(rows[place]).targetPips().isPresent());
            }
        }
    }

    @Test
    void severalColumnsSortAsAChainOfComparisonsDoes() throws Exception {
        int[] rows = sorted(
                TABLE,
                new SortKey(TradeColumn.EXIT_REASON, true),
                new SortKey(TradeColumn.SYMBOL, false),
                new SortKey(TradeColumn.NET, true));

        Comparator<Trade> chain = Comparator.comparing(
                        (Trade trade) -> trade.exitReason().words())
                .thenComparing(Trade::symbol, Comparator.reverseOrder())
                .thenComparingDouble(Trade::pnlPips);
        int[] expected = IntStream.range(0, 3000)
                .boxed()
                .sorted((one, other) -> chain.compare(MANY.get(one), MANY.get(other)))
                .mapToInt(row -> row)
                .toArray();
        assertArrayEquals(expected, rows);
    }

    @Test
    void oneOfSeveralWordsPasses() throws Exception {
        assertKept(
                ColumnFilter.OneOf.of(TradeColumn.EXIT_REASON, Set.of("stop loss", "time stop")),
                trade -> trade.exitReason().words().endsWith("stop")
                        || trade.exitReason().words().startsWith("stop"));
    }

    @Test
    void aPartOfTheWordsPassesInEitherCase() throws Exception {
        assertKept(
                new ColumnFilter.Containing(TradeColumn.REASONS, "TREND_up"),
                trade -> trade.side().sign() > 0);
    }

    @Test
    void aRangeOfNumbersPasses() throws Exception {
        assertKept(
                FilterText.parse(TradeColumn.BARS_HELD, "5..20"),
                trade -> trade.barsHeld() >= 5 && trade.barsHeld() <= 20);
        assertKept(FilterText.parse(TradeColumn.NET, ">10"), trade -> trade.pnlPips() > 10);
        assertKept(
                FilterText.parse(TradeColumn.TARGET, ">0"),
                trade -> trade.targetPips().isPresent());
    }

    @Test
    void aRangeOfMonthsPasses() throws Exception {
        long february = 1_706_745_600_000L;
        long april = 1_711_929_600_000L;

        assertKept(
                FilterText.parse(TradeColumn.FILL_TIME, "2024-02..2024-03"),
                trade -> trade.fillTimeUtc() >= february && trade.fillTimeUtc() < april);
    }

    @Test
    void allFiltersMustPass() throws Exception {
        TradeQuery query = new TradeQuery(
                List.of(
                        ColumnFilter.OneOf.of(TradeColumn.SCENARIO, Set.of("B")),
                        ColumnFilter.OneOf.of(TradeColumn.SIDE, Set.of("Short"))),
                List.of());

        Answer answer = TABLE.answer(query);

        assertEquals(1, answer.scenarios());
        for (int row : answer.rows()) {
            assertEquals("B", TABLE.text(TradeColumn.SCENARIO, row));
            assertEquals("Short", TABLE.text(TradeColumn.SIDE, row));
        }
    }

    @Test
    void theDrawdownOfTheTotalsFollowsTimeWhateverTheOrder() throws Exception {
        TradeTable table = SomeTrades.table(
                List.of(SomeTrades.trade(1, 10, 20), SomeTrades.trade(2, -4, 0), SomeTrades.trade(3, -6, 10)));

        TradeTotals totals = table.answer(new TradeQuery(List.of(), List.of(new SortKey(TradeColumn.NET, false))))
                .totals();

        // By time: -4, -6, +10. From the start that is a fall of 10.
        assertEquals(-10, totals.maxDrawdownPips(), 1e-9);
        assertEquals(0, totals.netPips(), 1e-9);
    }

    @Test
    void anInterruptedQuestionStops() {
        Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> TABLE.answer(TradeQuery.ALL));
    }

    private static int[] sorted(TradeTable table, SortKey... order) throws InterruptedException {
        return table.answer(new TradeQuery(List.of(), List.of(order))).rows();
    }

    /// The filter keeps exactly these trades, and the totals are theirs.
    private static void assertKept(ColumnFilter filter, Predicate<Trade> expected) throws Exception {
        Answer answer = TABLE.answer(new TradeQuery(List.of(filter), List.of()));

        List<Trade> kept = MANY.stream().filter(expected).toList();
        assertEquals(kept, TABLE.trades(answer.rows()));
        TradeTotals totals = answer.totals();
        double net = kept.stream().mapToDouble(Trade::pnlPips).sum();
        double wins = kept.stream()
                .mapToDouble(Trade::pnlPips)
                .filter(pips -> pips > 0)
                .sum();
        double losses = kept.stream()
                .mapToDouble(Trade::pnlPips)
                .filter(pips -> pips < 0)
                .sum();
        long won = kept.stream().filter(trade -> trade.pnlPips() > 0).count();
        assertEquals(kept.size(), totals.trades());
        assertEquals(net, totals.netPips(), 1e-6);
        assertEquals(kept.stream().mapToDouble(Trade::grossPips).sum(), totals.grossPips(), 1e-6);
        assertEquals(kept.stream().mapToDouble(Trade::costPips).sum(), totals.costPips(), 1e-6);
        assertEquals(won / (double) kept.size(), totals.winRate().orElseThrow(), 1e-12);
        assertEquals(net / kept.size(), totals.expectancyPips().orElseThrow(), 1e-9);
        // Without losses it is not defined.
        assertEquals(losses < 0 ? wins / -losses : -1, totals.profitFactor().orElse(-1), 1e-9);
    }
}
