package io.plumbline.ui.data;

import io.plumbline.ui.common.TextCopy;
import io.plumbline.ui.data.DataViewModel.Side;
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

    private static final double GAP = 14;
    private static final double ROOM_FOR_TWO = 800;

    private final DataViewModel model;
    private Optional<DatasetRow> shown = Optional.empty();

    @FXML
    private Pane syntheticPane;

    @FXML
    private Pane chapters;

    public PassportController(DataViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        chapters.widthProperty().subscribe(this::widen);
        model.chosenProperty().subscribe((_, _) -> follow());
        model.sideProperty().subscribe(_ -> follow());
    }

    /// Made when it is looked at: most of the time it is not.
    private void follow() {
        Optional<DatasetRow> chosen = model.chosenProperty().get();
        if (model.sideProperty().get() == Side.PASSPORT && !shown.equals(chosen)) {
            shown = chosen;
            show(chosen);
        }
    }

    private void show(Optional<DatasetRow> dataset) {
        Optional<PassportCard> card = dataset.map(DatasetRow::passport);
        boolean synthetic = card.map(PassportCard::synthetic).orElse(false);
        syntheticPane.setVisible(synthetic);
        syntheticPane.setManaged(synthetic);
        chapters.getChildren()
                .setAll(card.stream()
                        .flatMap(one -> one.chapters().stream())
                        .map(PassportController::chapter)
                        .toList());
        widen();
    }

    /// Two chapters beside each other where there is room.
    private void widen() {
        double width = chapters.getWidth();
        if (width <= 0) {
            return;
        }
        double wanted = width >= ROOM_FOR_TWO ? Math.floor((width - GAP) / 2) - 1 : width;
        chapters.getChildren().forEach(chapter -> ((Region) chapter).setPrefWidth(wanted));
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
