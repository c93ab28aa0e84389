package io.plumbline.app;

import io.plumbline.config.ConfigFile;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.HistoryException;
import io.plumbline.history.KeptSweep;
import io.plumbline.history.RunHistory;
import io.plumbline.history.SweepHistory;
import io.plumbline.history.SweepInputs;
import io.plumbline.tuning.RankedRows;
import io.plumbline.tuning.Ranking;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweptGrid;
import io.plumbline.tuning.Tuning;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/// [Tunings] over the history database.
final class StoredTunings implements Tunings {

    private final HistoryDoor door;
    private final RunTuning tuning;
    private final CountBars count;
    private final ExecutorService workers;
    private final ExecutorService threads;
    private final InstantSource clock;

    /// @param workers share the work of a search
    /// @param threads do what goes on beside it
    StoredTunings(
            HistoryDoor door,
            RunTuning tuning,
            CountBars count,
            ExecutorService workers,
            ExecutorService threads,
            InstantSource clock) {
        this.door = door;
        this.tuning = tuning;
        this.count = count;
        this.workers = workers;
        this.threads = threads;
        this.clock = clock;
    }

    @Override
    public Job<Size> size(TuneRequest request) {
        Job<Size> job = progress -> {
            progress.report(0, "Looking at the grid");
            PlannedTuning<?> plan = PlannedTuning.of(request, RunBacktest.readConfig(request.config()));
            return new Size(plan.grid().size(), plan.paths(workers), count.of(plan, progress));
        };
        return job.named("Size of a grid");
    }

    @Override
    public Job<Done> search(TuneRequest request, TuningWatcher watcher) {
        Job<Done> job = progress ->
                search(request, RunBacktest.readConfig(request.config()), watcher, Optional.empty(), progress);
        return job.named(RunTuning.name(request));
    }

    private Done search(
            TuneRequest request, ConfigFile file, TuningWatcher watcher, Optional<KeptSweep> wanted, Progress progress)
            throws Exception {
        PlannedTuning<?> plan = PlannedTuning.of(request, file);
        // It opens while the bars are read.
        door.prepare();
        KeepSearch keep = new KeepSearch(door, threads, clock.instant(), watcher, wanted);
        Tuning found = tuning.search(plan, watcher, keep, progress);
        return new Done(keep.id(), found);
    }

    @Override
    public Job<List<Kept>> list() {
        return door.job(
                "Reading the history",
                history -> history.sweeps().list().stream()
                        .map(StoredTunings::kept)
                        .toList());
    }

    private static Kept kept(KeptSweep sweep) {
        return new Kept(
                sweep.id(),
                sweep.start().started(),
                sweep.start().bars().stream()
                        .map(bars -> bars.symbol() + " " + bars.source())
                        .toList(),
                sweep.start().inputs().facts(sweep.start().combinations()),
                sweep.tried(),
                sweep.start().toTry());
    }

    @Override
    public Job<TuneRequest> request(long id) {
        return door.job(
                "Opening search " + id,
                history -> AskedTuning.request(known(history, id).start().inputs()));
    }

    @Override
    public Job<Tuning> open(long id) {
        return door.job("Opening search " + id, history -> open(history, id, TuningWatcher.NONE));
    }

    private static Tuning open(RunHistory history, long id, TuningWatcher watcher)
            throws HistoryException, InputException, InterruptedException {
        KeptSweep sweep = known(history, id);
        if (!sweep.ended()) {
            throw new InputException("search " + id + " has not ended: " + NumberText.count(sweep.tried()) + " of "
                    + NumberText.count(sweep.start().toTry()) + " combinations were tried; go on with it first");
        }
        SweepInputs inputs = sweep.start().inputs();
        SweptGrid swept =
                new SweptGrid(inputs.shape(), inputs.scenarios(), sweep.start().years());
        watcher.begins(swept.shape(), swept.scenarios(), swept.years());
        SweepHistory sweeps = history.sweeps();
        for (Scenario scenario : inputs.scenarios()) {
            for (int number : sweeps.batches(id, scenario)) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                SweepBatch batch = sweeps.batch(id, scenario, number).orElseThrow(() -> damaged(id));
                swept.take(batch);
                watcher.found(batch);
            }
        }
        List<Tuning.Row> rows = inputs.twoStage()
                ? sweeps.finalRows(id)
                : RankedRows.of(swept, Ranking.order(swept, inputs.tuneScenario(), inputs.objective()));
        if (rows.isEmpty()) {
            throw damaged(id);
        }
        return new Tuning(inputs.facts(sweep.start().combinations()), swept, rows, Optional.empty());
    }

    private static InputException damaged(long id) {
        return new InputException("search " + id + " cannot be read as it was written; go on with it, and what is "
                + "damaged is done again");
    }

    @Override
    public Job<Done> resume(long id, TuningWatcher watcher) {
        Job<Done> job = progress -> {
            KeptSweep sweep = door.job("Opening search " + id, history -> known(history, id))
                    .run(progress);
            if (sweep.ended()) {
                Tuning whole = door.job("Opening search " + id, history -> open(history, id, watcher))
                        .run(progress);
                return new Done(id, whole);
            }
            SweepInputs inputs = sweep.start().inputs();
            return search(
                    AskedTuning.request(inputs), AskedTuning.config(inputs), watcher, Optional.of(sweep), progress);
        };
        return job.named("Search " + id);
    }

    @Override
    public Job<Integer> delete(List<Long> ids) {
        return door.job("Deleting searches", history -> {
            for (long id : ids) {
                known(history, id);
            }
            return history.sweeps().delete(ids);
        });
    }

    /// @throws InputException if there is no such search, naming the newest there is
    private static KeptSweep known(RunHistory history, long id) throws HistoryException, InputException {
        Optional<KeptSweep> found = history.sweeps().find(id);
        if (found.isEmpty()) {
            List<KeptSweep> all = history.sweeps().list();
            throw new InputException("no search " + id + "; "
                    + (all.isEmpty()
                            ? "none is kept"
                            : "the newest is " + all.getFirst().id()));
        }
        return found.get();
    }
}
