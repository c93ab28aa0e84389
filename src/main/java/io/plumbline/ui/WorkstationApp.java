package io.plumbline.ui;

import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.WindowDialogs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;

/// The workstation as a JavaFX application. Opened by [WorkstationApp#open(Workstation)].
public final class WorkstationApp extends Application {

    // JavaFX makes the application object itself, so what it needs waits here. Taken as soon as it has started.
    private static final AtomicReference<Optional<Workstation>> OPENING = new AtomicReference<>(Optional.empty());

    /// Opens the window, and returns once it is closed. At most once per process.
    ///
    /// @throws NoDisplayException if there is nothing to open it on
    public static void open(Workstation workstation) throws NoDisplayException {
        OPENING.set(Optional.of(workstation));
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
        Workstation workstation = OPENING.getAndSet(Optional.empty()).orElseThrow();
        FxJobRunner jobs = new FxJobRunner(workstation.workers());
        Window window = new Window(stage, workstation, jobs, this::showFolder, new WindowDialogs(stage));
        window.show();
        new FirstPicture().start();
        if (Rehearsal.isAskedFor()) {
            window.rehearse();
        }
    }

    private void showFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }
}
