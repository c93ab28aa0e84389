package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/// The names of scenarios, timeframes, sides and regimes as users and columns write them.
class NamesTest {

    @Test
    void aScenarioIsALetterInEitherCase() {
        assertEquals(Scenario.A, Scenario.parse("A"));
        assertEquals(Scenario.C, Scenario.parse(" c "));

        Exception unknown = assertThrows(IllegalArgumentException.class, () -> Scenario.parse("D"));
        assertEquals("no scenario 'D'; wanted A, B or C", unknown.getMessage());
    }

    @Test
    void aTimeframeIsANameInEitherCase() {
        assertEquals(Timeframe.M15, Timeframe.parse("m15"));
        assertEquals(Timeframe.H4, Timeframe.parse(" H4 "));
        assertEquals(240, Timeframe.H4.length().toMinutes());

        Exception unknown = assertThrows(IllegalArgumentException.class, () -> Timeframe.parse("M7"));
        assertTrue(String.valueOf(unknown.getMessage()).startsWith("no timeframe 'M7'; known: M1, M5, M10, M15"));
    }

    @Test
    void timeframesAscend() {
        Timeframe[] all = Timeframe.values();
        for (int i = 1; i < all.length; i++) {
            assertTrue(all[i].length().compareTo(all[i - 1].length()) > 0, all[i].name());
        }
    }

    @Test
    void aSideIsTheSignOfItsGain() {
        assertEquals(Side.LONG, Side.ofSign(1));
        assertEquals(Side.SHORT, Side.ofSign(-1));
        for (Side side : Side.values()) {
            assertEquals(side, Side.ofSign(side.sign()));
        }
    }

    @Test
    void aRegimeComesBackFromItsOrdinal() {
        for (MarketRegime regime : EnumSet.allOf(MarketRegime.class)) {
            assertEquals(regime, MarketRegime.ofOrdinal(regime.ordinal()));
            assertEquals("VOL=" + regime.volatility() + "|SPIKE=" + (regime.spike() ? 1 : 0), regime.text());
        }
        assertEquals("VOL=LOW|SPIKE=1", MarketRegime.LOW_SPIKE.text());
    }
}
