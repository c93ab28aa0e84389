package io.plumbline.research.sweep;

import io.plumbline.tuning.GridShape;
import java.util.Arrays;
import java.util.List;

/// The different settings of some of a grid's axes, such as the 24 that its three averages and thresholds can have,
/// numbered from 0 as they first appear.
///
/// @param of per combination of the grid, the number of its setting
/// @param examples per setting, the first combination that has it
record Numbering(int[] of, int[] examples) {

    private static final int UNSEEN = -1;

    /// @param axes the places of the axes that matter
    static Numbering over(GridShape shape, List<Integer> axes) {
        int readings = 1;
        for (int axis : axes) {
            readings *= shape.axes().get(axis).values().size();
        }
        int[] numberOf = new int[readings];
        Arrays.fill(numberOf, UNSEEN);
        int[] of = new int[shape.size()];
        int[] examples = new int[Math.min(readings, shape.size())];
        int count = 0;
        for (int combination = 0; combination < of.length; combination++) {
            int reading = 0;
            for (int axis : axes) {
                reading = reading * shape.axes().get(axis).values().size() + shape.place(combination, axis);
            }
            if (numberOf[reading] == UNSEEN) {
                examples[count] = combination;
                numberOf[reading] = count++;
            }
            of[combination] = numberOf[reading];
        }
        return new Numbering(of, Arrays.copyOf(examples, count));
    }

    /// How many different settings there are.
    int size() {
        return examples.length;
    }
}
