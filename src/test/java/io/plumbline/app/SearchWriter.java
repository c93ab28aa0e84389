package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweepBatch;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedSet;

/// A program for [SearchKillTest] to kill: it searches a grid in many batches, says what it does, and writes the
/// files of the search.
final class SearchWriter {

    static final List<Axis> AXES = List.of(
            Axis.of("ema_fast", 5, 8, 10, 12, 15, 20),
            Axis.of("ema_slow", 30, 40, 50, 60, 80, 100),
            Axis.of("adx_th", 15, 20, 25, 30),
            Axis.of("k_sl", 1.5, 2, 2.5, 3),
            Axis.of("k_tp", 1, 1.5, 2));

    private SearchWriter() {}

    /// Arguments: the folder of the history, a file of GBPUSD bars, and where the files go.
    public static void main(String... arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("starting");
        try (Searches searches = new Searches(Path.of(arguments[0]), Wiring.Front.WINDOW)) {
            Tunings.Done done =
                    searches.search(Searches.request(Path.of(arguments[1]), AXES, true), new TuningWatcher() {
                        @Override
                        public void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years) {
                            out.println("begun");
                        }

                        @Override
                        public void found(SweepBatch batch) {
                            out.println("found " + batch.combinations().length);
                        }

                        @Override
                        public void says(String words) {
                            out.println("says " + words);
                        }
                    });
            new WriteTuning().job(done.tuning(), Path.of(arguments[2]), true).run(Progress.NONE);
            out.println("written");
        }
    }
}
