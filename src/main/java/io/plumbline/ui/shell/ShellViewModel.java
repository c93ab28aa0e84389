package io.plumbline.ui.shell;

import io.plumbline.app.Settings.Theme;
import io.plumbline.app.SettingsStore;
import io.plumbline.ui.common.DroppedKinds;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.RecentFiles;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.common.TrackedTask;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The frame's state: which screen is open, light or dark, which tasks run, and what the status bar says. Screen
/// and theme outlive the window.
public final class ShellViewModel {

    private final StatusLine status;
    private final Tasks tasks;
    private final RecentFiles recent;
    private final ObjectProperty<Screen> screen;
    private final ObjectProperty<Theme> theme;
    private final BooleanBinding dark;
    private final BooleanProperty warningsShown = new SimpleBooleanProperty();
    private final StringBinding warningsWords;
    private final ObservableList<MenuAction> historyActions = FXCollections.observableArrayList();
    private final ObservableList<MenuAction> dataActions = FXCollections.observableArrayList();
    private final Overlay overlay = new Overlay();
    private final TourViewModel tour;

    /// @param systemDark whether the system's own windows are dark
    public ShellViewModel(
            StatusLine status,
            Tasks tasks,
            SettingsStore settings,
            RecentFiles recent,
            ObservableValue<Boolean> systemDark) {
        this.status = status;
        this.tasks = tasks;
        this.recent = recent;
        this.screen = new SimpleObjectProperty<>(lastScreen(settings));
        screen.subscribe((_, opened) -> settings.change(now -> now.withScreen(opened.name())));
        this.tour = new TourViewModel(screen::set);
        this.theme = new SimpleObjectProperty<>(settings.get().theme());
        theme.subscribe((_, chosen) -> settings.change(now -> now.withTheme(chosen)));
        this.dark = Bindings.createBooleanBinding(
                () -> theme.get() == Theme.DARK || (theme.get() == Theme.SYSTEM && systemDark.getValue()),
                theme,
                systemDark);
        this.warningsWords = Bindings.createStringBinding(this::countWarnings, status.warnings());
        // Warnings that were taken back leave no empty list behind.
        status.warnings().addListener((Observable _) -> {
            if (status.warnings().isEmpty()) {
                warningsShown.set(false);
            }
        });
    }

    private static Screen lastScreen(SettingsStore settings) {
        String name = settings.get().screen().orElse("");
        return Stream.of(Screen.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Screen.BACKTEST);
    }

    private String countWarnings() {
        int count = status.warnings().size();
        return count == 1 ? "1 warning" : count + " warnings";
    }

    public List<Screen> screens() {
        return List.of(Screen.values());
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }

    /// The user's choice of colours.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the window is dark, by the user's choice or the system's.
    public BooleanBinding darkProperty() {
        return dark;
    }

    public Tasks tasks() {
        return tasks;
    }

    /// What the status bar says of the tasks, such as "42 % · 12 s left", "2 tasks · 42 %" or "3 tasks ended".
    public String tasksWords() {
        long running = tasks.running();
        if (running == 0) {
            int ended = tasks.all().size();
            return ended == 0 ? "No tasks" : ended == 1 ? "1 task ended" : ended + " tasks ended";
        }
        TrackedTask task = tasks.currentProperty().get().orElseThrow();
        String left = task.leftProperty().get();
        return (running > 1 ? running + " tasks · " : "") + task.percent() + (left.isEmpty() ? "" : " · " + left);
    }

    public RecentFiles recent() {
        return recent;
    }

    /// Entries of the main menu that look after the history of runs; whoever has them adds them.
    public ObservableList<MenuAction> historyActions() {
        return historyActions;
    }

    /// Entries of the main menu that bring datasets into the library; whoever has them adds them.
    public ObservableList<MenuAction> dataActions() {
        return dataActions;
    }

    /// What lies over the screens.
    public Overlay overlay() {
        return overlay;
    }

    /// What newcomers are shown.
    public TourViewModel tour() {
        return tour;
    }

    /// What the window says while files are dragged over it, such as "Drop to import 3 files".
    public static String dropWords(List<Path> files) {
        long configs = files.stream().filter(DroppedKinds::isConfig).count();
        long bars = files.size() - configs;
        if (configs == files.size()) {
            return "Drop to take " + files.getFirst().getFileName() + " as the config of the backtest";
        }
        String what = bars == 1
                ? String.valueOf(files.stream()
                        .filter(file -> !DroppedKinds.isConfig(file))
                        .findFirst()
                        .orElseThrow()
                        .getFileName())
                : bars + " files";
        return "Drop to import " + what + (configs == 0 ? "" : " and to take the config for the backtest");
    }

    public ReadOnlyStringProperty statusProperty() {
        return status.textProperty();
    }

    public ObservableList<String> warnings() {
        return status.warnings();
    }

    /// How many warnings there are, such as "2 warnings".
    public StringBinding warningsWordsProperty() {
        return warningsWords;
    }

    /// Whether the list of warnings is open.
    public BooleanProperty warningsShownProperty() {
        return warningsShown;
    }
}
