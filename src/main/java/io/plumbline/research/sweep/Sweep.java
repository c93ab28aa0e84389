package io.plumbline.research.sweep;

import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.Exits;
import io.plumbline.tuning.SweepFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/// All combinations of a grid over some symbols in one scenario, with the results of the plain engine and far less
/// work:
///
/// 1. Combinations that decide and exit alike are one path ([Plan]).
/// 2. Decisions are made once per set, and turned into the next wish after every bar ([NextWish]).
/// 3. For every entry that anybody asks for, one scan finds the first touch of every level ([BlockOutcomes]);
///    how it
///    ends under a stop and a target is the smaller of two keys ([OutcomeKey]).
/// 4. A path is then a walk from wish to exit to wish ([BlockWalk]), block by block, so that a block's outcomes
///    stay
///    in the cache while all paths walk over them.
///
/// The work is shared out by exits. Results are whole numbers while they are added up, so any number of workers
/// gives
/// the same bits.
public final class Sweep {

    /// Told after each piece of work, from the workers' threads, what share of the whole it was; all shares together
    /// are 1. Throws to stop the sweep, as when its thread was interrupted.
    public interface Progress {
        void done(double share) throws InterruptedException;
    }

    /// Most memory that the wishes of the decisions at hand may take.
    private static final long WISHES_BYTES = 256L << 20;

    private final RiskSettings risk;
    private final List<SweepSymbol> symbols;
    private final ExecutorService pool;
    private final int workers;

    /// @param symbols in the order in which their trades follow each other
    /// @param pool does the work
    /// @param workers how many parts the work is cut into
    public Sweep(RiskSettings risk, List<SweepSymbol> symbols, ExecutorService pool, int workers) {
        this.risk = risk;
        this.symbols = List.copyOf(symbols);
        this.pool = pool;
        this.workers = workers;
    }

    /// The figures of every combination.
    ///
    /// @throws InterruptedException if the calling thread was interrupted, or `progress` stopped the sweep
    public <P extends Record> SweepFigures run(Grid<P> grid, Progress progress) throws InterruptedException {
        Plan<P> plan = Plan.of(grid);
        SweepFigures figures = new SweepFigures(grid.size());
        long barBytes =
                symbols.stream().mapToLong(symbol -> 2L * symbol.bars().size()).sum();
        int batch = Math.clamp(WISHES_BYTES / Math.max(1, barBytes), 3, Integer.MAX_VALUE);
        int all = plan.decisions().size();
        for (int from = 0; from < all; from += batch) {
            double part = (double) (Math.min(all, from + batch) - from) / all;
            walk(grid, plan, from, Math.min(all, from + batch), figures, share -> progress.done(share * part));
        }
        return figures;
    }

    /// Walks all paths of the decisions `from` (inclusive) to `to` (exclusive).
    private <P extends Record> void walk(
            Grid<P> grid, Plan<P> plan, int from, int to, SweepFigures figures, Progress progress)
            throws InterruptedException {
        List<P> decisions = plan.decisions().subList(from, to);
        List<SymbolWishes> wishes = prepare(grid, decisions);
        ExitLevels allLevels = ExitLevels.of(plan.exits());
        double mostPips = wishes.stream()
                .mapToDouble(symbol -> symbol.mostPips(allLevels))
                .max()
                .orElse(0);
        int longest =
                symbols.stream().mapToInt(symbol -> symbol.bars().size()).max().orElse(0);
        int mostBars = NextWish.BLOCK + Math.min(risk.maxHoldBars(), longest) + 2;
        OutcomeKey key = new OutcomeKey(mostBars, mostPips);

        List<Callable<Void>> parts = new ArrayList<>();
        long blocks = wishes.stream().mapToLong(SymbolWishes::blocks).sum();
        int exits = plan.exits().size();
        int partCount = Math.min(workers, exits);
        for (int part = 0; part < partCount; part++) {
            int firstExit = exits * part / partCount;
            int endExit = exits * (part + 1) / partCount;
            List<Exits> mine = plan.exits().subList(firstExit, endExit);
            parts.add(() -> {
                ExitWalk walk = new ExitWalk(key, ExitLevels.of(mine), decisions.size());
                for (SymbolWishes symbol : wishes) {
                    walk.over(symbol, () -> progress.done(1.0 / (blocks * partCount)));
                }
                for (int combination = 0; combination < grid.size(); combination++) {
                    int exit = plan.exitOf()[combination] - firstExit;
                    int decision = plan.decisionOf()[combination] - from;
                    if (exit >= 0 && exit < mine.size() && decision >= 0 && decision < decisions.size()) {
                        walk.figures(exit, decision, figures, combination);
                    }
                }
                return null;
            });
        }
        all(parts);
    }

    private <P extends Record> List<SymbolWishes> prepare(Grid<P> grid, List<P> decisions) throws InterruptedException {
        List<Callable<SymbolWishes>> parts = new ArrayList<>();
        int partCount = Math.min(workers, decisions.size());
        for (SweepSymbol symbol : symbols) {
            for (int part = 0; part < partCount; part++) {
                List<P> mine = decisions.subList(
                        decisions.size() * part / partCount, decisions.size() * (part + 1) / partCount);
                parts.add(() -> SymbolWishes.of(grid.strategy(), mine, symbol, risk));
            }
        }
        List<SymbolWishes> prepared = all(parts);
        List<SymbolWishes> whole = new ArrayList<>();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            whole.add(SymbolWishes.joined(prepared.subList(symbol * partCount, (symbol + 1) * partCount)));
        }
        return whole;
    }

    /// The results of all tasks, in their order; the first failure as it is.
    private <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> task : pool.invokeAll(tasks)) {
            try {
                results.add(task.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                if (e.getCause() instanceof Error failure) {
                    throw failure;
                }
                if (e.getCause() instanceof InterruptedException stopped) {
                    throw stopped;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        return results;
    }
}
