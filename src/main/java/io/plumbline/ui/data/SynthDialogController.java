package io.plumbline.ui.data;

import io.plumbline.ui.common.ScreenActions;
import io.plumbline.ui.data.SynthDialogViewModel.Field;
import io.plumbline.ui.data.SynthDialogViewModel.Trait;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the dialog that makes synthetic markets.
public final class SynthDialogController implements ScreenActions {

    private final SynthDialogViewModel model;

    @FXML
    private GridPane fields;

    @FXML
    private Label verdict;

    @FXML
    private Label estimate;

    @FXML
    private DialogFoot foot;

    public SynthDialogController(SynthDialogViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Field field : Field.values()) {
            addRow(field.title(), field == Field.SEED ? seed() : text(field), field.meaning());
            if (field == Field.SYMBOLS) {
                addRow("Timeframe", timeframe(), "The length of a bar.");
            }
        }
        for (Trait trait : Trait.values()) {
            CheckBox box = new CheckBox();
            box.setId("synth-" + trait.name().toLowerCase(java.util.Locale.ROOT));
            box.setAccessibleText(trait.title());
            box.selectedProperty().bindBidirectional(model.trait(trait));
            addRow(trait.title(), box, trait.meaning());
        }
        verdict.textProperty().bind(model.verdictProperty());
        estimate.textProperty().bind(model.estimateProperty());
        foot.follow(model.work(), model.obstacleProperty(), "Generate", model::make, model::close);
    }

    private TextField text(Field field) {
        TextField text = new TextField();
        text.setId("synth-" + field.name().toLowerCase(java.util.Locale.ROOT));
        text.setAccessibleText(field.title());
        text.textProperty().bindBidirectional(model.text(field));
        return text;
    }

    private Node seed() {
        TextField text = text(Field.SEED);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button dice = new Button("", new FontIcon("mdi2d-dice-5-outline"));
        dice.setId("dice");
        dice.getStyleClass().add("button-icon");
        dice.setAccessibleText("Take another seed");
        dice.setTooltip(new Tooltip("Take another seed"));
        dice.setOnAction(_ -> model.rollDice());
        HBox both = new HBox(text, dice);
        both.getStyleClass().add("field-and-button");
        return both;
    }

    private Node timeframe() {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("synth-timeframe");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(model.timeframeNames());
        choice.valueProperty().bindBidirectional(model.timeframeProperty());
        return choice;
    }

    private void addRow(String title, Node editor, String meaning) {
        Label name = new Label(title);
        name.setLabelFor(editor);
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label words = new Label(meaning);
        words.getStyleClass().add("message-hint");
        words.setWrapText(true);
        fields.addRow(fields.getRowCount(), name, editor, words);
    }

    @Override
    public void shown() {
        foot.focusAct();
    }

    @Override
    public void cancel() {
        model.close();
    }

    @Override
    public void hidden() {
        model.close();
    }
}
