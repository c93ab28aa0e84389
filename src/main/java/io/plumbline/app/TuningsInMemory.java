package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.atomic.AtomicLong;

/// Searches that are kept as long as the program runs.
public final class TuningsInMemory implements Tunings {

    private final RunTuning run;
    private final CheckInputs inputs;
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private final AtomicLong last = new AtomicLong();

    private record Entry(TuneRequest request, Kept kept, Optional<Tuning> tuning) {}

    public TuningsInMemory(RunTuning run, Datasets datasets) {
        this.run = run;
        this.inputs = new CheckInputs(datasets);
    }

    @Override
    public Job<Size> size(TuneRequest request) {
        return progress -> {
            GridShape shape = shape(request);
            long bars = 0;
            for (BarSource source : request.bars().values()) {
                int count = inputs.bars(source).run(progress).count();
                bars += Math.min(count, request.limitBars().orElse(count));
            }
            return new Size(shape.size(), shape.size(), bars);
        };
    }

    private static GridShape shape(TuneRequest request) throws InputException {
        try {
            List<Axis> axes = request.axes().isEmpty() ? request.preset().axes(request.strategy()) : request.axes();
            return GridShape.of(axes, request.constraints());
        } catch (IllegalArgumentException e) {
            throw new InputException("The grid cannot be searched: " + e.getMessage(), e);
        }
    }

    @Override
    public Job<Done> search(TuneRequest request, TuningWatcher watcher) {
        return search(last.incrementAndGet(), request, watcher);
    }

    private Job<Done> search(long id, TuneRequest request, TuningWatcher watcher) {
        Counting counting = new Counting(watcher);
        Job<Tuning> whole = run.job(request, counting);
        Job<Done> job = progress -> {
            try {
                Tuning tuning = whole.run(progress);
                keep(id, request, counting, Optional.of(tuning), tuning.facts());
                return new Done(id, tuning);
            } catch (InterruptedException e) {
                keep(id, request, counting, Optional.empty(), facts(request));
                throw e;
            }
        };
        return job.named(whole.name());
    }

    private static Tuning.Facts facts(TuneRequest request) throws InputException {
        return new Tuning.Facts(
                request.strategy(),
                request.gridName(),
                shape(request).size(),
                request.twoStage(),
                request.tuneScenario(),
                request.objective().title(),
                request.limitBars(),
                request.workers(),
                request.topK());
    }

    private synchronized void keep(
            long id, TuneRequest request, Counting counting, Optional<Tuning> tuning, Tuning.Facts facts) {
        List<String> sources = request.bars().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().text())
                .toList();
        long toTry = (long) facts.combinations() * (facts.twoStage() ? 1 : Scenario.values().length);
        long tried = tuning.isPresent() ? toTry : Math.min(counting.tried.get(), toTry - 1);
        Kept kept = new Kept(id, Instant.ofEpochSecond(1_700_000_000L + id), sources, facts, tried, toTry);
        entries.put(id, new Entry(request, kept, tuning));
    }

    @Override
    public Job<List<Kept>> list() {
        return _ -> {
            synchronized (this) {
                return entries.values().stream().map(Entry::kept).toList().reversed();
            }
        };
    }

    private synchronized Entry entry(long id) throws InputException {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new InputException("no search " + id);
        }
        return entry;
    }

    @Override
    public Job<Tuning> open(long id) {
        return _ -> entry(id)
                .tuning()
                .orElseThrow(() -> new InputException("search " + id + " has not ended; go on with it first"));
    }

    @Override
    public Job<Done> resume(long id, TuningWatcher watcher) {
        Job<Done> job = progress -> search(id, entry(id).request(), watcher).run(progress);
        return job.named("Search " + id);
    }

    @Override
    public Job<Integer> delete(List<Long> ids) {
        return _ -> {
            synchronized (this) {
                ids.forEach(entries::remove);
                return ids.size();
            }
        };
    }

    private static final class Counting implements TuningWatcher {

        private final TuningWatcher next;
        private final AtomicLong tried = new AtomicLong();

        Counting(TuningWatcher next) {
            this.next = next;
        }

        @Override
        public void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years) {
            next.begins(shape, scenarios, years);
        }

        @Override
        public void found(SweepBatch batch) {
            tried.addAndGet(batch.combinations().length);
            next.found(batch);
        }
    }
}
