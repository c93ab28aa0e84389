package io.plumbline.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.core.Signals.State;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.Bars;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// An average of 2 bars, distances from it scored over 3, its slope over 2; ADX and ATR of 2. A pip is 1.
class S2MeanReversionZscoreTest {

    private static final Instrument US500 = new Instrument("US500", 1.0, "US500", "USD");
    private static final double[] JUMPS_UP = {100, 101, 100, 101, 100, 101, 100, 110};
    private static final double[] JUMPS_DOWN = {100, 101, 100, 101, 100, 101, 100, 90};

    /// Every gate open, stretched from a score of 1 on.
    private static final S2Params OPEN =
            new S2Params(3, 2, 2, OptionalDouble.empty(), 2, 1000, 1, 2, 2, 5, OptionalDouble.of(1.2), 5);

    @Test
    void aCloseStretchedUpwardsIsSoldAndOneStretchedDownwardsBought() {
        assertEquals(new State(-1, false, "z_bucket=z_high_pos;gate=gate_pass"), last(OPEN, JUMPS_UP));
        assertEquals(new State(1, false, "z_bucket=z_high_neg;gate=gate_pass"), last(OPEN, JUMPS_DOWN));
    }

    @Test
    void aCloseNearItsAverageIsLeftAlone() {
        // The newest of three values is never more than the root of 2 deviations from their mean.
        S2Params neverStretched =
                new S2Params(3, 2, 2, OptionalDouble.empty(), 2, 1000, 1.42, 2, 2, 5, OptionalDouble.empty(), 5);

        assertEquals(new State(0, false, "z_bucket=z_neutral;gate=gate_pass"), last(neverStretched, JUMPS_UP));
    }

    @Test
    void aSteepAverageClosesTheGate() {
        S2Params flatOnly =
                new S2Params(3, 2, 2, OptionalDouble.empty(), 2, 0.01, 1, 2, 2, 5, OptionalDouble.empty(), 5);

        assertEquals(new State(0, false, "z_bucket=z_high_pos;gate=gate_fail"), last(flatOnly, JUMPS_UP));
    }

    @Test
    void aHighAdxClosesTheGate() {
        S2Params calmOnly = new S2Params(3, 2, 2, OptionalDouble.of(1), 2, 1000, 1, 2, 2, 5, OptionalDouble.empty(), 5);

        assertEquals(new State(0, false, "z_bucket=z_high_pos;gate=gate_fail"), last(calmOnly, JUMPS_UP));
    }

    @Test
    void anUnknownAdxClosesTheGateEvenWithoutAThreshold() {
        S2Params slowAdx =
                new S2Params(3, 2, 10, OptionalDouble.empty(), 2, 1000, 1, 2, 2, 5, OptionalDouble.empty(), 5);

        assertEquals(new State(0, true, "z_bucket=z_high_pos;gate=gate_fail"), last(slowAdx, JUMPS_UP));
    }

    @Test
    void whereNothingMovesTheStretchIsUnknown() {
        State flat = last(OPEN, 100, 100, 100, 100, 100, 100);

        assertEquals(0, flat.sign());
        assertTrue(flat.warmingUp());
        assertTrue(flat.reasons().startsWith("z_bucket=z_unknown"));
    }

    @Test
    void beforeEverythingIsKnownItWarmsUp() {
        Signals signals = signals(OPEN, JUMPS_UP);

        // The average is known from bar 1 on, three distances from bar 3.
        for (int bar = 0; bar < 3; bar++) {
            assertEquals(0, state(signals, bar).sign());
            assertTrue(state(signals, bar).warmingUp());
        }
        assertEquals(new State(0, false, ""), withoutReasons(state(signals, 3)));
    }

    @Test
    void withoutAnAtrAWishIsDroppedAndSaysSo() {
        S2Params slowAtr =
                new S2Params(3, 2, 2, OptionalDouble.empty(), 2, 1000, 1, 20, 2, 5, OptionalDouble.empty(), 5);

        assertEquals(
                new State(0, true, "z_bucket=z_high_pos;gate=gate_pass;missing_atr=true"), last(slowAtr, JUMPS_UP));
    }

    @Test
    void stopAndTargetAreMultiplesOfAtrWithFloors() {
        Signals signals = signals(OPEN, JUMPS_UP);

        // The first bar covers 2 pips, the last one 12, the others 3: an ATR of 2.5 on bar 1, then 7.4921875 at the
        // end.
        assertEquals(5, signals.stop().pips(1), 1e-12);
        assertEquals(2 * 7.4921875, signals.stop().pips(7), 1e-12);
        assertEquals(5, signals.target().pips(1), 1e-12);
        assertEquals(1.2 * 7.4921875, signals.target().pips(7), 1e-12);
    }

    @Test
    void withoutAMultipleThereIsNoTarget() {
        Signals signals = signals(S2Params.DEFAULTS, JUMPS_UP);

        assertTrue(Double.isNaN(signals.target().pips(7)));
    }

    private static State withoutReasons(State state) {
        return new State(state.sign(), state.warmingUp(), "");
    }

    private static State last(S2Params params, double... closes) {
        return state(signals(params, closes), closes.length - 1);
    }

    private static State state(Signals signals, int bar) {
        return signals.states().get(signals.state()[bar]);
    }

    private static Signals signals(S2Params params, double... closes) {
        Signals signals =
                new S2MeanReversionZscore().signals(new Indicators(Bars.ofCloses(closes.clone())), US500, params);
        assertEquals("s2_mr_zscore_ema_regime", signals.strategy());
        return signals;
    }
}
