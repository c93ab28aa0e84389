package io.plumbline.ui.history;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.plumbline.app.PastRuns;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.FontChoice;
import io.plumbline.ui.common.FxJobRunner;
import io.plumbline.ui.common.View;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// The history screen on its own, over runs that never were: to look at it while working on it.
///
/// Arguments: the number of runs, "dark" or "light", width and height; any further words are what the history says of
/// its health.
public final class HistoryPreview extends Application {

    public static void main(String[] arguments) {
        launch(HistoryPreview.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        boolean dark = arguments.get(1).equals("dark");
        InMemoryRuns runs = new InMemoryRuns(
                HandMade::result, RandomCards.of(3, Integer.parseInt(arguments.getFirst())));
        if (arguments.size() > 4) {
            runs.health(new PastRuns.Health(false, arguments.get(4), List.of(PastRuns.Choice.values())));
        }
        HistoryViewModel model = new HistoryViewModel(
                new FxJobRunner(work -> Thread.ofPlatform().daemon().start(work)),
                runs,
                new RecordedActions(),
                new BackupFileDialogs(() -> stage),
                ZoneId.of("Europe/London"));
        Parent screen = View.HISTORY.load(type -> HistoryControllers.make(type, model).orElseThrow())
                .root();
        Label navigation = new Label("");
        navigation.setMinWidth(92);
        Label status = new Label("Ready");
        status.setMinHeight(32);
        BorderPane root = new BorderPane(screen, null, null, status, navigation);
        root.getStyleClass().add("shell");
        root.setStyle("-fx-font-family: \"" + FontChoice.family() + "\";");
        root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), dark);
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        Scene scene =
                new Scene(root, Double.parseDouble(arguments.get(2)), Double.parseDouble(arguments.get(3)));
        scene.getStylesheets().add("/css/workstation.css");
        stage.setScene(scene);
        stage.show();
        model.refresh();
    }
}
