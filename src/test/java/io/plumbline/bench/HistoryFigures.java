package io.plumbline.bench;

import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.history.Results;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunHistory;
import io.plumbline.stats.RunResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Figures of a history of 1,000 runs of 8,000 trades: how long it takes to open, list, load and save (on a busy
/// machine, look at the time on a processor), and what it keeps in memory. A program, not a benchmark of loops:
/// what counts is the first time as well.
///
/// The argument names a folder for the history, which is filled if it is empty.
public final class HistoryFigures {

    private static final int RUNS = 1000;
    private static final int DIFFERENT_RESULTS = 20;
    private static final int TRADES = 8000;
    private static final int MANY_TRADES = 100_000;
    private static final int FIGURES_A_SCENARIO = 40;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HistoryFigures() {}

    /// Something to be timed.
    private interface Work<T> {
        T run() throws Exception;
    }

    /// Prints the figures.
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        fill(folder);
        System.out.printf("%d MB on disk%n", size(folder) / 1_000_000);
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round);
            try (RunHistory history = timed("open", () -> RunHistory.open(folder))) {
                System.out.printf("  %d MB in memory, open%n", usedMegabytes());
                List<RunCard> cards = timed("list", history::list);
                System.out.printf("  %d MB in memory, with %d runs listed%n", usedMegabytes(), cards.size());
                timed("list again", history::list);
                PastRun past = timed("load", () -> history.load(cards.getLast().id()));
                System.out.printf("  %d trades loaded%n", past.result().trades().size());
                saveAndLoad(history, "save", Results.of(99, TRADES));
                saveAndLoad(history, "save many", Results.of(98, MANY_TRADES));
            }
        }
        System.out.printf("%d MB on disk%n", size(folder) / 1_000_000);
    }

    private static void saveAndLoad(RunHistory history, String what, RunResult result) throws Exception {
        long id = history.begin(Results.start(RUNS));
        timed(what, () -> {
            history.finish(id, result, figures(id), Duration.ZERO);
            return id;
        });
        timed(what + ", then load", () -> history.load(id));
        history.delete(List.of(id));
    }

    private static void fill(Path folder) throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            if (!history.list().isEmpty()) {
                return;
            }
            List<RunResult> results = new ArrayList<>();
            for (int seed = 0; seed < DIFFERENT_RESULTS; seed++) {
                results.add(Results.of(seed, TRADES));
            }
            double[] millis = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                RunResult result = results.get(run % DIFFERENT_RESULTS);
                long start = System.nanoTime();
                long id = history.begin(Results.start(run));
                history.finish(id, result, figures(run), Duration.ofSeconds(run));
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf(
                    "%d runs saved, median %.0f ms, longest %.0f ms%n", RUNS, millis[RUNS / 2], millis[RUNS - 1]);
        }
    }

    private static Map<Scenario, Map<String, Double>> figures(long seed) {
        Map<Scenario, Map<String, Double>> all = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Map<String, Double> figures = new HashMap<>();
            for (int figure = 0; figure < FIGURES_A_SCENARIO; figure++) {
                figures.put("figure_" + figure, seed + figure / 7.0);
            }
            all.put(scenario, figures);
        }
        return all;
    }

    private static <T> T timed(String what, Work<T> work) throws Exception {
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        T answer = work.run();
        double millis = (System.nanoTime() - start) / 1e6;
        double cpuMillis = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6;
        System.out.printf("  %s: %.0f ms, of these %.0f ms on a processor%n", what, millis, cpuMillis);
        return answer;
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
