package io.plumbline.ui.backtest;

import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.common.View;
import io.plumbline.ui.common.View.Loaded;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the backtest screen's panes: the form, a run under way, its ending or its result.
public final class BacktestController implements ScreenActions {

    private final BacktestViewModel model;
    private final Function<View, Loaded> views;

    @FXML
    private Node setup;

    @FXML
    private Pane setupSide;

    @FXML
    private Pane emptyPane;

    @FXML
    private Pane runningPane;

    @FXML
    private Pane failedPane;

    @FXML
    private Pane cancelledPane;

    @FXML
    private Pane resultPane;

    @FXML
    private Node backButton;

    @FXML
    private ProgressRing progressRing;

    @FXML
    private Label progressWords;

    /// @param views loads the result, once there is to be one
    public BacktestController(BacktestViewModel model, Function<View, Loaded> views) {
        this.model = model;
        this.views = views;
    }

    @FXML
    private void initialize() {
        emptyPane.visibleProperty().bind(is(Phase.EMPTY));
        runningPane.visibleProperty().bind(is(Phase.RUNNING));
        failedPane.visibleProperty().bind(is(Phase.FAILED));
        cancelledPane.visibleProperty().bind(is(Phase.CANCELLED));
        resultPane.visibleProperty().bind(is(Phase.DONE));
        progressRing.progressProperty().bind(model.progressProperty());
        progressWords.textProperty().bind(model.progressWordsProperty());
        setupSide.managedProperty().bind(setupSide.visibleProperty());
        backButton.managedProperty().bind(backButton.visibleProperty());
        model.phaseProperty().subscribe(phase -> {
            placeSetup();
            if (phase != Phase.EMPTY && resultPane.getChildren().isEmpty()) {
                resultPane.getChildren().add(views.apply(View.RESULT).root());
            }
        });
        model.setupOpenProperty().subscribe(open -> {
            placeSetup();
            if (open) {
                model.setup().lookAgain();
            }
        });
    }

    /// The one form stands in the middle until something was run, then at the side.
    private void placeSetup() {
        boolean first = model.phaseProperty().get() == Phase.EMPTY;
        Pane place = first ? emptyPane : setupSide;
        if (!place.getChildren().contains(setup)) {
            place.getChildren().add(setup);
        }
        setupSide.setVisible(!first && model.setupOpenProperty().get());
        backButton.setVisible(!model.result().headlineProperty().get().equals(Headline.NONE));
    }

    private BooleanBinding is(Phase phase) {
        return model.phaseProperty().isEqualTo(phase);
    }

    @FXML
    @Override
    public void run() {
        model.run();
    }

    @FXML
    @Override
    public void cancel() {
        model.cancel();
    }

    @Override
    public void open() {
        model.setupOpenProperty().set(true);
    }

    @Override
    public void open(Path file) {
        model.setupOpenProperty().set(true);
        model.setup().take(List.of(file));
    }

    @Override
    public void hidden() {
        model.setup().remember();
    }

    @Override
    public String helpTopic() {
        return "Backtest screen";
    }

    @FXML
    private void back() {
        model.backToResult();
    }
}
