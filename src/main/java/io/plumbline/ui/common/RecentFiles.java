package io.plumbline.ui.common;

import io.plumbline.app.SettingsStore;
import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The config and bar files used last, which outlive the window. Screens add to them, the menu offers them.
public final class RecentFiles {

    private final SettingsStore settings;
    private final ObservableList<Path> configs = FXCollections.observableArrayList();
    private final ObservableList<Path> bars = FXCollections.observableArrayList();

    // Held: a view that nobody holds forgets who listens to it.
    private final ObservableList<Path> shownConfigs = FXCollections.unmodifiableObservableList(configs);
    private final ObservableList<Path> shownBars = FXCollections.unmodifiableObservableList(bars);

    public RecentFiles(SettingsStore settings) {
        this.settings = settings;
        refresh();
    }

    private void refresh() {
        configs.setAll(settings.get().recentConfigs());
        bars.setAll(settings.get().recentBars());
    }

    /// Takes note that a config file was used.
    public void usedConfig(Path file) {
        settings.change(now -> now.withRecentConfig(file));
        refresh();
    }

    /// Takes note that a bar file was used.
    public void usedBars(Path file) {
        settings.change(now -> now.withRecentBars(file));
        refresh();
    }

    /// Config files, the last used first.
    public ObservableList<Path> configs() {
        return shownConfigs;
    }

    /// Bar files, the last used first.
    public ObservableList<Path> bars() {
        return shownBars;
    }
}
