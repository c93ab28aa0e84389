package io.plumbline.ui.sweep;

import io.plumbline.ui.common.Shown;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Binds the panel beside the map: the combination that is looked at, why it is or is not to be trusted, and how
/// much luck there is in the best.
public final class CombinationController {

    private static final int PARAMETERS_ACROSS = 2;

    private final FoundViewModel model;

    @FXML
    private Label title;

    @FXML
    private Label rank;

    @FXML
    private GridPane parameters;

    @FXML
    private GridPane figures;

    @FXML
    private Label ground;

    @FXML
    private Node actions;

    @FXML
    private Node verdictPart;

    @FXML
    private Label verdict;

    @FXML
    private GridPane oddsLines;

    @FXML
    private Label oddsWords;

    public CombinationController(FoundViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.cardProperty().subscribe(this::show);
        actions.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.runnableProperty().get()
                                || model.cardProperty().get().isEmpty(),
                        model.runnableProperty(),
                        model.cardProperty()));
        Shown.when(ground.textProperty().isNotEmpty(), ground);
        verdict.textProperty().bind(model.verdictProperty());
        Shown.when(model.verdictProperty().isNotEmpty(), verdictPart);
        oddsWords.textProperty().bind(model.odds().wordsProperty());
        model.odds().linesProperty().subscribe(this::showOdds);
    }

    private void show(Optional<CombinationCard> card) {
        title.setText(card.map(CombinationCard::title).orElse("No combination chosen"));
        rank.setText(card.map(CombinationCard::rank).orElse(""));
        ground.setText(card.map(CombinationCard::ground).orElse("Click on the map or on a row of the table."));
        parameters.getChildren().clear();
        figures.getChildren().clear();
        card.ifPresent(shown -> {
            for (int i = 0; i < shown.parameters().size(); i++) {
                CombinationCard.Parameter one = shown.parameters().get(i);
                int column = 2 * (i % PARAMETERS_ACROSS);
                int row = i / PARAMETERS_ACROSS;
                parameters.add(label(one.name(), "parameter-name"), column, row);
                parameters.add(label(one.value(), "parameter-value"), column + 1, row);
            }
            showFigures(shown);
        });
    }

    private void showFigures(CombinationCard card) {
        for (int place = 0; place < card.scenarios().size(); place++) {
            String letter = card.scenarios().get(place);
            figures.add(label(letter, "figure-head", "scenario-" + (1 + "ABC".indexOf(letter))), place + 1, 0);
        }
        for (int line = 0; line < card.figures().size(); line++) {
            CombinationCard.Line one = card.figures().get(line);
            Label name = label(one.title(), "parameter-name");
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            figures.add(name, 0, line + 1);
            for (int place = 0; place < one.values().size(); place++) {
                figures.add(label(one.values().get(place), "figure-value"), place + 1, line + 1);
            }
        }
    }

    private void showOdds(List<OddsLook.Line> lines) {
        oddsLines.getChildren().clear();
        for (int line = 0; line < lines.size(); line++) {
            Label name = label(lines.get(line).title(), "parameter-name");
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            oddsLines.add(name, 0, line);
            oddsLines.add(label(lines.get(line).value(), "parameter-value"), 1, line);
        }
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void compare() {
        model.compare();
    }

    @FXML
    private void save() {
        model.saveAsConfig();
    }
}
