package io.plumbline.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Instrument;
import io.plumbline.core.Signals;
import io.plumbline.core.Signals.State;
import io.plumbline.indicator.Indicators;
import io.plumbline.testing.Bars;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Averages of 2 and 3 bars, ADX and ATR of 2: the averages are known from bar 2 on, as is ADX. A pip is 1.
class S1TrendEmaAtrAdxTest {

    private static final Instrument US500 = new Instrument("US500", 1.0, "US500", "USD");
    private static final double[] RISING = {100, 101, 102, 103, 104};
    private static final double[] FALLING = {100, 99, 98, 97, 96};

    @Test
    void aRisingMarketIsBoughtAndAFallingOneSold() {
        State rising = last(gated(25), RISING);
        State falling = last(gated(25), FALLING);

        assertEquals(new State(1, false, "trend=trend_up;adx_gate=adx_pass"), rising);
        assertEquals(new State(-1, false, "trend=trend_down;adx_gate=adx_pass"), falling);
    }

    @Test
    void beforeTheAveragesAreKnownThereIsNoTrend() {
        Signals signals = signals(gated(25), RISING);

        State warmingUp = new State(0, true, "trend=trend_unknown;adx_gate=adx_fail");
        assertEquals(warmingUp, state(signals, 0));
        assertEquals(warmingUp, state(signals, 1));
        assertEquals(1, state(signals, 2).sign());
    }

    @Test
    void adxMustBeAboveTheThresholdNotAtIt() {
        // A one-way market has an ADX of 100.
        assertEquals(new State(0, false, "trend=trend_up;adx_gate=adx_fail"), last(gated(100), RISING));
        assertEquals(1, last(gated(99.9), RISING).sign());
    }

    @Test
    void withoutAThresholdTheGateIsOpenEvenBeforeAdxIsKnown() {
        S1Params open =
                new S1Params(2, 3, 10, OptionalDouble.empty(), 2, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);

        assertEquals(new State(1, true, "trend=trend_up;adx_gate=adx_pass"), last(open, RISING));
    }

    @Test
    void withAThresholdAnUnknownAdxIsAClosedGate() {
        S1Params slowAdx =
                new S1Params(2, 3, 10, OptionalDouble.of(0), 2, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);

        assertEquals(new State(0, true, "trend=trend_up;adx_gate=adx_fail"), last(slowAdx, RISING));
    }

    @Test
    void equalAveragesAreAFlatTrend() {
        State flat = last(gated(25), 100, 100, 100, 100);

        // Nothing has moved either, so ADX is not known.
        assertEquals(new State(0, true, "trend=trend_flat;adx_gate=adx_fail"), flat);
    }

    @Test
    void theStopIsAMultipleOfAtrWithoutAFloor() {
        Signals signals = signals(gated(25), RISING);

        // The first bar covers 2 pips, the others 3: an ATR of 2.9375. min_sl_points is 8 and has no effect.
        assertEquals(2.5 * 2.9375, signals.stop().pips(4), 1e-12);
        assertTrue(Double.isNaN(signals.stop().pips(0)));
    }

    @Test
    void theTargetIsAMultipleOfAtrWithAFloor() {
        assertEquals(8, signals(targeted(1.5), RISING).target().pips(4), 1e-12);
        assertEquals(3 * 2.9375, signals(targeted(3), RISING).target().pips(4), 1e-12);
    }

    @Test
    void withoutMultiplesThereIsNeitherStopNorTarget() {
        S1Params bare =
                new S1Params(2, 3, 2, OptionalDouble.empty(), 2, OptionalDouble.empty(), 8, OptionalDouble.empty(), 8);

        Signals signals = signals(bare, RISING);

        assertTrue(Double.isNaN(signals.stop().pips(4)));
        assertTrue(Double.isNaN(signals.target().pips(4)));
        assertFalse(Double.isNaN(signals.atr()[4]));
    }

    private static S1Params gated(double adxTh) {
        return new S1Params(2, 3, 2, OptionalDouble.of(adxTh), 2, OptionalDouble.of(2.5), 8, OptionalDouble.of(1.5), 8);
    }

    private static S1Params targeted(double kTp) {
        return new S1Params(2, 3, 2, OptionalDouble.of(25), 2, OptionalDouble.of(2.5), 8, OptionalDouble.of(kTp), 8);
    }

    private static State last(S1Params params, double... closes) {
        return state(signals(params, closes), closes.length - 1);
    }

    private static State state(Signals signals, int bar) {
        return signals.states().get(signals.state()[bar]);
    }

    private static Signals signals(S1Params params, double... closes) {
        Signals signals = new S1TrendEmaAtrAdx().signals(new Indicators(Bars.ofCloses(closes.clone())), US500, params);
        assertEquals("s1_trend_ema_atr_adx", signals.strategy());
        return signals;
    }
}
