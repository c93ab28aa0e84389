package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void readsListsStepsAndNone() {
        assertEquals(Axis.of("k_sl", 1.5, 2, 2.5), Axis.parse("k_sl=1.5, 2,2.5"));
        assertEquals(Axis.of("ema_fast", 10, 15, 20, 25, 30), Axis.parse("ema_fast=10:30:5"));
        assertEquals(Axis.of("k", 0.1, 0.2, 0.3), Axis.parse("k=0.1:0.3:0.1"));
        assertEquals(Axis.of("k", 3, 2, 1), Axis.parse("k=3:1:-1"));
        assertEquals(
                new Axis("adx_th", List.of(OptionalDouble.empty(), OptionalDouble.of(20))),
                Axis.parse("adx_th=none,20"));
    }

    @Test
    void saysWhatIsWrong() {
        assertRefused("axis 'k_sl'; wanted such as k_sl=1.5,2,2.5 or ema_fast=10:30:5", "k_sl");
        assertRefused("k_sl 'two'; wanted a number", "k_sl=1,two");
        assertRefused("k_sl ''; wanted a number", "k_sl=");
        assertRefused("k_sl 'NaN'; wanted a number", "k_sl=NaN");
        assertRefused("k_sl: a value twice; wanted each once", "k_sl=1,1.0");
        assertRefused("k from 1.0 to 2.0 by 0.0; wanted steps that lead there", "k=1:2:0");
        assertRefused("k from 1.0 to 2.0 by -1.0; wanted steps that lead there", "k=1:2:-1");
        assertRefused("k has over 1000000 values; wanted a larger step", "k=0:1:1e-9");
    }

    private static void assertRefused(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Axis.parse(text))
                        .getMessage());
    }
}
