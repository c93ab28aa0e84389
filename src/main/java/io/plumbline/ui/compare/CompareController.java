package io.plumbline.ui.compare;

import io.plumbline.ui.common.ScreenActions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the compare screen's frame: the chips of what is compared, the list to choose from, the empty state.
public final class CompareController implements ScreenActions {

    private final CompareViewModel model;

    @FXML
    private Pane chips;

    @FXML
    private Label subject;

    @FXML
    private ToggleButton addButton;

    @FXML
    private SplitMenuButton reportButton;

    @FXML
    private Button clearButton;

    @FXML
    private Node busy;

    @FXML
    private Pane troublePane;

    @FXML
    private Label trouble;

    @FXML
    private Pane emptyPane;

    @FXML
    private Label emptyTitle;

    @FXML
    private Node resultPane;

    @FXML
    private Node pickerPane;

    public CompareController(CompareViewModel model) {
        this.model = model;
    }

    @Override
    public String helpTopic() {
        return "Compare screen";
    }

    @FXML
    private void initialize() {
        addButton.selectedProperty().bindBidirectional(model.picker().shownProperty());
        pickerPane.visibleProperty().bind(model.picker().shownProperty());
        reportButton
                .getItems()
                .setAll(Stream.of(CompareReports.Format.values())
                        .map(this::reportItem)
                        .toList());
        reportButton.disableProperty().bind(model.comparedProperty().not());
        clearButton.disableProperty().bind(Bindings.isEmpty(model.chips()));
        busy.visibleProperty().bind(model.busyProperty());
        trouble.textProperty().bind(model.troubleProperty());
        BooleanBinding noTrouble = model.troubleProperty().isEmpty();
        troublePane.visibleProperty().bind(noTrouble.not());
        troublePane.managedProperty().bind(noTrouble.not());
        resultPane.visibleProperty().bind(model.comparedProperty());
        emptyPane.visibleProperty().bind(model.comparedProperty().not());
        emptyTitle
                .textProperty()
                .bind(Bindings.when(Bindings.isEmpty(model.chips()))
                        .then("Nothing to compare yet")
                        .otherwise("One more to compare with"));
        subject.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.comparedProperty().get()
                                ? "Differences are to the baseline; a click on a chip makes it the baseline"
                                : "Two to eight runs, or scenarios of runs, side by side",
                        model.comparedProperty()));
        model.chips().addListener((Observable observable) -> showChips());
        model.baselineProperty().addListener((Observable observable) -> showChips());
        showChips();
    }

    private void showChips() {
        List<Chip> shown = List.copyOf(model.chips());
        chips.getChildren().setAll(shown.stream().map(this::node).toList());
    }

    private Node node(Chip chip) {
        boolean isBaseline = model.baselineProperty().get().equals(Optional.of(chip));
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "run-swatch-" + (chip.colour() + 1));
        Label label = new Label(chip.label());
        label.getStyleClass().add("chip-label");
        Label name = new Label(chip.name());
        name.getStyleClass().add("chip-name");
        HBox face = new HBox(swatch, label, name);
        face.getStyleClass().add("chip-face");
        if (isBaseline) {
            Label mark = new Label("baseline");
            mark.getStyleClass().add("chip-mark");
            face.getChildren().add(mark);
        }
        Button choose = new Button();
        choose.setGraphic(face);
        choose.getStyleClass().addAll("flat", "chip-choose");
        choose.setTooltip(
                new Tooltip(chip.details() + (isBaseline ? "\nThe baseline" : "\nClick to make it the baseline")));
        choose.setAccessibleText("Make " + chip.label() + " the baseline");
        choose.setOnAction(event -> model.makeBaseline(chip));
        Button remove = new Button();
        remove.setGraphic(new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "chip-remove");
        remove.setAccessibleText("Take " + chip.label() + " out");
        remove.setTooltip(new Tooltip("Take it out"));
        remove.setOnAction(event -> model.remove(chip));
        HBox node = new HBox(choose, remove);
        node.getStyleClass().add("chip");
        if (isBaseline) {
            node.getStyleClass().add("chip-baseline");
        }
        return node;
    }

    @FXML
    private void openPicker() {
        model.picker().shownProperty().set(true);
    }

    @FXML
    private void closePicker() {
        model.picker().shownProperty().set(false);
    }

    @FXML
    private void clear() {
        model.clear();
    }

    @FXML
    private void report() {
        model.report(CompareReports.Format.HTML);
    }

    private MenuItem reportItem(CompareReports.Format format) {
        MenuItem item = new MenuItem(format.words());
        item.setOnAction(event -> model.report(format));
        return item;
    }
}
