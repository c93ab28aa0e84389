package io.plumbline.research.sweep;

import java.util.ArrayList;
import java.util.List;

/// All paths of one group of decisions, led through the bars of a symbol under all exits.
///
/// A span of some blocks at a time: first what happens to their entries is found, shared out by blocks; then the
/// paths walk, shared out by exits.
final class GroupWalk {

    /// How much memory the keys of a span may take.
    private static final long SPAN_BYTES = 16L << 20;

    /// So many pieces for each worker, so that none waits long for the last of the others.
    private static final int PIECES = 4;

    private final Workers workers;
    private final SymbolWishes.Group group;
    private final Terms terms;
    private final ExitLevels levels;
    private final OutcomeKey key;

    /// @param terms of the group
    GroupWalk(Workers workers, SymbolWishes.Group group, Terms terms, ExitLevels levels, OutcomeKey key) {
        this.workers = workers;
        this.group = group;
        this.terms = terms;
        this.levels = levels;
        this.key = key;
    }

    /// Leads all paths through all bars.
    ///
    /// @param decisions how many sets of decisions there are in all groups; their paths under one of the exits are
    ///     neighbours
    /// @param progress told of shares of this walk
    void over(Paths paths, int decisions, Sweep.Progress progress) throws InterruptedException {
        int bars = terms.bars().size();
        int blocks = Math.ceilDiv(bars, NextWish.BLOCK);
        int spanBlocks = (int) Math.clamp(SPAN_BYTES / Math.max(1, LevelKeys.bytes(levels)), 1L, Math.max(1, blocks));
        List<LevelKeys> keys = new ArrayList<>();
        for (int block = 0; block < spanBlocks; block++) {
            keys.add(LevelKeys.of(levels));
        }
        int exits = levels.sets().size();
        int pieces = Math.min(exits, PIECES * workers.count());
        for (int span = 0; span < blocks; span += spanBlocks) {
            int spanStart = span * NextWish.BLOCK;
            int blocksHere = Math.min(spanBlocks, blocks - span);
            workers.share(blocksHere, () -> {
                FirstTouch touch = new FirstTouch(terms, levels, key);
                return block -> touch.look(spanStart + block * NextWish.BLOCK, group.wished(), keys.get(block));
            });
            workers.share(pieces, () -> {
                ExitWalk walk = new ExitWalk(key, levels, group, decisions);
                return piece -> {
                    Range mine = new Range(exits * piece / pieces, exits * (piece + 1) / pieces);
                    for (int block = 0; block < blocksHere; block++) {
                        walk.over(mine, keys.get(block), spanStart + block * NextWish.BLOCK, paths);
                        progress.done((double) mine.size() / exits / blocks);
                    }
                };
            });
        }
    }
}
