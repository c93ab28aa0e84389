package io.plumbline.research.sweep;

import io.plumbline.risk.RiskSettings;
import io.plumbline.strategy.Exits;
import io.plumbline.tuning.SweepFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/// All combinations of a grid over some symbols in one scenario, with the results of the plain engine and far less
/// work:
///
/// 1. Combinations that decide and exit alike are one path ([Plan]), and paths are walked in batches ([Batches]).
/// 2. Decisions are made once per set, and turned into the next wish after every bar ([SymbolWishes], [NextWish]).
/// 3. For every entry that anybody asks for, one scan finds the first touch of every level ([FirstTouch]); how it
///    ends under a stop and a target is the smaller of two keys ([BlockOutcomes], [OutcomeKey]).
/// 4. A path is then a walk from wish to exit to wish ([BlockWalk]), block by block, so that a block's outcomes
///    stay in the cache while all paths walk over them.
///
/// Decisions are shared out among the workers by sets, entries by blocks ([GroupWalk]), walks by exits. Results are
/// whole numbers while they are added up, so any number of workers gives the same bits.
///
/// A sweep falls into batches ([#batches()]), so that what was found can be kept and shown as it goes.
///
/// @param <P> the strategy's parameters
public final class Sweep<P extends Record> {

    /// Told after each piece of work, from the workers' threads, what share of the whole it was; all shares
    /// together are 1. Throws to stop the sweep, as when its thread was interrupted.
    public interface Progress {
        void done(double share) throws InterruptedException;
    }

    /// About how many bars all paths of a batch together walk along: a second of work.
    public static final long BATCH_STEPS = 4_000_000_000L;

    /// What part of a batch preparing it is.
    private static final double PREPARED_SHARE = 0.2;

    private final Grid<P> grid;
    private final Plan<P> plan;
    private final RiskSettings risk;
    private final List<SweepSymbol> symbols;
    private final Workers workers;
    private final Batches batches;

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
        Plan<P> plan = new Plan<>(grid);
        long bars = symbols.stream().mapToLong(symbol -> symbol.bars().size()).sum();
        Batches batches = Batches.of(plan.decisions(), plan.exits(), bars, batchSteps);
        this(grid, plan, risk, symbols, new Workers(pool, workers), batches);
    }

    /// A sweep that is cut otherwise.
    Sweep(Grid<P> grid, Plan<P> plan, RiskSettings risk, List<SweepSymbol> symbols, Workers workers, Batches batches) {
        this.grid = grid;
        this.plan = plan;
        this.risk = risk;
        this.symbols = List.copyOf(symbols);
        this.workers = workers;
        this.batches = batches;
    }

    /// Into how many batches the combinations fall. Which fall together depends on the grid and on the number of
    /// bars alone, so a sweep that was stopped can go on where it was.
    public int batches() {
        return batches.count();
    }

    /// Number of different paths: combinations that decide and exit alike are one.
    public int paths() {
        return plan.paths();
    }

    /// The combinations of a batch, ascending.
    public int[] combinations(int batch) {
        return plan.combinations(batches.decisionsOf(batch), batches.exitsOf(batch));
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
        List<P> decisions = plan.decisions(batches.decisionsOf(batch));
        List<Exits> exits = plan.exits(batches.exitsOf(batch));
        List<SymbolWishes> wishes = prepare(decisions);
        progress.done(PREPARED_SHARE);
        Progress rest = share -> progress.done(share * (1 - PREPARED_SHARE));

        ExitLevels levels = ExitLevels.of(exits);
        List<List<Terms>> terms = new ArrayList<>();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            terms.add(terms(symbols.get(symbol), wishes.get(symbol)));
        }
        OutcomeKey key = key(terms, levels);
        SweepFigures paths = key.isFine()
                ? walk(wishes, terms, levels, key, rest)
                : new PlainPaths<>(grid.strategy(), decisions, exits, risk).over(symbols, workers, rest);
        return rows(batch, paths);
    }

    /// What the decisions ask for, per symbol.
    private List<SymbolWishes> prepare(List<P> decisions) throws InterruptedException {
        List<Callable<SymbolWishes>> tasks = new ArrayList<>();
        int parts = Math.min(workers.count(), decisions.size());
        for (SweepSymbol symbol : symbols) {
            for (int part = 0; part < parts; part++) {
                int first = decisions.size() * part / parts;
                List<P> mine = decisions.subList(first, decisions.size() * (part + 1) / parts);
                tasks.add(() -> SymbolWishes.of(grid.strategy(), mine, first, symbol));
            }
        }
        List<SymbolWishes> prepared = workers.all(tasks);
        List<SymbolWishes> whole = new ArrayList<>();
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            whole.add(SymbolWishes.joined(prepared.subList(symbol * parts, (symbol + 1) * parts)));
        }
        return whole;
    }

    /// The figures of all paths, those under the first exits first.
    private SweepFigures walk(
            List<SymbolWishes> wishes, List<List<Terms>> terms, ExitLevels levels, OutcomeKey key, Progress progress)
            throws InterruptedException {
        int decisions = wishes.getFirst().sets();
        Paths paths = new Paths(decisions * levels.sets().size());
        for (int symbol = 0; symbol < symbols.size(); symbol++) {
            paths.backToTheFirstBar();
            List<SymbolWishes.Group> groups = wishes.get(symbol).groups();
            double share = 1.0 / symbols.size() / groups.size();
            for (int group = 0; group < groups.size(); group++) {
                new GroupWalk(workers, groups.get(group), terms.get(symbol).get(group), levels, key)
                        .over(paths, decisions, part -> progress.done(part * share));
            }
        }
        return paths.figures(key);
    }

    private List<Terms> terms(SweepSymbol symbol, SymbolWishes wishes) {
        return wishes.groups().stream()
                .map(group -> Terms.of(symbol.bars(), symbol.instrument(), group.atr(), symbol.costs(), risk))
                .toList();
    }

    /// A key that has room for every trade.
    private OutcomeKey key(List<List<Terms>> terms, ExitLevels levels) {
        double mostPips = terms.stream()
                .flatMap(List::stream)
                .mapToDouble(of -> of.mostPips(levels))
                .max()
                .orElse(0);
        int longest =
                symbols.stream().mapToInt(symbol -> symbol.bars().size()).max().orElse(0);
        return new OutcomeKey(NextWish.BLOCK + Math.min(risk.maxHoldBars(), longest) + 2, mostPips);
    }

    /// The figures of the combinations of a batch, from those of its paths.
    private SweepFigures rows(int batch, SweepFigures paths) {
        Range decisions = batches.decisionsOf(batch);
        Range exits = batches.exitsOf(batch);
        int[] pathOf = Arrays.stream(combinations(batch))
                .map(combination -> (plan.exitsOf(combination) - exits.first()) * decisions.size()
                        + plan.decisionsOf(combination)
                        - decisions.first())
                .toArray();
        return paths.rows(pathOf);
    }
}
