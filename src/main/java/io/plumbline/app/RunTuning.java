package io.plumbline.app;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Scenario;
import io.plumbline.research.sweep.Sweep;
import io.plumbline.tuning.RankedRows;
import io.plumbline.tuning.Ranking;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweepOdds;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import io.plumbline.tuning.Tuning.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.DoubleAdder;

/// The use case "search this grid of parameters".
///
/// In two stages all combinations are tried in one scenario and the best of them then under A, B and C; in one
/// stage all are tried under all three. The figures of the rows come from the plain engine in the second stage, and
/// equal its in the first.
public final class RunTuning {

    private static final double READING_SHARE = 0.2;
    private static final double SWEPT_SHARE = 0.9;

    private final ExecutorService pool;
    private final Parallel parallel;
    private final LoadBars load;
    private final long batchSteps;

    RunTuning(ExecutorService pool, Datasets datasets) {
        this(pool, datasets, Sweep.BATCH_STEPS);
    }

    /// @param batchSteps how much work a batch is, as [Sweep] counts it
    RunTuning(ExecutorService pool, Datasets datasets, long batchSteps) {
        this.pool = pool;
        this.parallel = new Parallel(pool);
        this.load = new LoadBars(parallel, datasets);
        this.batchSteps = batchSteps;
    }

    /// The job of one request, of which nothing is kept. It fails with [InputException] if the config, the grid or
    /// the bars cannot be used; the grid is checked before any bar is read.
    ///
    /// @param watcher told of what is found as it is found
    public Job<Tuning> job(TuneRequest request, TuningWatcher watcher) {
        Job<Tuning> job = progress -> {
            PlannedTuning<?> plan = PlannedTuning.of(request, RunBacktest.readConfig(request.config()));
            return search(plan, watcher, KeptBatches.NONE, progress);
        };
        return job.named(name(request));
    }

    /// What the job of a request is called, such as "Tuning of S1_TREND_EMA_ATR_ADX on EURUSD".
    static String name(TuneRequest request) {
        return "Tuning of " + request.strategy() + " on "
                + String.join(", ", request.bars().sequencedKeySet());
    }

    /// A whole search.
    ///
    /// @param kept where batches of an earlier part are found, and new ones are kept
    <P extends Record> Tuning search(PlannedTuning<P> plan, TuningWatcher watcher, KeptBatches kept, Progress progress)
            throws Exception {
        TuningWork<P> work = read(plan, progress.part(0, READING_SHARE));
        TuneRequest request = plan.request();
        SweptGrid swept = new SweptGrid(plan.grid().shape(), request.sweptScenarios(), work.years());
        watcher.begins(swept.shape(), swept.scenarios(), swept.years());
        sweep(work, swept, watcher, kept, progress.part(READING_SHARE, SWEPT_SHARE));
        int[] order = Ranking.order(swept, request.tuneScenario(), request.objective());
        List<Row> rows = request.twoStage() ? secondStage(work, order, progress) : RankedRows.of(swept, order);
        Tuning tuning = new Tuning(facts(plan), swept, rows, odds(work, swept, order));
        kept.ends(tuning);
        progress.report(1.0, "Done");
        return tuning;
    }

    private <P extends Record> TuningWork<P> read(PlannedTuning<P> plan, Progress progress) throws Exception {
        List<BarSeries> bars = load.load(plan.request().bars(), plan.range(), progress).stream()
                .map(LoadBars.Loaded::bars)
                .toList();
        return new TuningWork<>(plan, bars);
    }

    private static Tuning.Facts facts(PlannedTuning<?> plan) {
        TuneRequest request = plan.request();
        return new Tuning.Facts(
                plan.choice().name(),
                request.gridName(),
                plan.grid().size(),
                request.twoStage(),
                request.tuneScenario(),
                request.objective().title(),
                request.limitBars(),
                request.workers(),
                request.topK());
    }

    /// Tries all combinations in the scenarios they are to be tried in, batch after batch.
    private <P extends Record> void sweep(
            TuningWork<P> work, SweptGrid swept, TuningWatcher watcher, KeptBatches kept, Progress progress)
            throws InputException, InterruptedException {
        Sweep.Progress combinations = combinations(work, swept.scenarios().size(), progress);
        boolean begun = false;
        for (Scenario scenario : swept.scenarios()) {
            Sweep<P> sweep = sweep(work, scenario);
            if (!begun) {
                kept.begins(work, sweep.batches() * swept.scenarios().size());
                begun = true;
            }
            double whole =
                    work.plan().grid().size() * (double) swept.scenarios().size();
            for (int number = 0; number < sweep.batches(); number++) {
                // A quick batch ends without its thread ever having waited, and so without having noticed.
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                int[] members = sweep.combinations(number);
                double part = members.length / whole;
                Optional<SweepBatch> earlier = kept.find(scenario, number, members);
                SweepBatch batch = earlier.isPresent()
                        ? earlier.get()
                        : new SweepBatch(
                                scenario, number, members, sweep.run(number, share -> combinations.done(share * part)));
                if (earlier.isPresent()) {
                    combinations.done(part);
                } else {
                    kept.keep(batch);
                }
                swept.take(batch);
                watcher.found(batch);
            }
        }
    }

    private <P extends Record> Sweep<P> sweep(TuningWork<P> work, Scenario scenario) {
        return new Sweep<>(
                work.plan().grid(),
                work.plan().file().config().risk(),
                work.symbols(scenario),
                pool,
                work.plan().request().workers(),
                batchSteps);
    }

    private static Sweep.Progress combinations(TuningWork<?> work, int scenarios, Progress progress) {
        long total = (long) work.plan().grid().size() * scenarios;
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

    /// How much luck there is in the first place; empty if nothing was ranked.
    private static Optional<SweepOdds> odds(TuningWork<?> work, SweptGrid swept, int[] order) {
        if (order.length == 0) {
            return Optional.empty();
        }
        Scenario scenario = work.plan().request().tuneScenario();
        double[] results = PlainRows.results(work, order[0], List.of(scenario)).getOrDefault(scenario, new double[0]);
        return Optional.of(SweepOdds.of(swept, scenario, results));
    }

    private <P extends Record> List<Row> secondStage(TuningWork<P> work, int[] order, Progress progress)
            throws Exception {
        int most = Math.min(order.length, work.plan().request().topK());
        progress.report(SWEPT_SHARE, "Trying the best " + most + " under A, B and C");
        List<Callable<Row>> tasks = Arrays.stream(order, 0, most)
                .<Callable<Row>>mapToObj(combination -> () -> PlainRows.of(work, combination))
                .toList();
        return parallel.all(tasks);
    }
}
