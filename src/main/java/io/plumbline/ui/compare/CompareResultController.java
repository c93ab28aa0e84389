package io.plumbline.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;

/// Binds the tabs of a comparison, and the choice of whose trades and config are held against the baseline's.
public final class CompareResultController {

    private final CompareDetailsViewModel model;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab tradesTab;

    @FXML
    private Tab configTab;

    @FXML
    private Pane against;

    @FXML
    private Label baseline;

    @FXML
    private ChoiceBox<String> other;

    public CompareResultController(CompareDetailsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        baseline.textProperty().bind(Bindings.concat("Baseline ", model.baselineLabelProperty(), " against"));
        against.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> List.of(tradesTab, configTab)
                                .contains(tabs.getSelectionModel().getSelectedItem()),
                        tabs.getSelectionModel().selectedItemProperty()));
        model.othersProperty().subscribe(labels -> {
            other.getItems().setAll(labels);
            model.otherProperty().get().ifPresent(other::setValue);
        });
        model.otherProperty().subscribe(chosen -> chosen.ifPresent(other::setValue));
        other.valueProperty().subscribe(value -> {
            if (value != null) {
                model.otherProperty().set(Optional.of(value));
            }
        });
    }
}
