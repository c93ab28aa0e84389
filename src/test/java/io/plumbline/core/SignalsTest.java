package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Signals.Distance;
import io.plumbline.core.Signals.State;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalsTest {

    private static final double[] ATR = {Double.NaN, 0.0010, 0.0002};

    @Test
    void aDistanceIsAMultipleOfItsYardstickButAtLeastItsFloor() {
        Distance distance = new Distance(ATR, 2.5, 8, 0.0001);

        assertEquals(25, distance.pips(1), 1e-9);
        assertEquals(8, distance.pips(2));
    }

    @Test
    void anUnknownDistanceDoesNotBecomeItsFloor() {
        assertTrue(Double.isNaN(new Distance(ATR, 2.5, 8, 0.0001).pips(0)));
        assertTrue(Double.isNaN(new Distance(ATR, Double.NaN, 8, 0.0001).pips(1)));
    }

    @Test
    void signsFollowTheStates() {
        List<State> states = List.of(new State(0, true, "?"), new State(-1, false, "down"), new State(1, false, "up"));

        Signals signals = signals(states);

        assertArrayEquals(new byte[] {0, -1, 1}, signals.signs());
        assertEquals(3, signals.size());
    }

    @Test
    void moreStatesThanAByteHoldsAreRefused() {
        List<State> many = Collections.nCopies(128, new State(0, false, ""));

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> signals(many));

        assertEquals("trend: 128 states, at most 127 fit", refusal.getMessage());
        assertEquals(127, signals(many.subList(0, 127)).states().size());
    }

    private static Signals signals(List<State> states) {
        Distance distance = new Distance(ATR, 1, 0, 0.0001);
        return new Signals("trend", states, new byte[ATR.length], distance, distance, ATR);
    }
}
