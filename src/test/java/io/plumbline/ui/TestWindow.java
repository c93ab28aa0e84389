package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Datasets;
import io.plumbline.app.Home;
import io.plumbline.app.Job;
import io.plumbline.app.KeptRun;
import io.plumbline.app.Settings;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.Wiring;
import io.plumbline.history.PastRun;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.data.DataDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A real window on a home of its own, for tests.
final class TestWindow implements AutoCloseable {

    final Stage stage;
    final Wiring wiring;
    final List<Path> foldersShown = new CopyOnWriteArrayList<>();
    final ChosenFiles dialogs = new ChosenFiles();
    final DataDialogs data;
    private final Window window;
    private final SettingsStore settings;

    private TestWindow(
            Path home,
            Function<Wiring, Function<BacktestRequest, Job<PastRun>>> backtest,
            Function<Wiring, Datasets> datasets,
            Optional<BacktestRequest> first)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        wiring = new Wiring(Home.in(home), Wiring.Front.WINDOW, 2);
        settings = wiring.openSettings();
        Workstation workstation = new Workstation(
                wiring.home(),
                settings,
                wiring.jobThreads(),
                backtest.apply(wiring),
                wiring.pastRuns(),
                wiring.readTradedBars()::job,
                datasets.apply(wiring),
                wiring.tunings(),
                wiring.tunedConfig(),
                first);
        Window[] made = new Window[1];
        onFx(() -> {
            made[0] = new Window(stage, workstation, new FxJobRunner(wiring.jobThreads()), foldersShown::add, dialogs);
            made[0].show();
        });
        window = made[0];
        data = window.data();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses Run as soon as the files of the form have been looked at.
    static void runWhatIsFilledIn(Stage stage) throws Exception {
        Button run = (Button) stage.getScene().getRoot().lookup("#setupRunButton");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !run.isDisabled());
        onFx(run::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A window that runs this job for every request.
    ///
    /// @param first what it has run by itself
    static TestWindow open(Path home, Job<PastRun> job, Optional<BacktestRequest> first) throws Exception {
        TestWindow window = new TestWindow(home, _ -> _ -> job, Wiring::datasets, first);
        if (first.isPresent()) {
            runWhatIsFilledIn(window.stage);
        }
        return window;
    }

    /// A window that runs real backtests.
    ///
    /// @param first what it has run by itself
    static TestWindow real(Path home, BacktestRequest first) throws Exception {
        TestWindow window = filledIn(home, first);
        runWhatIsFilledIn(window.stage);
        return window;
    }

    /// A window that is ready to run a real backtest and has not run it yet.
    static TestWindow filledIn(Path home, BacktestRequest first) throws Exception {
        return new TestWindow(
                home,
                wiring -> request -> wiring.keepRun().job(request).then(KeptRun::run),
                Wiring::datasets,
                Optional.of(first));
    }

    /// A window on this library, with nothing filled in.
    static TestWindow on(Path home, Datasets datasets, Job<PastRun> job) throws Exception {
        return new TestWindow(home, _ -> _ -> job, _ -> datasets, Optional.empty());
    }

    static void onFx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(30, TimeUnit.SECONDS);
    }

    Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    String text(String selector) {
        return ((Labeled) node(selector)).getText();
    }

    /// Waits until a node is there and it and all around it are visible. Looked at on the window's own thread: from
    /// another one a node may be seen while it is being put in its place, with nothing around it yet.
    void waitFor(String selector) throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> isVisible(selector)).get(30, TimeUnit.SECONDS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    boolean isVisible(String selector) {
        Node found = node(selector);
        for (Node node = found; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found != null;
    }

    /// Has it go through everything once by itself, until it has closed itself.
    ///
    /// @return at which step it got stuck
    Optional<String> walk(Path bars, Path config) throws Exception {
        CompletableFuture<Optional<String>> end = new CompletableFuture<>();
        onFx(() -> window.walk(bars, config, end::complete));
        Optional<String> stuck = end.get(5, TimeUnit.MINUTES);
        WaitForAsyncUtils.waitForFxEvents();
        return stuck;
    }

    /// Hands files to it, as a drop on it and another start of the program do.
    void take(List<Path> files) throws Exception {
        onFx(() -> window.take(files));
    }

    /// What it remembers for the next time.
    Settings remembered() {
        return settings.get();
    }

    /// Closes it as its user does.
    void closeAsUser() throws Exception {
        onFx(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(!stage.isShowing());
        settings.flush();
    }

    @Override
    public void close() {
        try {
            if (stage.isShowing()) {
                closeAsUser();
            }
            wiring.close();
            FxToolkit.cleanupStages();
        } catch (Exception e) {
            throw new IllegalStateException("the window does not close", e);
        }
    }
}
