package io.plumbline.bench;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.trades.ColumnFilter;
import io.plumbline.ui.trades.SomeTrades;
import io.plumbline.ui.trades.TradeColumn;
import io.plumbline.ui.trades.TradeController;
import io.plumbline.ui.trades.TradeQuery.SortKey;
import io.plumbline.ui.trades.TradesController;
import io.plumbline.ui.trades.TradesViewModel;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// How long the trade list takes for 100,000 trades, in milliseconds, and how much memory it keeps. Next to the
/// time that passes stands the processor time of the window's thread and of the job's, which other programs on the
/// machine do not change. Measured: shown, sorted, filtered, scrolled, each until the answer is there and the list
/// is laid out anew, ready to be drawn.
///
/// Run it without a display, after `mvn -q test-compile dependency:build-classpath
/// -Dmdep.outputFile=target/test.classpath`:
///
/// ```
/// java -Dtestfx.headless=true -Dtestfx.robot=glass -Dglass.platform=Monocle -Dmonocle.platform=Headless
///     -Dprism.order=sw -Dheadless.geometry=1600x1000-32 --enable-native-access=ALL-UNNAMED
///     -cp "target/test-classes:target/classes:$(cat target/test.classpath)" io.plumbline.bench.TradeListFigures
/// ```
public final class TradeListFigures {

    private static final int TRADES = 100_002;
    private static final int REPEATS = 20;

    private final ExecutorService threads = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "figures");
        thread.setDaemon(true);
        return thread;
    });
    private final TradesViewModel model = new TradesViewModel(
            new FxJobRunner(threads),
            (inputs, used) -> progress -> {
                throw new IllegalStateException("no trade is opened");
            },
            (result, trades, file) -> progress -> file,
            new StatusLine());

    private TradeListFigures() {}

    public static void main(String[] arguments) throws Exception {
        new TradeListFigures().measure();
        System.exit(0);
    }

    private void measure() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        RunResult result = SomeTrades.result(SomeTrades.drawn(1, TRADES));
        RunInputs inputs =
                new RunInputs("figures.yaml", "", new LinkedHashMap<>(), List.of(Scenario.values()), BarRange.ALL);
        Parent root = onFx(() -> {
            FXMLLoader loader = new FXMLLoader(
                    Objects.requireNonNull(TradeListFigures.class.getResource("/fxml/trades.fxml"), "trades.fxml"));
            loader.setControllerFactory(
                    type -> type == TradesController.class ? new TradesController(model) : new TradeController(model));
            Parent loaded = loader.load();
            stage.setScene(new Scene(loaded, 1400, 800));
            stage.show();
            return loaded;
        });
        TableView<?> table = (TableView<?>) Objects.requireNonNull(root.lookup("#table"), "the table");
        long before = usedBytes();

        print("show", () -> model.show(inputs, result), 1);
        print("show again", () -> model.show(inputs, result), REPEATS);
        System.out.printf("memory kept by the list, after GC: %.1f MB%n", (usedBytes() - before) / 1e6);
        for (TradeColumn column : List.of(TradeColumn.NET, TradeColumn.SYMBOL, TradeColumn.EXIT_TIME)) {
            boolean[] ascending = {false};
            print(
                    "sort by " + column.title(),
                    () -> {
                        ascending[0] = !ascending[0];
                        model.sort(List.of(new SortKey(column, ascending[0])));
                    },
                    REPEATS);
        }
        int[] typed = {0};
        print(
                "filter net pips from a number",
                () -> model.filter(new ColumnFilter.Within(
                        TradeColumn.NET, typed[0]++ % 10, Double.POSITIVE_INFINITY, "typed " + typed[0])),
                REPEATS);
        print(
                "filter reasons for a text",
                () -> model.filter(new ColumnFilter.Containing(
                        TradeColumn.REASONS, typed[0]++ % 2 == 0 ? "trend_up" : "trend_down")),
                REPEATS);
        print(
                "filter fill time to a range",
                () -> model.filter(new ColumnFilter.Within(
                        TradeColumn.FILL_TIME,
                        1_704_067_200_000L + 86_400_000.0 * (typed[0]++ % 9),
                        Double.MAX_VALUE,
                        "typed " + typed[0])),
                REPEATS);
        onFx(() -> {
            model.unfilterAll();
            return true;
        });
        settle(root);
        int[] place = {0};
        Runnable onwards = () -> {
            place[0] = (place[0] + 500) % 90_000;
            table.scrollTo(place[0]);
        };
        print("scroll by 500 rows", onwards, 60);
    }

    /// Does a thing again and again; prints the median and the 95th percentile until it is laid out.
    private void print(String words, Runnable action, int repeats) throws Exception {
        List<double[]> rounds = new ArrayList<>();
        Parent root = onFx(
                () -> FxToolkit.toolkitContext().getRegisteredStage().getScene().getRoot());
        Thread window = onFx(Thread::currentThread);
        Thread job = threads.submit(Thread::currentThread).get();
        for (int repeat = 0; repeat < repeats; repeat++) {
            long passed = System.nanoTime();
            long onWindow = cpuNanos(window);
            long onJob = cpuNanos(job);
            onFx(() -> {
                action.run();
                return true;
            });
            settle(root);
            rounds.add(new double[] {
                (System.nanoTime() - passed) / 1e6, (cpuNanos(window) - onWindow) / 1e6, (cpuNanos(job) - onJob) / 1e6
            });
        }
        System.out.printf(
                "%-30s passed %s   window's thread %s   job's thread %s%n",
                words, figures(rounds, 0), figures(rounds, 1), figures(rounds, 2));
    }

    private static long cpuNanos(Thread thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId());
    }

    /// The median and the 95th percentile of one kind of time.
    private static String figures(List<double[]> rounds, int kind) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[kind]).sorted().toArray();
        return String.format("%7.1f / %7.1f", sorted[sorted.length / 2], sorted[(int) (0.95 * (sorted.length - 1))]);
    }

    /// Waits until no question is open, and lays out what the answer changed.
    private void settle(Parent root) throws Exception {
        while (onFx(model::isAsking)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        onFx(() -> {
            root.applyCss();
            root.layout();
            return true;
        });
    }

    private static long usedBytes() throws Exception {
        for (int round = 0; round < 4; round++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }
}
