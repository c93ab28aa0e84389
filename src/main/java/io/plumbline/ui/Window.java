package io.plumbline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Settings.Place;
import io.plumbline.ui.common.Bugs;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Placement;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.common.View;
import io.plumbline.ui.data.DataDialogs;
import io.plumbline.ui.history.BackupFileDialogs;
import io.plumbline.ui.shell.MenuAction;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.shell.WindowActions;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The workstation's window on a stage: its screens, theme, place on the screen, and how it closes.
final class Window {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<Integer> ICON_PIXELS = List.of(16, 32, 48, 128, 256);
    private static final double USUAL_WIDTH = 1600;
    private static final double USUAL_HEIGHT = 1000;
    private static final double MIN_WIDTH = 1080;
    private static final double MIN_HEIGHT = 680;

    private final Stage stage;
    private final Workstation workstation;
    private final Bugs bugs;
    private final Tasks tasks;
    private final ShellViewModel shell;
    private final ScreenModels screens;
    private final Parent root;
    private final BugDialog bugDialog;
    private final Thread.@org.jspecify.annotations.Nullable UncaughtExceptionHandler handlerBefore;
    private Optional<Place> lastPlace = Optional.empty();

    /// @param showFolder opens a folder in the system's file manager
    /// @param dialogs where the user is asked for files
    Window(Stage stage, Workstation workstation, JobRunner jobs, Consumer<Path> showFolder, FileDialogs dialogs) {
        this.stage = stage;
        this.workstation = workstation;
        bugs = new Bugs(Platform::runLater, InstantSource.system());
        handlerBefore = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, cause) -> bugs.report(cause));
        StatusLine status = new StatusLine();
        workstation.settings().warning().ifPresent(warning -> status.show("Ready", List.of(warning)));
        tasks = new Tasks(jobs, bugs::report, System::nanoTime);
        RecentFiles recent = new RecentFiles(workstation.settings());
        shell = new ShellViewModel(
                status,
                tasks,
                workstation.settings(),
                recent,
                Platform.getPreferences().colorSchemeProperty().map(scheme -> scheme == ColorScheme.DARK));
        // The looks at files while the form is filled in are no tasks of the user's.
        screens = new ScreenModels(
                workstation,
                tasks,
                jobs,
                status,
                recent,
                dialogs,
                new BackupFileDialogs(() -> stage),
                shell.overlay(),
                shell.screenProperty()::set);
        shell.historyActions()
                .setAll(
                        new MenuAction(
                                "Back up the history…",
                                "mdi2d-database-export-outline",
                                screens.history().backups()::backup),
                        new MenuAction("Restore a history…", "mdi2b-backup-restore", () -> {
                            shell.screenProperty().set(io.plumbline.ui.shell.Screen.HISTORY);
                            screens.history().backups().askToRestore();
                        }));
        shell.dataActions()
                .setAll(new MenuAction(
                        "Generate a synthetic market…", "mdi2d-dice-5-outline", screens.data()::synthesise));
        Runnable openLogs = () -> showFolder.accept(workstation.home().logs());
        WindowActions actions = new WindowActions(
                openLogs,
                () -> AboutDialog.show(stage, workstation.home()),
                this::close,
                topic -> screens.help().showTopic(topic),
                screens.data()::chooseFiles,
                screens::take);
        // Before the first control is made, which would load JavaFX's own theme.
        shell.darkProperty().subscribe(Window::setStyle);
        Controllers controllers = new Controllers(shell, tasks, screens, bugs, actions);
        root = View.SHELL.load(controllers).root();
        bugDialog = new BugDialog(stage, bugs, () -> View.BUG.load(controllers).root());
    }

    /// The sheets and dialogs about datasets.
    DataDialogs data() {
        return screens.data();
    }

    /// Shows the window.
    void show() {
        shell.darkProperty().subscribe(this::noteTheme);
        Place place = place();
        Scene scene = new Scene(root, place.width(), place.height());
        scene.getStylesheets().setAll(StyleSheets.all());
        stage.setTitle("Plumbline");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.subscribe(this::notePlace);
        }
        shell.tour().showingProperty().subscribe((shown, _) -> {
            if (shown) {
                // Who has left the tour is no newcomer any more, however the window ends.
                rememberPlace();
            }
        });
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
    }

    /// Gives it its icons, which take a moment to read. On any thread.
    void addIcons() {
        List<Image> icons = ICON_PIXELS.stream()
                .map(pixels -> new Image("/icons/plumbline-" + pixels + ".png"))
                .toList();
        Platform.runLater(() -> stage.getIcons().setAll(icons));
    }

    /// Takes files as if they had been dropped on it, and comes to the front.
    void take(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            screens.take(files);
        }
    }

    /// Shows a newcomer around.
    void startTour() {
        shell.tour().start();
    }

    /// Goes through everything once by itself, and closes.
    ///
    /// @param bars a bar file to import
    /// @param config the config to try a setting of
    /// @param end told at which step it got stuck, or that it did not
    void walk(Path bars, Path config, Consumer<Optional<String>> end) {
        Walk.Ways ways = new Walk.Ways() {
            @Override
            public void show(io.plumbline.ui.shell.Screen screen) {
                shell.screenProperty().set(screen);
            }

            @Override
            public void drop(List<Path> files) {
                screens.take(files);
            }

            @Override
            public void edit(Path file) {
                screens.edit(file);
            }
        };
        Walk.through(stage.getScene(), ways, bars, config, stuck -> {
                    end.accept(stuck);
                    close();
                })
                .start();
    }

    private Place place() {
        Screen primary = Screen.getPrimary();
        List<Rectangle2D> screens = Screen.getScreens().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(primary), one.equals(primary)))
                .map(Screen::getVisualBounds)
                .toList();
        Place place = Placement.of(
                workstation.settings().get().window(), screens, new Rectangle2D(0, 0, USUAL_WIDTH, USUAL_HEIGHT));
        lastPlace = Optional.of(place);
        return place;
    }

    /// Remembers where the window is, except while it fills the screen: that is not where it goes back to.
    private void notePlace() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            lastPlace = Optional.of(new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false));
        }
    }

    /// Closes the window, once the user has said what is to become of changes that are not saved.
    void close() {
        screens.leave(this::end);
    }

    /// Stops what runs, remembers where the window was and closes everything.
    ///
    /// Popups go before the windows that own them: JavaFX on Linux crashes when it ends while a tooltip shows.
    private void end() {
        tasks.cancelAll();
        screens.remember();
        rememberPlace();
        Thread.setDefaultUncaughtExceptionHandler(handlerBefore);
        List.copyOf(javafx.stage.Window.getWindows()).reversed().forEach(javafx.stage.Window::hide);
    }

    private void rememberPlace() {
        lastPlace.ifPresent(at -> workstation
                .settings()
                .change(settings ->
                        settings.withWindow(new Place(at.x(), at.y(), at.width(), at.height(), stage.isMaximized()))));
    }

    private static void setStyle(boolean dark) {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(Objects.requireNonNull(theme.getUserAgentStylesheet()));
    }

    private void noteTheme(boolean dark) {
        root.pseudoClassStateChanged(DARK, dark);
        bugDialog.setDark(dark);
    }
}
