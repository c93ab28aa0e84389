package io.plumbline.ui;

import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.WindowDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The workstation as a JavaFX application. Opened by [WorkstationApp#open(Workstation,Arrivals)].
public final class WorkstationApp extends Application {

    // JavaFX makes the application object itself, so what it needs waits here. Taken as soon as it has started.
    private static final AtomicReference<Optional<Opening>> OPENING = new AtomicReference<>(Optional.empty());

    /// @param walk what is to be done by itself once it is open
    private record Opening(Workstation workstation, Arrivals arrivals, Consumer<Window> walk) {}

    /// Opens the window, and returns once it is closed. At most once per process.
    ///
    /// @throws NoDisplayException if there is nothing to open it on
    public static void open(Workstation workstation, Arrivals arrivals) throws NoDisplayException {
        open(new Opening(workstation, arrivals, _ -> {}));
    }

    /// Opens the window, has it go through everything once by itself, and returns once it has closed itself.
    ///
    /// @param bars a bar file to import on the way
    /// @param config the config to try a setting of
    /// @throws NoDisplayException if there is nothing to open it on
    /// @throws IllegalStateException if it got stuck on the way
    public static void rehearse(Workstation workstation, Path bars, Path config) throws NoDisplayException {
        AtomicReference<Optional<String>> stuck = new AtomicReference<>(Optional.of("open the window"));
        open(new Opening(
                workstation, new Arrivals(List.of(), _ -> {}), window -> window.walk(bars, config, stuck::set)));
        stuck.getAndSet(Optional.empty()).ifPresent(step -> {
            throw new IllegalStateException("the rehearsal got stuck: it could not " + step);
        });
    }

    private static void open(Opening opening) throws NoDisplayException {
        OPENING.set(Optional.of(opening));
        try {
            launch(WorkstationApp.class);
        } catch (RuntimeException | LinkageError e) {
            if (OPENING.getAndSet(Optional.empty()).isPresent()) {
                throw new NoDisplayException(e);
            }
            throw e;
        }
    }

    @Override
    public void start(Stage stage) {
        Opening opening = OPENING.getAndSet(Optional.empty()).orElseThrow();
        Workstation workstation = opening.workstation();
        HeldBack workers = new HeldBack(workstation.workers());
        FxJobRunner jobs = new FxJobRunner(workers);
        Window window = new Window(stage, workstation, jobs, this::showFolder, new WindowDialogs(stage));
        window.show();
        workers.execute(window::addIcons);
        new FirstPicture(() -> {
                    workers.release();
                    opening.arrivals().later().accept(files -> Platform.runLater(() -> window.take(files)));
                })
                .start();
        if (!opening.arrivals().files().isEmpty()) {
            window.take(opening.arrivals().files());
        } else if (workstation.settings().get().window().isEmpty()) {
            // Nobody has left the tour or closed a window yet, which is when its place is first noted.
            window.startTour();
        }
        opening.walk().accept(window);
    }

    private void showFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }
}
