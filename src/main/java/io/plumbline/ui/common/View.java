package io.plumbline.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/// The FXML files that code loads; no other place names one.
public enum View {
    SHELL("shell"),
    BUG("bug"),
    TOUR("tour"),
    DATA("data"),
    CONFIG("config"),
    CONFIG_QUESTION("config-question"),
    CONFIG_RUNS("config-runs"),
    BACKTEST("backtest"),
    RESULT("result"),
    TUNING("tuning"),
    COMPARE("compare"),
    HISTORY("history"),
    HELP("help"),
    IMPORT("import"),
    RESAMPLE("resample-dialog"),
    SPLIT("split-dialog"),
    SYNTH("synth-dialog"),
    REMOVE("remove-dialog"),
    DATASET_PICKER("dataset-picker");

    private final String path;

    View(String stem) {
        this.path = "/fxml/" + stem + ".fxml";
    }

    /// The file's name, such as "backtest.fxml".
    public String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// A loaded file.
    ///
    /// @param root what it shows
    /// @param actions what the window's keys do on it; nothing, unless its controller says otherwise
    public record Loaded(Parent root, ScreenActions actions) {}

    /// Loads the file, with a controller made by that factory.
    public Loaded load(Callback<Class<?>, Object> controllers) {
        URL file = Objects.requireNonNull(View.class.getResource(path), path);
        FXMLLoader loader = new FXMLLoader(file);
        loader.setControllerFactory(controllers);
        try {
            Parent root = loader.load();
            return new Loaded(
                    root, loader.getController() instanceof ScreenActions actions ? actions : ScreenActions.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " does not load", e);
        }
    }
}
