package io.plumbline.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/// Binds the differences of two configs: by key, and line by line.
public final class ConfigDifferencesController {

    private static final int ROW_HEIGHT = 28;
    private static final int HEAD_HEIGHT = 46;

    private final CompareDetailsViewModel model;

    @FXML
    private TableView<KeyLine> keys;

    @FXML
    private Label words;

    @FXML
    private Label linesTitle;

    @FXML
    private ListView<ConfigLine> lines;

    public ConfigDifferencesController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        words.textProperty().bind(model.configWordsProperty());
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        lines.setCellFactory(list -> new LineCell());
        model.keysProperty().subscribe(changes -> {
            setColumns();
            keys.getItems().setAll(changes);
        });
        keys.visibleProperty().bind(Bindings.isNotEmpty(keys.getItems()));
        keys.managedProperty().bind(keys.visibleProperty());
        keys.prefHeightProperty()
                .bind(Bindings.size(keys.getItems()).multiply(ROW_HEIGHT).add(HEAD_HEIGHT));
        model.linesProperty().subscribe(shown -> lines.getItems().setAll(shown));
        lines.visibleProperty().bind(Bindings.isNotEmpty(lines.getItems()));
        linesTitle.visibleProperty().bind(lines.visibleProperty());
    }

    private void setColumns() {
        keys.getColumns()
                .setAll(List.of(
                        column("Key", 420, KeyLine::path),
                        column(model.baselineLabelProperty().get(), 260, KeyLine::baseline),
                        column(model.otherProperty().get().orElse(""), 260, KeyLine::other)));
    }

    private static TableColumn<KeyLine, String> column(String title, double width, Function<KeyLine, String> text) {
        TableColumn<KeyLine, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /// A line with its two numbers and its sign.
    private static final class LineCell extends ListCell<ConfigLine> {
        private final Label baseline = new Label();
        private final Label other = new Label();
        private final Label sign = new Label();
        private final Label text = new Label();
        private final HBox row = new HBox(baseline, other, sign, text);

        LineCell() {
            List.of(baseline, other).forEach(label -> label.getStyleClass().add("diff-number"));
            sign.getStyleClass().add("diff-sign");
        }

        @Override
        protected void updateItem(ConfigLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            for (ConfigLine.Kind kind : ConfigLine.Kind.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.styleClass()), !nothing && line.kind() == kind);
            }
            if (nothing) {
                setGraphic(null);
                return;
            }
            baseline.setText(line.baseline());
            other.setText(line.other());
            sign.setText(line.kind().sign());
            text.setText(line.text());
            setGraphic(row);
        }
    }
}
