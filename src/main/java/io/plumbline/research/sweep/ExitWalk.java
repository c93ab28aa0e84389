package io.plumbline.research.sweep;

import io.plumbline.tuning.SweepFigures;
/// All paths of some exits, led through the bars of one symbol after the other.

final class ExitWalk {

    /// Told after every block; throws to stop.
    interface BlockDone {
        void tell() throws InterruptedException;
    }

    private final OutcomeKey key;
    private final ExitLevels levels;
    private final int decisions;
    private final Paths paths;
    private final long[] outcomes = new long[NextWish.ENTRIES + 1];
    private final BlockWalk walk;

    /// @param decisions number of sets of decisions
    ExitWalk(OutcomeKey key, ExitLevels levels, int decisions) {
        this.key = key;
        this.levels = levels;
        this.decisions = decisions;
        this.paths = new Paths(levels.sets().size() * decisions);
        this.walk = new BlockWalk(key, outcomes);
    }

    /// Leads all paths through a symbol.
    ///
    /// @param blockDone told after every block
    void over(SymbolWishes symbol, BlockDone blockDone) throws InterruptedException {
        paths.backToTheFirstBar();
        for (SymbolWishes.Group group : symbol.groups()) {
            BlockOutcomes block = new BlockOutcomes(group.terms(), levels, key);
            int size = group.terms().bars().size();
            for (int start = 0; start < size; start += NextWish.BLOCK) {
                block.look(start, group.used());
                for (int exit = 0; exit < levels.sets().size(); exit++) {
                    block.combine(exit, outcomes);
                    walk.walk(paths, exit * decisions + group.first(), group.wishes(), start);
                }
                blockDone.tell();
            }
        }
    }

    /// Puts the figures of a path into the row of a combination.
    void figures(int exit, int decision, SweepFigures figures, int combination) {
        int path = exit * decisions + decision;
        long gains = paths.gains[path];
        figures.trades()[combination] = paths.trades[path];
        figures.netPips()[combination] = key.pips(paths.sum[path]);
        figures.gainPips()[combination] = key.pips(gains);
        figures.lossPips()[combination] = key.pips(gains - paths.sum[path]);
        figures.maxDrawdownPips()[combination] = key.pips(paths.drawdown[path]);
        figures.squaredPips()[combination] = key.squarePips(paths.squares[path]);
    }
}
