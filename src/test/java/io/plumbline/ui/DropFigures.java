package io.plumbline.ui;

import io.plumbline.app.Progress;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import io.plumbline.testing.FxHeartbeat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.testfx.util.WaitForAsyncUtils;

/// How long a large file takes from being dropped on the window to being seen on the chart, and its dataset from
/// being chosen to being seen, with the memory in use after each and the longest pause of the window's thread.
///
/// Its argument is a folder to work in; a file of 5.7 million bars of a minute is made there first, unless it is
/// there. See `docs/PERFORMANCE.md` for the command.
public final class DropFigures {

    private static final int SECONDS = 120;
    private static final LocalDate FROM = LocalDate.of(2009, 1, 5);
    private static final LocalDate TO = LocalDate.of(2024, 5, 15);

    private DropFigures() {}

    static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path file = folder.resolve("EURUSD_M1.csv");
        if (Files.notExists(file)) {
            make(folder.resolve("maker"), file);
        }
        System.out.printf("%s: %,d MB%n", file, Files.size(file) / 1_000_000);
        for (int round = 1; round <= 3; round++) {
            System.out.println("round " + round + ", in a fresh library");
            Path home = folder.resolve("home" + round);
            remove(home);
            try (TestWindow window = window(home)) {
                drop(window, file);
            }
            try (TestWindow window = window(home)) {
                reopen(window);
            }
            remove(home);
        }
        System.exit(0);
    }

    private static void make(Path home, Path file) throws Exception {
        try (TestWindow window = window(home)) {
            SynthRecipe recipe = SynthRecipe.usual(List.of("EURUSD"), Timeframe.M1, FROM, TO, 1);
            String name = window.wiring
                    .datasets()
                    .synthesise(recipe)
                    .run(Progress.NONE)
                    .getFirst()
                    .name();
            window.wiring.datasets().export(name, file).run(Progress.NONE);
        }
        remove(home);
    }

    private static TestWindow window(Path home) throws Exception {
        return TestWindow.open(
                home,
                _ -> {
                    throw new IllegalStateException("no backtest is measured here");
                },
                Optional.empty());
    }

    private static void drop(TestWindow window, Path file) throws Exception {
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            long began = System.nanoTime();
            window.take(List.of(file));
            until(() -> window.node("#importButton") != null
                    && !window.node("#importButton").isDisabled());
            double read = since(began);
            long imported = System.nanoTime();
            TestWindow.onFx(() -> ((ButtonBase) window.node("#importButton")).fire());
            until(() -> isOnTheChart(window));
            System.out.printf(
                    "  dropped, read and ready to import %.2f s, imported and on the chart %.2f s, together %.2f s%n",
                    read, since(imported), read + since(imported));
            report(heart);
        }
    }

    private static void reopen(TestWindow window) throws Exception {
        TestWindow.onFx(() -> ((ButtonBase) window.node("#go-data")).fire());
        until(() -> window.node("#table") instanceof TableView<?> table
                && !table.getItems().isEmpty());
        try (FxHeartbeat heart = FxHeartbeat.start()) {
            long began = System.nanoTime();
            TestWindow.onFx(() ->
                    ((TableView<?>) window.node("#table")).getSelectionModel().select(0));
            until(() -> isOnTheChart(window));
            System.out.printf("  chosen in a new window and on the chart %.2f s%n", since(began));
            report(heart);
        }
    }

    private static boolean isOnTheChart(TestWindow window) {
        return window.isVisible("#candles");
    }

    /// Looks rarely, so that looking is no work for the window's thread.
    private static void until(Callable<Boolean> condition) throws Exception {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!WaitForAsyncUtils.asyncFx(condition).get(SECONDS, TimeUnit.SECONDS)) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("waited in vain for " + SECONDS + " s");
            }
            TimeUnit.MILLISECONDS.sleep(25);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static void report(FxHeartbeat heart) throws InterruptedException {
        heart.settle();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "    longest pause %d ms (%s); in use after collecting %,d MB%n",
                heart.longestPauseMillis(),
                place(heart.worst()),
                (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
    }

    /// The first of Plumbline's own methods on a stack.
    private static String place(String stack) {
        return Stream.of(stack.split(", ", -1))
                .filter(frame -> frame.contains("io.plumbline"))
                .findFirst()
                .orElse("nowhere in Plumbline");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
