package io.plumbline.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.tuning.HeatSlice.Reduction;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HeatSliceTest {

    /// 24 combinations, numbered a, then b, then c fastest.
    private static final GridShape SHAPE =
            GridShape.of(List.of(Axis.of("a", 1, 2), Axis.of("b", 1, 2, 3), Axis.of("c", 1, 2, 3, 4)), List.of());

    @Test
    void fixedAxesGiveOneCombinationPerCell() {
        HeatSlice slice = HeatSlice.of(SHAPE, 2, 0, Reduction.FIXED, new int[] {0, 1, 0}, place -> place);

        assertEquals("c", slice.x().parameter());
        assertEquals(8, slice.cells().size());
        assertEquals(4 + 3, slice.at(3, 0).value());
        assertEquals(12 + 4 + 3, slice.at(3, 1).value());
        assertEquals(OptionalInt.of(19), slice.at(3, 1).combination());
    }

    @Test
    void reductionsTakeAllValuesOfTheOthers() {
        // Over b, the cell (c = 1, a = 1) is made of the combinations 0, 4 and 8.
        double[] values = new double[SHAPE.size()];
        values[0] = 5;
        values[4] = -1;
        values[8] = 2;

        assertEquals(5, cell(Reduction.BEST, values).value());
        assertEquals(-1, cell(Reduction.WORST, values).value());
        assertEquals(2, cell(Reduction.MEDIAN, values).value());
        assertEquals(2, cell(Reduction.MEAN, values).value());
        assertEquals(OptionalInt.of(0), cell(Reduction.BEST, values).combination());
        assertEquals(OptionalInt.of(8), cell(Reduction.MEAN, values).combination());
        assertEquals(3, cell(Reduction.MEAN, values).counted());
    }

    @Test
    void whatIsUnknownDoesNotCount() {
        double[] values = new double[SHAPE.size()];
        values[0] = Double.NaN;
        values[4] = 3;
        values[8] = Double.POSITIVE_INFINITY;

        assertEquals(3, cell(Reduction.WORST, values).value());
        assertEquals(2, cell(Reduction.WORST, values).counted());
        assertEquals(Double.POSITIVE_INFINITY, cell(Reduction.BEST, values).value());
    }

    @Test
    void cellsThatAConstraintLeavesOutAreEmpty() {
        GridShape shape = GridShape.of(
                List.of(Axis.of("fast", 10, 20), Axis.of("slow", 15, 25)), List.of(Constraint.parse("fast < slow")));

        HeatSlice slice = HeatSlice.of(shape, 0, 1, Reduction.FIXED, new int[2], place -> 1);

        assertTrue(Double.isNaN(slice.at(1, 0).value()));
        assertEquals(OptionalInt.empty(), slice.at(1, 0).combination());
        assertEquals(1, slice.at(1, 1).value());
    }

    private static HeatSlice.Cell cell(Reduction reduction, double[] values) {
        return HeatSlice.of(SHAPE, 2, 0, reduction, new int[3], place -> values[place])
                .at(0, 0);
    }
}
