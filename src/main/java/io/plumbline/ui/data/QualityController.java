package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.QualityReport;
import io.plumbline.ui.data.DataViewModel.Side;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the quality report: the score with its reasons, what was found and where, and what was not found.
public final class QualityController {

    private final DataViewModel model;
    private Optional<Dataset> shown = Optional.empty();

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
        Optional<Dataset> chosen = model.chosenProperty().get();
        if (model.sideProperty().get() == Side.QUALITY && !shown.equals(chosen)) {
            shown = chosen;
            show(chosen);
        }
    }

    private void show(Optional<Dataset> dataset) {
        QualityReport report = dataset.map(one -> one.passport().quality()).orElse(QualityReport.NONE);
        score.setText(String.valueOf(report.score()));
        scoreWords.setText(DataTexts.score(report.score()));
        for (Label label : new Label[] {score, scoreWords}) {
            label.getStyleClass().removeIf(style -> style.startsWith("score-"));
            label.getStyleClass().add(DataTexts.scoreStyle(report.score()));
        }
        reasons.getChildren()
                .setAll((report.reasons().isEmpty() ? Stream.of(nothing(report)) : report.reasons().stream())
                        .map(QualityController::reason)
                        .toList());
        findings.getChildren()
                .setAll(dataset.stream()
                        .flatMap(one -> report.findings().stream()
                                .filter(finding -> finding.count() > 0)
                                .map(finding -> new FindingPane(finding, one.passport(), model::showOnChart)))
                        .toList());
        String without = String.join(
                ", ",
                report.findings().stream()
                        .filter(finding -> finding.count() == 0)
                        .map(finding -> finding.kind().title())
                        .toList());
        clean.setText(without.isEmpty() ? "" : "Looked for and not found: " + without);
    }

    private static String nothing(QualityReport report) {
        return report.findings().isEmpty()
                ? "Nothing was looked for."
                : "Nothing costs points. " + NumberText.count(report.findings().size())
                        + " kinds of trouble were looked for.";
    }

    private static Label reason(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
