package io.plumbline.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final Curve CURVE = new Curve("A", 0, new double[] {2, 2, 5}, new double[] {10, 11, 20}, 0, 0, 8);

    @Test
    void isItsStartBeforeTheFirstChange() {
        assertEquals(OptionalDouble.of(0), CURVE.valueAt(1.9));
    }

    @Test
    void takesTheLastOfSeveralChangesAtOnePlace() {
        assertEquals(OptionalDouble.of(11), CURVE.valueAt(2));
        assertEquals(OptionalDouble.of(11), CURVE.valueAt(4.9));
    }

    @Test
    void holdsItsLastValueToItsEndAndNoFurther() {
        assertEquals(OptionalDouble.of(20), CURVE.valueAt(8));
        assertEquals(OptionalDouble.empty(), CURVE.valueAt(8.1));
        assertEquals(OptionalDouble.empty(), CURVE.valueAt(-0.1));
    }
}
