package io.plumbline.ui.backtest;

import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.ScreenActions;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Pane;

/// Binds the backtest screen to its view model.
public final class BacktestController implements ScreenActions {

    private final BacktestViewModel model;

    @FXML
    private Label subject;

    @FXML
    private Button runButton;

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
    private Label percent;

    @FXML
    private ProgressBar progressBar;

    @FXML
    private Label progressWords;

    @FXML
    private Pane kpis;

    public BacktestController(BacktestViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        subject.textProperty().bind(model.subjectProperty());
        BooleanBinding running = is(Phase.RUNNING);
        runButton.disableProperty().bind(running.or(is(Phase.EMPTY)));
        emptyPane.visibleProperty().bind(is(Phase.EMPTY));
        runningPane.visibleProperty().bind(running);
        failedPane.visibleProperty().bind(is(Phase.FAILED));
        cancelledPane.visibleProperty().bind(is(Phase.CANCELLED));
        resultPane.visibleProperty().bind(is(Phase.DONE));
        progressBar.progressProperty().bind(model.progressProperty());
        progressWords.textProperty().bind(model.progressWordsProperty());
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> BacktestViewModel.percent(model.progressProperty().get()), model.progressProperty()));
        model.kpisProperty()
                .subscribe(values -> kpis.getChildren()
                        .setAll(values.stream().map(KpiTile::new).toList()));
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
    public String helpTopic() {
        return "Backtest screen";
    }
}
