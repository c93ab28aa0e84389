package io.plumbline.ui.config;

import io.plumbline.ui.common.ScreenActions;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Binds the list of past runs from which one is chosen for its config.
public final class RunsController implements ScreenActions {

    private final RunsViewModel model;

    @FXML
    private Label title;

    @FXML
    private TextField search;

    @FXML
    private ListView<RunRow> runs;

    @FXML
    private Label placeholder;

    @FXML
    private Button chooseButton;

    public RunsController(RunsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        placeholder.textProperty().bind(model.wordsProperty());
        runs.setItems(model.found());
        runs.setCellFactory(_ -> new RunCell());
        runs.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                runs.requestFocus();
                runs.getSelectionModel().selectFirst();
            }
        });
        chooseButton
                .disableProperty()
                .bind(runs.getSelectionModel().selectedItemProperty().isNull());
    }

    @Override
    public void shown() {
        search.requestFocus();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }

    @FXML
    private void choose() {
        RunRow chosen = runs.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
        }
    }

    @FXML
    private void close() {
        model.close();
    }
}
