package io.plumbline.ui.data;

import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.TextCopy;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Binds the data passport.
public final class PassportController {

    private final DataViewModel model;

    @FXML
    private Pane syntheticPane;

    @FXML
    private Pane chapters;

    public PassportController(DataViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.chosenProperty().subscribe(this::show);
    }

    private void show(Optional<Dataset> dataset) {
        Optional<PassportCard> card = dataset.map(PassportCard::of);
        boolean synthetic = card.map(PassportCard::synthetic).orElse(false);
        syntheticPane.setVisible(synthetic);
        syntheticPane.setManaged(synthetic);
        chapters.getChildren()
                .setAll(card.stream()
                        .flatMap(shown -> shown.chapters().stream())
                        .map(PassportController::chapter)
                        .toList());
    }

    private static Node chapter(PassportCard.Chapter chapter) {
        Label title = new Label(chapter.title());
        title.getStyleClass().add("section-title");
        GridPane lines = new GridPane();
        lines.getStyleClass().add("passport-lines");
        for (int row = 0; row < chapter.lines().size(); row++) {
            PassportCard.Line line = chapter.lines().get(row);
            Label name = new Label(line.name());
            name.getStyleClass().add("passport-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            lines.addRow(row, name, text(line));
        }
        VBox box = new VBox(title, lines);
        box.getStyleClass().add("passport-chapter");
        return box;
    }

    private static Node text(PassportCard.Line line) {
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.getStyleClass().add("passport-text");
        VBox box = new VBox(text);
        if (!line.full().isEmpty()) {
            Button copy = new Button("", new FontIcon("mdi2c-content-copy"));
            copy.getStyleClass().addAll("flat", "button-icon", "small", "passport-copy");
            copy.setAccessibleText("Copy " + line.name());
            copy.setTooltip(new Tooltip("Copy in full"));
            copy.setOnAction(_ -> TextCopy.put(line.full()));
            text.setTooltip(new Tooltip(line.full()));
            box.getChildren().setAll(new HBox(4, text, copy));
        }
        if (!line.detail().isEmpty()) {
            Label detail = new Label(line.detail());
            detail.setWrapText(true);
            detail.getStyleClass().add("section-unit");
            box.getChildren().add(detail);
        }
        return box;
    }
}
