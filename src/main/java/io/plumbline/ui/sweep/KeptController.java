package io.plumbline.ui.sweep;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds the list of kept searches.
public final class KeptController {

    private final TuningViewModel screen;
    private final KeptViewModel model;

    @FXML
    private ListView<KeptRow> kept;

    @FXML
    private Label keptWords;

    @FXML
    private Button openKeptButton;

    @FXML
    private Button deleteKeptButton;

    public KeptController(TuningViewModel screen) {
        this.screen = screen;
        this.model = screen.kept();
    }

    @FXML
    private void initialize() {
        kept.setItems(model.rows());
        kept.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        kept.setCellFactory(_ -> new Cell());
        keptWords.textProperty().bind(model.wordsProperty());
        ObservableList<KeptRow> chosen = kept.getSelectionModel().getSelectedItems();
        BooleanBinding running = screen.stateProperty().isEqualTo(TuningViewModel.State.RUNNING);
        openKeptButton
                .disableProperty()
                .bind(Bindings.size(chosen).isNotEqualTo(1).or(running));
        openKeptButton
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> chosen.size() == 1 && !chosen.getFirst().finished() ? "Resume" : "Open", chosen));
        deleteKeptButton.disableProperty().bind(Bindings.isEmpty(chosen).or(running));
        kept.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        kept.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (event.getCode() == KeyCode.DELETE) {
                delete();
            }
        });
    }

    @FXML
    private void open() {
        List<KeptRow> chosen = List.copyOf(kept.getSelectionModel().getSelectedItems());
        if (chosen.size() == 1 && !openKeptButton.isDisabled()) {
            screen.open(chosen.getFirst());
        }
    }

    @FXML
    private void delete() {
        List<KeptRow> chosen = List.copyOf(kept.getSelectionModel().getSelectedItems());
        if (!deleteKeptButton.isDisabled()) {
            model.delete(chosen);
        }
    }

    /// A search: what, how far it came, over what and when.
    private static final class Cell extends ListCell<KeptRow> {

        private final Label title = new Label();
        private final Label state = new Label();
        private final Label subject = new Label();
        private final VBox lines;

        Cell() {
            title.getStyleClass().add("kept-title");
            state.getStyleClass().add("kept-state");
            state.setMinWidth(Region.USE_PREF_SIZE);
            subject.getStyleClass().add("section-unit");
            subject.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox head = new HBox(title, state);
            head.getStyleClass().add("kept-head");
            lines = new VBox(head, subject);
            lines.setPrefWidth(0);
        }

        @Override
        protected void updateItem(KeptRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            title.setText(row.title());
            state.setText(row.state());
            state.setVisible(!row.finished());
            subject.setText(row.subject());
            setGraphic(lines);
        }
    }
}
