package io.plumbline.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.ExitReason;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradeMatchTest {

    private static final String TEN = "2024-03-11T10:00";
    private static final String ELEVEN = "2024-03-11T11:00";
    private static final String TWELVE = "2024-03-11T12:00";

    @Test
    void aTradeThatBothMadeAlikeIsTheSame() {
        TradeMatch match =
                TradeMatch.of(List.of(Sample.LONG.trade(5, TEN, ELEVEN)), List.of(Sample.LONG.trade(5, TEN, ELEVEN)));

        assertEquals(1, match.same().size());
        assertEquals(1, match.decisions());
        assertEquals(1.0, match.overlap());
    }

    @Test
    void theSameEntryWithALaterExitIsChanged() {
        TradeMatch match =
                TradeMatch.of(List.of(Sample.LONG.trade(5, TEN, ELEVEN)), List.of(Sample.LONG.trade(8, TEN, TWELVE)));

        TradeMatch.Pair pair = match.changed().getFirst();
        assertTrue(pair.otherExit());
        assertEquals(3, pair.differencePips());
        assertEquals(List.of(), match.same());
    }

    @Test
    void theSameExitForAnotherReasonIsChanged() {
        TradeMatch match = TradeMatch.of(
                List.of(Sample.LONG.trade(5, TEN, ELEVEN)),
                List.of(Sample.LONG.with(ExitReason.TIME).trade(5, TEN, ELEVEN)));

        assertTrue(match.changed().getFirst().otherExit());
    }

    @Test
    void theSameExitAtHigherCostsIsChangedButNoOtherExit() {
        TradeMatch match = TradeMatch.of(
                List.of(Sample.LONG.trade(5, TEN, ELEVEN)),
                List.of(Sample.LONG.withCost(2).trade(5, TEN, ELEVEN)));

        assertFalse(match.changed().getFirst().otherExit());
        assertEquals(-2, match.changed().getFirst().differencePips());
    }

    @Test
    void anotherSideStrategySymbolOrFillTimeIsAnotherTrade() {
        Trade trade = Sample.LONG.trade(5, TEN, TWELVE);
        List<Trade> others = List.of(
                Sample.LONG.with(Side.SHORT).trade(5, TEN, TWELVE),
                Sample.LONG.with("reversion").trade(5, TEN, TWELVE),
                Sample.LONG.trade(5, ELEVEN, TWELVE));

        TradeMatch match = TradeMatch.of(List.of(trade), others);

        assertEquals(List.of(trade), match.onlyFirst());
        assertEquals(others, match.onlySecond());
        assertEquals(0.0, match.overlap());
    }

    @Test
    void tradesThatLookAlikeArePairedInTheirOrder() {
        Trade early = Sample.LONG.trade(5, TEN, ELEVEN);
        Trade late = Sample.LONG.trade(7, TEN, TWELVE);

        TradeMatch match = TradeMatch.of(List.of(early, late), List.of(early));

        assertEquals(List.of(new TradeMatch.Pair(early, early)), match.same());
        assertEquals(List.of(late), match.onlyFirst());
    }

    @Test
    void noTradesAtAllOverlapFully() {
        assertEquals(1.0, TradeMatch.of(List.of(), List.of()).overlap());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bothDirectionsTellTheSame(long seed) {
        List<Trade> first = randomTrades(new Random(seed));
        List<Trade> second = randomTrades(new Random(seed + 100));

        TradeMatch there = TradeMatch.of(first, second);
        TradeMatch back = TradeMatch.of(second, first);

        assertEquals(there.onlyFirst(), back.onlySecond(), "seed " + seed);
        assertEquals(there.onlySecond(), back.onlyFirst(), "seed " + seed);
        assertEquals(there.same().size(), back.same().size(), "seed " + seed);
        assertEquals(there.changed().size(), back.changed().size(), "seed " + seed);
        assertTrue(
                there.decisions()
                        > there.onlyFirst().size() + there.onlySecond().size(),
                "nothing in common");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePartsAddUpToEachRun(long seed) {
        List<Trade> first = randomTrades(new Random(seed));
        List<Trade> second = randomTrades(new Random(seed + 100));

        TradeMatch match = TradeMatch.of(first, second);

        int pairs = match.same().size() + match.changed().size();
        assertEquals(first.size(), pairs + match.onlyFirst().size(), "seed " + seed);
        assertEquals(second.size(), pairs + match.onlySecond().size(), "seed " + seed);
        // Whole pips on US500 add up without rounding.
        assertEquals(
                TradeMatch.netPips(first),
                TradeMatch.netPipsFirst(match.same())
                        + TradeMatch.netPipsFirst(match.changed())
                        + TradeMatch.netPips(match.onlyFirst()),
                "seed " + seed);
        assertEquals(
                TradeMatch.netPips(second),
                TradeMatch.netPipsSecond(match.same())
                        + TradeMatch.netPipsSecond(match.changed())
                        + TradeMatch.netPips(match.onlySecond()),
                "seed " + seed);
    }

    /// Few hours and few results, so that many trades are the same, many differ, and some occur twice.
    private static List<Trade> randomTrades(Random random) {
        long startUtc = Sample.utc(TEN);
        List<Trade> trades = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long fillUtc = startUtc + random.nextInt(400) * Sample.HOUR;
            trades.add(Sample.LONG
                    .with(random.nextBoolean() ? Side.LONG : Side.SHORT)
                    .trade(random.nextInt(3) - 1, fillUtc, fillUtc + random.nextInt(2) * Sample.HOUR));
        }
        return trades;
    }
}
