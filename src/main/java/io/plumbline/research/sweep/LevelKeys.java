package io.plumbline.research.sweep;

import static io.plumbline.research.sweep.NextWish.ENTRIES;

/// What happens to every entry of one block of bars at each of some levels: the [OutcomeKey] of its first touch, or
/// of the time stop.
///
/// The columns are those of [ExitLevels]; rows of entries that nobody asks for hold anything.
record LevelKeys(long[][] stopMultiples, long[][] stopFloors, long[][] targetMultiples, long[][] targetFloors) {

    /// Room for the keys of some levels.
    static LevelKeys of(ExitLevels levels) {
        return new LevelKeys(
                new long[levels.stopMultiples().length][ENTRIES],
                new long[levels.stopFloors().length][ENTRIES],
                new long[levels.targetMultiples().length][ENTRIES],
                new long[levels.targetFloors().length][ENTRIES]);
    }

    /// How many bytes that takes.
    static long bytes(ExitLevels levels) {
        return (long) Long.BYTES * ENTRIES * levels.count();
    }
}
