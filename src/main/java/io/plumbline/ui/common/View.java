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
    BACKTEST("backtest"),
    COMPARE("compare");

    private final String path;

    View(String stem) {
        this.path = "/fxml/" + stem + ".fxml";
    }

    /// Loads the file, with a controller made by that factory.
    public Parent load(Callback<Class<?>, Object> controllers) {
        URL file = Objects.requireNonNull(View.class.getResource(path), path);
        FXMLLoader loader = new FXMLLoader(file);
        loader.setControllerFactory(controllers);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " does not load", e);
        }
    }
}
