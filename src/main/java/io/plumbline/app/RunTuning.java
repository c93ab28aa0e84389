package io.plumbline.app;

import io.plumbline.config.RunConfig;
import io.plumbline.config.StrategyChoice;
import io.plumbline.core.BarRange;
import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.NearMiss;
import io.plumbline.core.Scenario;
import io.plumbline.core.Signals;
import io.plumbline.core.TradeLog;
import io.plumbline.cost.CostModel;
import io.plumbline.engine.Market;
import io.plumbline.engine.Simulator;
import io.plumbline.indicator.Indicators;
import io.plumbline.research.sweep.Grid;
import io.plumbline.research.sweep.Sweep;
import io.plumbline.research.sweep.SweepSymbol;
import io.plumbline.stats.ReferenceMetrics;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Ranking;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import io.plumbline.tuning.Tuning.Figures;
import io.plumbline.tuning.Tuning.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.DoubleAdder;

/// The use case "search this grid of parameters".
///
/// In two stages all combinations are tried in one scenario and the best of them then under A, B and C; in one
/// stage
/// all are tried under all three. The figures of the rows come from the plain engine in the second stage, and equal
/// its in the first.
public final class RunTuning {

    private static final double READING_SHARE = 0.2;
    private static final double SWEPT_SHARE = 0.9;
    private static final double YEAR_MILLIS = 365.25 * 86_400_000;

    private final ExecutorService pool;
    private final Parallel parallel;
    private final LoadBars load;

    RunTuning(ExecutorService pool, Datasets datasets) {
        this.pool = pool;
        this.parallel = new Parallel(pool);
        this.load = new LoadBars(parallel, datasets);
    }

    /// The job of one request. It fails with [InputException] if the config, the grid or the bars cannot be
    /// used; the
    /// grid is checked before any bar is read.
    ///
    /// @param watcher told of what is found as it is found
    public Job<Tuning> job(TuneRequest request, TuningWatcher watcher) {
        Job<Tuning> job = progress -> {
            RunConfig config = RunBacktest.readConfig(request.config()).config();
            return run(request, config, choice(request, config), watcher, progress);
        };
        return job.named("Tuning of " + request.strategy() + " on "
                + String.join(", ", request.bars().sequencedKeySet()));
    }

    private static StrategyChoice<?> choice(TuneRequest request, RunConfig config) throws InputException {
        List<String> names =
                config.configured().stream().map(StrategyChoice::name).toList();
        for (StrategyChoice<?> choice : config.configured()) {
            if (choice.name().equalsIgnoreCase(request.strategy())) {
                return choice;
            }
        }
        String meant = NearMiss.of(request.strategy(), names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; known: " + String.join(", ", names));
        throw new InputException("no strategy '" + request.strategy() + "'" + meant);
    }

    private <P extends Record> Tuning run(
            TuneRequest request, RunConfig config, StrategyChoice<P> choice, TuningWatcher watcher, Progress progress)
            throws Exception {
        Grid<P> grid = grid(request, choice);
        List<Instrument> instruments = RunBacktest.instruments(request.config(), request.bars(), config);
        BarRange range = request.limitBars().isPresent()
                ? BarRange.last(request.limitBars().getAsInt())
                : BarRange.ALL;
        List<BarSeries> bars = load.load(request.bars(), range, progress.part(0, READING_SHARE)).stream()
                .map(LoadBars.Loaded::bars)
                .toList();
        Work<P> work = new Work<>(request, config, grid, instruments, bars);
        SweptGrid swept = new SweptGrid(grid.shape(), request.sweptScenarios(), work.years());
        watcher.begins(grid.shape(), swept.scenarios(), swept.years());
        List<Row> rows = request.twoStage()
                ? twoStages(work, swept, watcher, progress)
                : oneStage(work, swept, watcher, progress);
        Tuning.Facts facts = new Tuning.Facts(
                choice.name(),
                request.gridName(),
                grid.size(),
                request.twoStage(),
                request.tuneScenario(),
                request.objective().title(),
                request.limitBars(),
                request.workers(),
                request.topK());
        return new Tuning(facts, swept, rows);
    }

    private static <P extends Record> Grid<P> grid(TuneRequest request, StrategyChoice<P> choice)
            throws InputException {
        try {
            List<Axis> axes = request.axes().isEmpty() ? request.preset().axes(choice.name()) : request.axes();
            return Grid.of(choice.strategy(), choice.params(), axes, request.constraints());
        } catch (IllegalArgumentException e) {
            throw new InputException("The grid cannot be searched: " + e.getMessage(), e);
        }
    }

    /// What both ways of searching need.
    private record Work<P extends Record>(
            TuneRequest request, RunConfig config, Grid<P> grid, List<Instrument> instruments, List<BarSeries> bars) {

        double years() {
            long millis = 0;
            for (BarSeries series : bars) {
                long[] times = series.timeUtc();
                millis = Math.max(millis, times[times.length - 1] - times[0]);
            }
            return millis / YEAR_MILLIS;
        }

        List<SweepSymbol> symbols(Scenario scenario) {
            List<SweepSymbol> symbols = new ArrayList<>();
            for (int symbol = 0; symbol < bars.size(); symbol++) {
                Instrument instrument = instruments.get(symbol);
                symbols.add(new SweepSymbol(
                        instrument, bars.get(symbol), CostModel.of(config.costs(), instrument.symbol(), scenario)));
            }
            return symbols;
        }
    }

    private <P extends Record> List<Row> twoStages(
            Work<P> work, SweptGrid swept, TuningWatcher watcher, Progress progress) throws Exception {
        TuneRequest request = work.request();
        sweep(work, request.tuneScenario(), swept, watcher, progress.part(READING_SHARE, SWEPT_SHARE));
        List<Integer> best = Ranking.best(swept, request.tuneScenario(), request.objective(), request.topK());
        progress.report(SWEPT_SHARE, "Trying the best " + best.size() + " under A, B and C");
        List<Callable<Row>> tasks = best.stream()
                .<Callable<Row>>map(combination -> () -> plainRow(work, combination))
                .toList();
        List<Row> rows = parallel.all(tasks);
        progress.report(1.0, "Done");
        return rows;
    }

    private <P extends Record> List<Row> oneStage(
            Work<P> work, SweptGrid swept, TuningWatcher watcher, Progress progress) throws Exception {
        double share = (SWEPT_SHARE - READING_SHARE) / swept.scenarios().size();
        double from = READING_SHARE;
        for (Scenario scenario : swept.scenarios()) {
            sweep(work, scenario, swept, watcher, progress.part(from, from + share));
            from += share;
        }
        TuneRequest request = work.request();
        List<Row> rows = Ranking.best(
                        swept,
                        request.tuneScenario(),
                        request.objective(),
                        work.grid().size())
                .stream()
                .map(combination -> sweptRow(work.grid(), combination, swept))
                .toList();
        progress.report(1.0, "Done");
        return rows;
    }

    private static <P extends Record> Sweep.Progress combinations(Work<P> work, Progress progress) {
        long total = work.grid().size();
        DoubleAdder done = new DoubleAdder();
        return share -> {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            done.add(share);
            double all = Math.min(1.0, done.sum());
            progress.report(all, "Trying combinations", new Amount(Math.round(all * total), total, "combinations"));
        };
    }

    private <P extends Record> void sweep(
            Work<P> work, Scenario scenario, SweptGrid swept, TuningWatcher watcher, Progress progress)
            throws InterruptedException {
        Sweep<P> sweep = new Sweep<>(
                work.grid(),
                work.config().risk(),
                work.symbols(scenario),
                pool,
                work.request().workers());
        Sweep.Progress combinations = combinations(work, progress);
        for (int number = 0; number < sweep.batches(); number++) {
            int[] members = sweep.combinations(number);
            double part = (double) members.length / work.grid().size();
            SweepBatch batch = new SweepBatch(
                    scenario, number, members, sweep.run(number, share -> combinations.done(share * part)));
            swept.take(batch);
            watcher.found(batch);
        }
    }

    private static <P extends Record> Row sweptRow(Grid<P> grid, int combination, SweptGrid swept) {
        SequencedMap<Scenario, Figures> found = new LinkedHashMap<>();
        for (Scenario scenario : swept.scenarios()) {
            swept.figures(scenario)
                    .ifPresent(columns -> found.put(
                            scenario,
                            new Figures(
                                    columns.trades()[combination],
                                    columns.expectancyPips(combination),
                                    columns.profitFactor(combination),
                                    columns.maxDrawdownPips()[combination])));
        }
        return row(grid, combination, found);
    }

    /// A combination under all scenarios, by the plain engine.
    private static <P extends Record> Row plainRow(Work<P> work, int combination) {
        Grid<P> grid = work.grid();
        P params = grid.params(combination);
        SequencedMap<Scenario, List<Double>> pips = new LinkedHashMap<>();
        for (int symbol = 0; symbol < work.bars().size(); symbol++) {
            BarSeries bars = work.bars().get(symbol);
            Instrument instrument = work.instruments().get(symbol);
            List<Signals> signals = List.of(grid.strategy().signals(new Indicators(bars), instrument, params));
            // The regime is noted with a trade and changes no figure.
            Market market = new Market(instrument, bars, new byte[bars.size()]);
            for (Scenario scenario : Scenario.values()) {
                CostModel costs = CostModel.of(work.config().costs(), instrument.symbol(), scenario);
                TradeLog trades = Simulator.run(
                                market, signals, costs, work.config().risk(), scenario)
                        .trades();
                List<Double> results = pips.computeIfAbsent(scenario, _ -> new ArrayList<>());
                for (int trade = 0; trade < trades.size(); trade++) {
                    results.add(trades.row(trade, trade + 1).pnlPips());
                }
            }
        }
        SequencedMap<Scenario, Figures> figures = new LinkedHashMap<>();
        pips.forEach((scenario, results) -> figures.put(
                scenario,
                Figures.of(ReferenceMetrics.of(
                        results.stream().mapToDouble(Double::doubleValue).toArray()))));
        return row(grid, combination, figures);
    }

    private static Row row(Grid<?> grid, int combination, SequencedMap<Scenario, Figures> figures) {
        Figures normal = figures.getOrDefault(Scenario.B, figures.firstEntry().getValue());
        return new Row(grid.shape().values(combination), figures, Tuning.score(normal.trades(), normal.profitFactor()));
    }
}
