package io.plumbline.ui.help;

import io.plumbline.ui.help.HelpEntry.Kind;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A help entry in the list: what it is on the left, what it means on the right.
final class HelpCell extends ListCell<HelpEntry> {

    private static final double TITLE_WIDTH = 330;

    /// Lines longer than this are hard to read.
    private static final double BODY_WIDTH = 780;

    private final GridPane content = new GridPane();
    private final Label title = new Label();
    private final Label kind = new Label();
    private final Label body = new Label();
    private final Label source = new Label();

    HelpCell() {
        getStyleClass().add("help-cell");
        content.getStyleClass().add("help-entry");
        title.getStyleClass().add("help-title");
        kind.getStyleClass().add("help-kind");
        body.getStyleClass().add("help-body");
        source.getStyleClass().add("help-source");
        for (Label text : new Label[] {title, body, source}) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
        }
        ColumnConstraints left = new ColumnConstraints(TITLE_WIDTH, TITLE_WIDTH, TITLE_WIDTH);
        ColumnConstraints right = new ColumnConstraints(0, BODY_WIDTH, BODY_WIDTH);
        right.setHgrow(Priority.ALWAYS);
        content.getColumnConstraints().setAll(left, right);
        content.add(new VBox(title, kind), 0, 0);
        content.add(new VBox(body, source), 1, 0);
        // As wide as the list, so that the text wraps instead of scrolling.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HelpEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        title.setText(entry.title());
        title.getStyleClass().remove("help-key");
        if (entry.kind() == Kind.CONFIG) {
            title.getStyleClass().add("help-key");
        }
        kind.setText(entry.unit().isEmpty() ? entry.kind().one() : entry.kind().one() + " · " + entry.unit());
        body.setText(entry.body());
        source.setText(entry.source());
        source.setVisible(!entry.source().isEmpty());
        source.setManaged(!entry.source().isEmpty());
        setGraphic(content);
    }
}
