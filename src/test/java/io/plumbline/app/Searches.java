package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Searches for tests, in a history of their own and in batches so small that a quick search has many.
final class Searches implements AutoCloseable {

    static final List<Axis> AXES = List.of(
            Axis.of("ema_fast", 10, 15, 20, 25, 30),
            Axis.of("ema_slow", 30, 50, 100),
            Axis.of("adx_th", 15, 20, 25),
            Axis.of("k_sl", 1.5, 2, 2.5),
            Axis.of("k_tp", 1, 1.5, 2));

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final ExecutorService jobs = Executors.newCachedThreadPool();
    private final HistoryDoor door;
    final Tunings tunings;

    Searches(Path folder, Wiring.Front front) {
        DatasetsInMemory datasets = new DatasetsInMemory();
        door = new HistoryDoor(folder, front == Wiring.Front.COMMAND_LINE, jobs);
        tunings = new StoredTunings(
                door,
                new RunTuning(workers, datasets, 1),
                new CountBars(new LoadBars(new Parallel(workers), datasets), datasets),
                workers,
                jobs,
                InstantSource.system());
    }

    /// A search over a file of GBPUSD bars.
    static TuneRequest request(Path bars, List<Axis> axes, boolean twoStage) {
        SequencedMap<String, BarSource> sources = new LinkedHashMap<>();
        sources.put("GBPUSD", new BarSource.FromFile(bars.toString()));
        return new TuneRequest(
                Backtests.EXAMPLE,
                sources,
                "S1_TREND_EMA_ATR_ADX",
                GridPreset.SMALL,
                axes,
                List.of(Constraint.parse("ema_fast < ema_slow")),
                Objective.SCORE,
                twoStage,
                Scenario.B,
                5,
                2,
                OptionalInt.of(3000));
    }

    Tunings.Done search(TuneRequest request, TuningWatcher watcher) throws Exception {
        return tunings.search(request, watcher).run(Progress.NONE);
    }

    List<Tunings.Kept> list() throws Exception {
        return tunings.list().run(Progress.NONE);
    }

    /// The files of a search by their names.
    static Map<String, String> files(Tuning tuning, Path folder) throws Exception {
        new WriteTuning().job(tuning, folder, true).run(Progress.NONE);
        return files(folder);
    }

    /// The files of a folder by their names.
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        door.close();
        workers.shutdownNow();
        jobs.shutdownNow();
    }

    /// A watcher that remembers what it was told, and cancels its search after some batches.
    static final class Witness implements TuningWatcher {

        final List<String> batches = new ArrayList<>();
        final List<String> said = new ArrayList<>();
        private final int most;

        Witness() {
            this(Integer.MAX_VALUE);
        }

        /// @param most after how many batches the search is cancelled
        Witness(int most) {
            this.most = most;
        }

        @Override
        public void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years) {}

        @Override
        public void found(SweepBatch batch) {
            batches.add(batch.scenario() + " " + batch.number());
            if (batches.size() >= most) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void says(String words) {
            said.add(words);
        }
    }
}
