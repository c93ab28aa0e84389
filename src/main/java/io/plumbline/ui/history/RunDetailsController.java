package io.plumbline.ui.history;

import io.plumbline.ui.common.Shown;
import io.plumbline.ui.history.RunAgainViewModel.Phase;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the part of the history screen that shows the selected run.
public final class RunDetailsController {

    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final HistoryViewModel history;
    private final RunDetailsViewModel model;

    @FXML
    private Label title;

    @FXML
    private Button openButton;

    @FXML
    private Button againButton;

    @FXML
    private Button compareButton;

    @FXML
    private Button exportButton;

    @FXML
    private Button deleteButton;

    @FXML
    private Pane parts;

    @FXML
    private Label several;

    @FXML
    private TextField name;

    @FXML
    private Button starButton;

    @FXML
    private FontIcon starIcon;

    @FXML
    private Label nameTrouble;

    @FXML
    private Pane tags;

    @FXML
    private Label tagsTrouble;

    @FXML
    private TextArea notes;

    @FXML
    private Label notesTrouble;

    @FXML
    private GridPane figures;

    @FXML
    private Label trouble;

    @FXML
    private VBox againPane;

    @FXML
    private FontIcon againIcon;

    @FXML
    private Label againWords;

    @FXML
    private Button againCancel;

    @FXML
    private ProgressBar againBar;

    @FXML
    private Pane differences;

    @FXML
    private GridPane inputs;

    @FXML
    private Label inputsTrouble;

    public RunDetailsController(HistoryViewModel history) {
        this.history = history;
        this.model = history.details();
    }

    @FXML
    private void initialize() {
        history.selection().subscribe(this::showTitle);
        Shown.when(model.rowProperty().map(Optional::isPresent), parts);
        Shown.when(model.rowProperty().map(Optional::isEmpty), several);
        openButton.disableProperty().bind(history.oneDoneSelected().not());
        againButton.disableProperty().bind(history.oneDoneSelected().not());
        exportButton.disableProperty().bind(history.oneDoneSelected().not());
        compareButton.disableProperty().bind(history.anyDoneSelected().not());
        tooltip(openButton, "Shows the run on the backtest screen as it was shown then (Enter)");
        tooltip(againButton, "Runs it again on the same files and tells whether every bit is the same");
        tooltip(compareButton, "Adds the selected runs to the compare screen");
        tooltip(exportButton, "Writes the run's report");
        tooltip(deleteButton, "Takes the selected runs out of the list (Del); Ctrl+Z brings them back");

        bind(name, model.name(), nameTrouble);
        bind(notes, model.notes(), notesTrouble);
        name.setOnAction(event -> model.name().commit());
        trouble(tagsTrouble, model.tagsTroubleProperty());
        trouble(inputsTrouble, model.inputsTroubleProperty());
        trouble(trouble, model.troubleProperty());
        model.tagsProperty().subscribe(this::showTags);
        model.starredProperty().subscribe(starred -> {
            starIcon.setIconLiteral(starred ? "mdi2s-star" : "mdi2s-star-outline");
            starButton.pseudoClassStateChanged(STARRED, starred);
        });
        model.figuresProperty().subscribe(this::showFigures);
        model.inputsProperty().subscribe(this::showInputs);
        bindAgain(model.again());
    }

    private void showTitle() {
        int count = history.selection().size();
        title.setText(count == 1 ? "Run " + history.selection().getFirst().id() : RunTexts.runs(count) + " selected");
    }

    private static void tooltip(Button button, String words) {
        button.setTooltip(new Tooltip(words));
    }

    private static void bind(TextInputControl field, EditedText text, Label trouble) {
        field.textProperty().bindBidirectional(text.textProperty());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                text.commit();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                text.revert();
                event.consume();
            }
        });
        trouble(trouble, text.troubleProperty());
    }

    private static void trouble(Label label, ObservableValue<String> words) {
        label.textProperty().bind(words);
        Shown.when(words.map(text -> !text.isEmpty()), label);
    }

    private void showTags(List<String> now) {
        boolean typing = tags.getChildren().stream().anyMatch(Node::isFocused);
        tags.getChildren().setAll(now.stream().map(this::tagChip).toList());
        TagField field = new TagField(model::completions, model::addTag);
        tags.getChildren().add(field);
        if (typing) {
            field.requestFocus();
        }
    }

    private Node tagChip(String tag) {
        Button remove = new Button("", new FontIcon("mdi2c-close"));
        remove.getStyleClass().addAll("flat", "button-icon", "tag-remove");
        remove.setAccessibleText("Remove the tag " + tag);
        remove.setTooltip(new Tooltip("Remove the tag"));
        remove.setOnAction(event -> model.removeTag(tag));
        Label chip = new Label(RunTexts.oneLine(tag), remove);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("tag-chip", "tag-chip-editable");
        return chip;
    }

    private void showFigures(List<FigureLine> lines) {
        figures.getChildren().clear();
        List<String> heads = model.scenariosProperty().get();
        for (int column = 0; column < heads.size(); column++) {
            figures.add(label(heads.get(column), "scenario-chip", "scenario-" + (column + 1), "figure"), column + 1, 0);
        }
        for (int line = 0; line < lines.size(); line++) {
            Label named = label(lines.get(line).label(), "figure-name");
            named.setTooltip(new Tooltip(lines.get(line).meaning()));
            figures.add(named, 0, line + 1);
            List<FigureLine.Value> values = lines.get(line).values();
            for (int column = 0; column < values.size(); column++) {
                Label value = label(values.get(column).text(), "figure");
                value.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("losing"), values.get(column).losing());
                figures.add(value, column + 1, line + 1);
            }
        }
        if (lines.isEmpty()) {
            figures.add(label("No figures: the run did not end.", "message-text"), 0, 0);
        }
    }

    private void showInputs(List<InputLine> lines) {
        inputs.getChildren().clear();
        for (int line = 0; line < lines.size(); line++) {
            InputLine input = lines.get(line);
            Label path = label(input.text(), "input-path");
            path.setTooltip(new Tooltip(input.tooltip()));
            VBox told = new VBox(path);
            if (!input.more().isEmpty()) {
                Label more = label(input.more(), "section-unit");
                more.setTooltip(new Tooltip(input.tooltip()));
                told.getChildren().add(more);
            }
            inputs.add(label(input.role(), "input-role"), 0, line);
            inputs.add(told, 1, line);
        }
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private void bindAgain(RunAgainViewModel again) {
        Shown.when(again.phaseProperty().isNotEqualTo(Phase.NOT_ASKED), againPane);
        ObservableValue<Boolean> running = again.phaseProperty().isEqualTo(Phase.RUNNING);
        Shown.when(running, againBar);
        Shown.when(running, againCancel);
        Shown.when(again.phaseProperty().isNotEqualTo(Phase.RUNNING), againIcon);
        againBar.progressProperty().bind(again.progressProperty());
        againWords.textProperty().bind(again.wordsProperty());
        again.phaseProperty().subscribe(phase -> {
            boolean same = phase == Phase.SAME;
            againIcon.setIconLiteral(same ? "mdi2c-check-circle-outline" : "mdi2a-alert-circle-outline");
            againPane.getStyleClass().removeIf(styleClass -> styleClass.startsWith("again-"));
            againPane
                    .getStyleClass()
                    .add("again-" + (phase == Phase.RUNNING ? "running" : same ? "same" : "different"));
        });
        again.differencesProperty()
                .subscribe(found -> differences
                        .getChildren()
                        .setAll(found.stream()
                                .map(words -> wrapped("• " + words))
                                .toList()));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void open() {
        history.open();
    }

    @FXML
    private void runAgain() {
        model.again().run();
    }

    @FXML
    private void cancelAgain() {
        model.again().cancel();
    }

    @FXML
    private void compare() {
        history.compare();
    }

    @FXML
    private void export() {
        history.export();
    }

    @FXML
    private void delete() {
        history.delete();
    }

    @FXML
    private void toggleStar() {
        model.rowProperty().get().ifPresent(history::toggleStar);
    }
}
