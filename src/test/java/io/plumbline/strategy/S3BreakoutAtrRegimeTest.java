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

/// A range of 2 bars, compression scored over 3, a bias of 2 bars, an ATR of 2. A pip is 1. Bars reach 1 beyond
/// their closes, so that the range of quiet bars at 100 is 99 to 101.
class S3BreakoutAtrRegimeTest {

    private static final Instrument US500 = new Instrument("US500", 1.0, "US500", "USD");
    private static final double[] BREAKS_UP = {100, 100, 100, 100, 100, 105};
    private static final double[] BREAKS_DOWN = {100, 100, 100, 100, 100, 95};
    private static final double ALWAYS = 10;
    private static final double NEVER = -10;

    @Test
    void aCloseBeyondTheRangeIsFollowed() {
        assertEquals(
                new State(1, false, "compression=compression_pass;breakout_dir=up;bias=bias_pass"),
                last(params(ALWAYS, 2), BREAKS_UP));
        assertEquals(
                new State(-1, false, "compression=compression_pass;breakout_dir=down;bias=bias_pass"),
                last(params(ALWAYS, 2), BREAKS_DOWN));
    }

    @Test
    void aCloseOnTheEdgeOfTheRangeIsNoBreakout() {
        assertEquals(
                new State(0, false, "compression=compression_pass;breakout_dir=none;bias=bias_fail"),
                last(params(ALWAYS, 2), 100, 100, 100, 100, 100, 101));
    }

    @Test
    void withoutCompressionABreakoutIsLeftAlone() {
        assertEquals(
                new State(0, false, "compression=compression_fail;breakout_dir=up;bias=bias_pass"),
                last(params(NEVER, 2), BREAKS_UP));
    }

    @Test
    void aBreakoutAgainstTheSlowAverageIsLeftAlone() {
        // After a fall from 200 the average of 6 bars is still far above.
        assertEquals(
                new State(0, false, "compression=compression_pass;breakout_dir=up;bias=bias_fail"),
                last(params(ALWAYS, 6), 200, 100, 100, 100, 100, 105));
        assertEquals(
                new State(0, false, "compression=compression_pass;breakout_dir=down;bias=bias_fail"),
                last(params(ALWAYS, 6), 50, 100, 100, 100, 100, 95));
    }

    @Test
    void beforeEverythingIsKnownItWarmsUp() {
        Signals signals = signals(params(ALWAYS, 2), BREAKS_UP);

        // ATR is known from bar 1 on, three of them from bar 3.
        for (int bar = 0; bar < 3; bar++) {
            assertTrue(state(signals, bar).warmingUp());
            assertEquals(0, state(signals, bar).sign());
        }
        assertEquals(
                new State(0, false, "compression=compression_pass;breakout_dir=none;bias=bias_fail"),
                state(signals, 3));
    }

    @Test
    void aBreakoutBeforeTheBiasIsKnownIsLeftAlone() {
        assertEquals(
                new State(0, true, "compression=compression_pass;breakout_dir=up;bias=bias_fail"),
                last(params(ALWAYS, 7), BREAKS_UP));
    }

    @Test
    void stopAndTargetAreMultiplesOfAtrWithFloors() {
        Signals signals = signals(params(ALWAYS, 2), BREAKS_UP);

        // Quiet bars cover 2 pips, the last one 7: an ATR of 2, then 4.5.
        assertEquals(5, signals.stop().pips(4), 1e-12);
        assertEquals(9, signals.stop().pips(5), 1e-12);
        assertEquals(7, signals.target().pips(4), 1e-12);
        assertEquals(13.5, signals.target().pips(5), 1e-12);
    }

    @Test
    void withoutAMultipleThereIsNoTarget() {
        Signals signals = signals(S3Params.DEFAULTS, BREAKS_UP);

        assertTrue(Double.isNaN(signals.target().pips(5)));
    }

    private static S3Params params(double compressionZLow, int ema200) {
        return new S3Params(2, 3, compressionZLow, ema200, 2, 2, 5, OptionalDouble.of(3), 7);
    }

    private static State last(S3Params params, double... closes) {
        return state(signals(params, closes), closes.length - 1);
    }

    private static State state(Signals signals, int bar) {
        return signals.states().get(signals.state()[bar]);
    }

    private static Signals signals(S3Params params, double... closes) {
        Signals signals =
                new S3BreakoutAtrRegime().signals(new Indicators(Bars.ofCloses(closes.clone())), US500, params);
        assertEquals("s3_breakout_atr_regime_ema200", signals.strategy());
        return signals;
    }
}
