package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Funnel.Seen;
import io.plumbline.core.Signals.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static final List<State> STATES = List.of(
            new State(0, true, "unknown"),
            new State(0, false, "flat"),
            new State(1, false, "up"),
            new State(-1, false, "down"),
            new State(1, true, "up, gate open"));

    @Test
    void barsAreCountedByWhatTheirStateAsksFor() {
        Seen seen = new Seen("trend", STATES, new long[] {1, 10, 100, 1000, 10_000});

        assertEquals(10_100, seen.longs());
        assertEquals(1000, seen.shorts());
        assertEquals(11, seen.flats());
        assertEquals(1, seen.warmingUp());
    }

    @Test
    void twoFunnelsAreCountedTogetherAndStayAsTheyWere() {
        Funnel one = funnel(new long[] {1, 2, 3, 4, 5}, 10, Refusal.CAPS, 7);
        Funnel other = funnel(new long[] {10, 20, 30, 40, 50}, 100, Refusal.NO_RANGE, 5);

        Funnel both = one.plus(other);

        assertArrayEquals(
                new long[] {11, 22, 33, 44, 55}, both.strategies().getFirst().bars());
        assertEquals(110, both.ordersCreated());
        assertEquals(7L, both.refused().get(Refusal.CAPS));
        assertEquals(5L, both.refused().get(Refusal.NO_RANGE));
        assertEquals(12, both.refusedTotal());
        assertEquals(2, both.openAtEnd());
        assertEquals(6, both.extremeCosts());
        assertEquals(1, one.strategies().getFirst().bars()[0]);
        assertEquals(7, one.refusedTotal());
    }

    private static Funnel funnel(long[] bars, long created, Refusal reason, long refused) {
        Map<Refusal, Long> byReason = new EnumMap<>(Refusal.class);
        for (Refusal refusal : Refusal.values()) {
            byReason.put(refusal, refusal == reason ? refused : 0L);
        }
        return new Funnel(List.of(new Seen("trend", STATES, bars)), created, byReason, 1, 3);
    }
}
