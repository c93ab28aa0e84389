package io.plumbline.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import io.plumbline.app.JobRunner;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.common.FontChoice;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.trades.TradesViewModel;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The workstation's window on a stage: its screens, keys, theme, and how it closes.
final class Window {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> STYLES = List.of("/css/workstation.css", "/css/chart.css", "/css/trades.css");
    private static final List<String> ICONS = List.of("/icons/plumbline-32.png", "/icons/plumbline-128.png");
    private static final double MIN_WIDTH = 1080;
    private static final double MIN_HEIGHT = 680;

    private final Stage stage;
    private final BacktestViewModel backtest;
    private final ShellViewModel shell;
    private final Parent root;

    Window(Stage stage, Workstation workstation, JobRunner jobs) {
        this.stage = stage;
        StatusLine status = new StatusLine();
        TradesViewModel trades = new TradesViewModel(jobs, workstation.readBars(), workstation.exportTrades(), status);
        backtest = new BacktestViewModel(
                jobs, workstation.backtest(), workstation.first(), trades, status, InstantSource.system());
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        shell = new ShellViewModel(status, dark);
        root = View.SHELL.load(new Controllers(shell, backtest));
        // The one style set in code: which typefaces there are is known only at run time.
        root.setStyle("-fx-font-family: \"" + FontChoice.family() + "\";");
    }

    /// Shows the window and starts what it was opened to run.
    void show() {
        shell.darkProperty().subscribe(this::setTheme);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(1600, screen.getWidth()), Math.min(1000, screen.getHeight()));
        STYLES.forEach(styles -> scene.getStylesheets()
                .add(Objects.requireNonNull(Window.class.getResource(styles), styles)
                        .toExternalForm()));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN), backtest::run);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), backtest::cancel);
        stage.setTitle("Plumbline");
        ICONS.forEach(icon -> stage.getIcons().add(new Image(icon)));
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
        backtest.run();
    }

    /// Stops what runs and closes everything.
    ///
    /// Popups go before the windows that own them: JavaFX on Linux crashes when it ends while a tooltip shows.
    void close() {
        backtest.cancel();
        List.copyOf(javafx.stage.Window.getWindows()).reversed().forEach(javafx.stage.Window::hide);
    }

    private void setTheme(boolean dark) {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        root.pseudoClassStateChanged(DARK, dark);
    }
}
