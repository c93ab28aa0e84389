package io.plumbline.ui.config;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A past run in a list: its number and name, and when, on what and with which config it was run.
final class RunCell extends ListCell<RunRow> {

    private final Label title = new Label();
    private final Label subject = new Label();
    private final VBox box = new VBox(title, subject);

    RunCell() {
        title.getStyleClass().add("picker-title");
        subject.getStyleClass().add("picker-subject");
    }

    @Override
    protected void updateItem(RunRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        title.setText(row.title());
        subject.setText(row.subject());
        setGraphic(box);
    }
}
