package io.plumbline.research.sweep;

import static io.plumbline.research.sweep.NextWish.BLOCK;
import static io.plumbline.research.sweep.NextWish.ENTRIES;
import static io.plumbline.research.sweep.NextWish.NOT_IN_BLOCK;

/// How every entry of a block of bars ends under some exits, from what is known of each level alone.
final class BlockOutcomes {

    private final ExitLevels levels;
    private final OutcomeKey key;

    BlockOutcomes(ExitLevels levels, OutcomeKey key) {
        this.levels = levels;
        this.key = key;
    }

    /// Puts the outcomes of all entries under one of the exits into a column; behind them, at
    /// [NextWish#NOT_IN_BLOCK], the step to the next block.
    void combine(int exits, LevelKeys keys, long[] outcomes) {
        ExitLevels.Set set = levels.sets().get(exits);
        if (set.stopMultiple() == ExitLevels.NONE) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                outcomes[entry] = key.refused((entry >> 1) + 1);
            }
        } else {
            System.arraycopy(keys.stopMultiples()[set.stopMultiple()], 0, outcomes, 0, ENTRIES);
            if (set.stopFloor() != ExitLevels.NONE) {
                furtherStop(outcomes, keys.stopFloors()[set.stopFloor()], key.pipsBits());
            }
            if (set.targetMultiple() != ExitLevels.NONE) {
                long[] near = keys.targetMultiples()[set.targetMultiple()];
                if (set.targetFloor() == ExitLevels.NONE) {
                    sooner(outcomes, near);
                } else {
                    soonerOfFurther(outcomes, near, keys.targetFloors()[set.targetFloor()]);
                }
            }
        }
        outcomes[NOT_IN_BLOCK] = key.refused(BLOCK);
    }

    /// Of two stops the one further away: touched later, or in the same bar at the worse price.
    private static void furtherStop(long[] outcomes, long[] other, int pipsBits) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            long one = outcomes[entry];
            long two = other[entry];
            outcomes[entry] = one >>> pipsBits == two >>> pipsBits ? Math.min(one, two) : Math.max(one, two);
        }
    }

    private static void sooner(long[] outcomes, long[] other) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            outcomes[entry] = Math.min(outcomes[entry], other[entry]);
        }
    }

    /// Of two targets the one further away, touched later or in the same bar at the better price, against the stop.
    private static void soonerOfFurther(long[] outcomes, long[] one, long[] two) {
        for (int entry = 0; entry < ENTRIES; entry++) {
            outcomes[entry] = Math.min(outcomes[entry], Math.max(one[entry], two[entry]));
        }
    }
}
