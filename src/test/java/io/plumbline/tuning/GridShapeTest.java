package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GridShapeTest {

    private static final List<Axis> AXES =
            List.of(Axis.of("ema_fast", 10, 20, 30), Axis.of("ema_slow", 15, 25), Axis.of("k_sl", 1, 2));

    @Test
    void combinationsTurnLikeAnOdometer() {
        GridShape shape = GridShape.of(AXES, List.of());

        assertEquals(12, shape.size());
        assertEquals(List.of(OptionalDouble.of(20), OptionalDouble.of(15), OptionalDouble.of(2)), shape.values(5));
        assertEquals(OptionalInt.of(5), shape.at(1, 0, 1));
    }

    @Test
    void constraintsRenumberWhatIsLeft() {
        GridShape shape = GridShape.of(AXES, List.of(Constraint.parse("ema_fast < ema_slow")));

        List<List<OptionalDouble>> all = new ArrayList<>();
        for (int combination = 0; combination < shape.size(); combination++) {
            all.add(shape.values(combination));
            int[] places = {shape.place(combination, 0), shape.place(combination, 1), shape.place(combination, 2)};
            assertEquals(OptionalInt.of(combination), shape.at(places));
        }

        assertEquals(6, all.size());
        assertEquals(List.of(OptionalDouble.of(20), OptionalDouble.of(25), OptionalDouble.of(1)), all.get(4));
        assertEquals(OptionalInt.empty(), shape.at(2, 0, 0));
    }

    @Test
    void neighboursEndWithTheAxisAndAtWhatIsLeftOut() {
        GridShape shape = GridShape.of(AXES, List.of(Constraint.parse("ema_fast < ema_slow")));
        int last = shape.at(1, 1, 1).orElseThrow();

        assertEquals(shape.at(1, 1, 0), shape.neighbour(last, 2, -1));
        assertEquals(OptionalInt.empty(), shape.neighbour(last, 2, 1));
        assertEquals(OptionalInt.empty(), shape.neighbour(last, 0, 1));
        assertEquals(OptionalInt.empty(), shape.neighbour(last, 1, -1));
        assertEquals(shape.at(0, 1, 1), shape.neighbour(last, 0, -1));
    }

    @Test
    void aGridWithoutAxesIsRefused() {
        assertEquals(
                "no axes; wanted at least one, such as k_sl=1.5,2,2.5",
                assertThrows(IllegalArgumentException.class, () -> GridShape.of(List.of(), List.of()))
                        .getMessage());
    }
}
