package io.plumbline.ui.config;

import io.plumbline.history.RunCard;
import io.plumbline.ui.compare.RunWords;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A past run in a list: its number and name, and when, on what and with which config it was run.
final class RunCell extends ListCell<RunCard> {

    private final Label title = new Label();
    private final Label subject = new Label();
    private final VBox box = new VBox(title, subject);

    RunCell() {
        title.getStyleClass().add("picker-title");
        subject.getStyleClass().add("picker-subject");
    }

    @Override
    protected void updateItem(RunCard card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        title.setText("#" + card.id() + "  " + card.name());
        subject.setText(RunWords.subject(card));
        setGraphic(box);
    }
}
