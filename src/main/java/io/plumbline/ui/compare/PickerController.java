package io.plumbline.ui.compare;

import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the list of past runs to choose from.
public final class PickerController {

    private final CompareViewModel model;
    private final PickerViewModel picker;

    @FXML
    private Pane root;

    @FXML
    private TextField search;

    @FXML
    private ListView<PickerRow> runs;

    @FXML
    private Label placeholder;

    public PickerController(CompareViewModel model) {
        this.model = model;
        this.picker = model.picker();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(picker.searchProperty());
        placeholder.textProperty().bind(picker.wordsProperty());
        runs.setItems(picker.found());
        runs.setCellFactory(list -> new Cell());
        model.chips().addListener((Observable observable) -> runs.refresh());
        picker.shownProperty().subscribe(shown -> {
            if (shown) {
                search.requestFocus();
            }
        });
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    @FXML
    private void close() {
        picker.shownProperty().set(false);
    }

    /// A run: name and figures at the left, a switch per scenario at the right.
    private static final class Cell extends ListCell<PickerRow> {
        private final Label title = new Label();
        private final FontIcon star = new FontIcon("mdi2s-star");
        private final Label subject = new Label();
        private final Label figures = new Label();
        private final HBox options = new HBox();
        private final HBox row;

        Cell() {
            title.getStyleClass().add("picker-title");
            star.getStyleClass().add("picker-star");
            subject.getStyleClass().add("picker-subject");
            figures.getStyleClass().add("picker-subject");
            options.getStyleClass().add("picker-options");
            HBox head = new HBox(title, star);
            head.getStyleClass().add("picker-head");
            VBox words = new VBox(head, subject, figures);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(words, options);
            row.getStyleClass().add("picker-row");
        }

        @Override
        protected void updateItem(PickerRow run, boolean empty) {
            super.updateItem(run, empty);
            if (empty || run == null) {
                setGraphic(null);
                return;
            }
            title.setText(run.title());
            star.setVisible(run.starred());
            subject.setText(run.subject());
            figures.setText(run.figures());
            options.getChildren()
                    .setAll(run.options().stream().map(Cell::option).toList());
            setGraphic(row);
        }

        private static ToggleButton option(PickerRow.Option option) {
            ToggleButton button = new ToggleButton(option.letter());
            button.getStyleClass().addAll("small", "picker-option");
            button.setTooltip(new Tooltip(option.details()));
            button.setSelected(option.isIn().getAsBoolean());
            button.setOnAction(event -> {
                option.toggle().run();
                button.setSelected(option.isIn().getAsBoolean());
            });
            return button;
        }
    }
}
