package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Decided on bar 0, filled at 100 at the open of bar 1, left in bar 3. A pip is 1, the entry costs 1 pip.
class ExcursionTest {

    private static final Instrument US500 = new Instrument("US500", 1.0, "US500", "USD");
    private static final BarSeries BARS = BarSeries.of(
            new long[] {0, 1, 2, 3},
            new double[] {100, 100, 103, 106},
            new double[] {101, 104, 108, 115},
            new double[] {99, 97, 102, 90},
            new double[] {100, 103, 106, 95},
            new double[4]);

    @Test
    void aBuyersWorstIsTheLowestLowAndTheirBestTheHighestHigh() {
        // Entry after costs at 101. Bar 3 was left at its close, so all of it was lived through.
        assertEquals(new Excursion(-11, 14), Excursion.of(trade(Side.LONG, 95, ExitReason.TIME), BARS));
    }

    @Test
    void aSellersAreTheOtherWayRound() {
        // Entry after costs at 99.
        assertEquals(new Excursion(-16, 9), Excursion.of(trade(Side.SHORT, 95, ExitReason.TIME), BARS));
    }

    @Test
    void ofABarThatWasLeftAtALevelOnlyTheOpenAndTheExitCount() {
        assertEquals(new Excursion(-4, 9), Excursion.of(trade(Side.LONG, 110, ExitReason.TP), BARS));
        assertEquals(new Excursion(-9, 7), Excursion.of(trade(Side.LONG, 92, ExitReason.SL), BARS));
    }

    @Test
    void anOpenBehindTheLevelDoesNotCount() {
        // Bar 3 opens at 106, above a stop of 105, and the fill is at the stop; bar 2 went up to 108.
        assertEquals(new Excursion(-9, 2), Excursion.of(trade(Side.SHORT, 105, ExitReason.SL), BARS));
    }

    private static Trade trade(Side side, double exitPriceRaw, ExitReason reason) {
        return new Trade(
                1,
                Scenario.A,
                US500,
                "s",
                side,
                0,
                3,
                0,
                1,
                3,
                1,
                100,
                exitPriceRaw,
                10,
                OptionalDouble.empty(),
                1,
                0.5,
                1,
                1,
                reason,
                MarketRegime.MID_CALM,
                "");
    }
}
