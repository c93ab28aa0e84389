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
///
/// A sweep falls into batches ([#batches()]), so that what was found can be kept and shown as it goes.
///
/// @param <P> the strategy's parameters
public final class Sweep<P extends Record> {

    /// Told after each piece of work, from the workers' threads, what share of the whole it was; all shares
    /// together
    /// are 1. Throws to stop the sweep, as when its thread was interrupted.
    public interface Progress {
        void done(double share) throws InterruptedException;
    }

    /// Most memory that the wishes of the decisions at hand may take.
    private static final long WISHES_BYTES = 256L << 20;

    /// About how many bars all paths of a batch together walk along: a second or two of work.
    public static final long BATCH_STEPS = 2_000_000_000L;

    private final Grid<P> grid;
    private final Plan<P> plan;
    private final RiskSettings risk;
    private final List<SweepSymbol> symbols;
    private final ExecutorService pool;
    private final int workers;
    private final int decisionsPerBatch;

    /// @param symbols in the order in which their trades follow each other
    /// @param pool does the work
    /// @param workers how many parts the work is cut into
    public Sweep(Grid<P> grid, RiskSettings risk, List<SweepSymbol> symbols, ExecutorService pool, int workers) {
        this(grid, risk, symbols, pool, workers, BATCH_STEPS);
    }

    /// @param batchSteps about how many bars all paths of a batch together walk along
    public Sweep(
            Grid<P> grid,
            RiskSettings risk,
            List<SweepSymbol> symbols,
            ExecutorService pool,
            int workers,
            long batchSteps) {
        this.grid = grid;
        this.plan = Plan.of(grid);
        this.risk = risk;
        this.symbols = List.copyOf(symbols);
        this.pool = pool;
        this.workers = workers;
        long bars = Math.max(
                1, symbols.stream().mapToLong(symbol -> symbol.bars().size()).sum());
        long bySteps = batchSteps / (bars * plan.exits().size());
        long byMemory = WISHES_BYTES / (2 * bars);
        decisionsPerBatch = Math.clamp(Math.min(bySteps, byMemory), 3, Integer.MAX_VALUE);
    }

    /// Into how many batches the combinations fall. Which fall together depends on the grid and on the number
    /// of bars
    /// alone, so a sweep that was stopped can go on where it was.
    public int batches() {
        return Math.ceilDiv(plan.decisions().size(), decisionsPerBatch);
    }

    /// Number of different paths: combinations that decide and exit alike are one.
    public int paths() {
        return plan.paths();
    }

    /// The combinations of a batch, ascending.
    public int[] combinations(int batch) {
        return plan.combinations(firstDecision(batch), firstDecision(batch + 1));
    }

    private int firstDecision(int batch) {
        return (int) Math.min(plan.decisions().size(), (long) batch * decisionsPerBatch);
    }

    /// The figures of all combinations.
    ///
    /// @throws InterruptedException if the calling thread was interrupted, or `progress` stopped the sweep
    public SweepFigures run(Progress progress) throws InterruptedException {
        SweepFigures all = new SweepFigures(grid.size());
        for (int batch = 0; batch < batches(); batch++) {
            int[] combinations = combinations(batch);
            double part = (double) combinations.length / grid.size();
            all.put(combinations, run(batch, share -> progress.done(share * part)));
        }
        return all;
    }

    /// The figures of the combinations of a batch, in their order.
    ///
    /// @param progress told of the shares of this batch
    /// @throws InterruptedException if the calling thread was interrupted, or `progress` stopped the sweep
    public SweepFigures run(int batch, Progress progress) throws InterruptedException {
        int from = firstDecision(batch);
        List<P> decisions = plan.decisions().subList(from, firstDecision(batch + 1));
        int[] combinations = combinations(batch);
        SweepFigures figures = new SweepFigures(combinations.length);
        List<SymbolWishes> wishes = prepare(decisions);
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
                for (int row = 0; row < combinations.length; row++) {
                    int exit = plan.exitOf()[combinations[row]] - firstExit;
                    if (exit >= 0 && exit < mine.size()) {
                        walk.figures(exit, plan.decisionOf()[combinations[row]] - from, figures, row);
                    }
                }
                return null;
            });
        }
        all(parts);
        return figures;
    }

    private List<SymbolWishes> prepare(List<P> decisions) throws InterruptedException {
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
