package io.plumbline.research.sweep;

/// The paths of a group of decisions under some exits, led through one block of bars. For one thread at a time.
final class ExitWalk {

    private final BlockOutcomes block;
    private final BlockWalk walk;
    private final int decisions;
    private final int[] sets;
    private final short[][] wishes;
    private final long[] outcomes = new long[NextWish.ENTRIES + 1];

    /// @param decisions how many sets of decisions there are in all groups
    ExitWalk(OutcomeKey key, ExitLevels levels, SymbolWishes.Group group, int decisions) {
        this.block = new BlockOutcomes(levels, key);
        this.walk = new BlockWalk(key, outcomes);
        this.decisions = decisions;
        this.sets = group.columns().stream().mapToInt(SymbolWishes.Column::set).toArray();
        this.wishes = group.columns().stream().map(SymbolWishes.Column::wishes).toArray(short[][]::new);
    }

    /// Leads the paths of these exits through a block.
    void over(Range exits, LevelKeys keys, int blockStart, Paths paths) {
        int[] path = new int[sets.length];
        for (int exit = exits.first(); exit < exits.end(); exit++) {
            block.combine(exit, keys, outcomes);
            for (int set = 0; set < sets.length; set++) {
                path[set] = exit * decisions + sets[set];
            }
            walk.walk(paths, path, wishes, blockStart);
        }
    }
}
