package io.plumbline.ui.data;

import io.plumbline.ui.data.DataViewModel.Side;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the quality report: the score with its reasons, what was found and where, and what was not found.
public final class QualityController {

    private final DataViewModel model;
    private Optional<DatasetRow> shown = Optional.empty();

    @FXML
    private Label score;

    @FXML
    private Label scoreWords;

    @FXML
    private Pane reasons;

    @FXML
    private Pane findings;

    @FXML
    private Label clean;

    public QualityController(DataViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.chosenProperty().subscribe((_, _) -> follow());
        model.sideProperty().subscribe(_ -> follow());
    }

    /// Made when it is looked at: most of the time it is not.
    private void follow() {
        Optional<DatasetRow> chosen = model.chosenProperty().get();
        if (model.sideProperty().get() == Side.QUALITY && !shown.equals(chosen)) {
            shown = chosen;
            show(chosen);
        }
    }

    private void show(Optional<DatasetRow> dataset) {
        findings.getChildren().clear();
        dataset.map(DatasetRow::quality).ifPresent(card -> {
            score.setText(card.score());
            scoreWords.setText(card.words());
            for (Label label : new Label[] {score, scoreWords}) {
                label.getStyleClass().removeIf(style -> style.startsWith("score-"));
                label.getStyleClass().add(card.style());
            }
            reasons.getChildren()
                    .setAll(card.reasons().stream()
                            .map(QualityController::reason)
                            .toList());
            card.found().forEach(found -> findings.getChildren().add(new FindingPane(found, model::showOnChart)));
            clean.setText(card.clean());
        });
    }

    private static Label reason(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
