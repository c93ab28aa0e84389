package io.plumbline.ui.history;

import io.plumbline.core.NumberText;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.Metric;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The cells of the list of runs that are more than text.
final class RunCells {

    private static final PseudoClass LOSING = PseudoClass.getPseudoClass("losing");
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private RunCells() {}

    /// A star to press.
    static final class Star extends TableCell<RunRow, Boolean> {
        private final FontIcon icon = new FontIcon("mdi2s-star-outline");

        Star(Consumer<RunRow> toggle) {
            getStyleClass().add("star-cell");
            setAccessibleText("Star");
            setOnMouseClicked(event -> {
                RunRow row = getTableRow().getItem();
                if (row != null) {
                    toggle.accept(row);
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Boolean starred, boolean empty) {
            super.updateItem(starred, empty);
            boolean on = !empty && Boolean.TRUE.equals(starred);
            icon.setIconLiteral(on ? "mdi2s-star" : "mdi2s-star-outline");
            pseudoClassStateChanged(STARRED, on);
            setGraphic(empty ? null : icon);
        }
    }

    /// An icon and a word.
    static final class Status extends TableCell<RunRow, RunStatus> {
        private final FontIcon icon = new FontIcon(RunTexts.icon(RunStatus.DONE));

        Status() {
            getStyleClass().add("status-cell");
            setGraphicTextGap(6);
        }

        @Override
        protected void updateItem(@Nullable RunStatus status, boolean empty) {
            super.updateItem(status, empty);
            getStyleClass().removeIf(name -> name.startsWith("status-is-"));
            if (empty || status == null) {
                setText("");
                setGraphic(null);
                return;
            }
            icon.setIconLiteral(RunTexts.icon(status));
            getStyleClass().add("status-is-" + status.words());
            setText(status.words());
            setGraphic(icon);
        }
    }

    /// The tags, each on its own small ground; what does not fit is cut off and told in the tooltip.
    static final class Tags extends TableCell<RunRow, String> {
        private final HBox chips = new HBox(4);

        Tags() {
            getStyleClass().add("tags-cell");
            Rectangle seen = new Rectangle();
            seen.widthProperty().bind(chips.widthProperty());
            seen.heightProperty().bind(chips.heightProperty());
            chips.setClip(seen);
            chips.setAlignment(Pos.CENTER_LEFT);
            chips.setMinWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String tags, boolean empty) {
            super.updateItem(tags, empty);
            if (empty || tags == null || tags.isEmpty()) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            RunRow row = getTableRow() == null ? null : getTableRow().getItem();
            chips.getChildren()
                    .setAll((row == null ? Arrays.asList(tags) : row.card().tags())
                            .stream().map(Tags::chip).toList());
            setGraphic(chips);
            setTooltip(new Tooltip(tags));
        }

        private static Label chip(String tag) {
            Label chip = new Label(RunTexts.oneLine(tag));
            chip.getStyleClass().add("tag-chip");
            chip.setMinWidth(USE_PREF_SIZE);
            return chip;
        }
    }

    /// A figure of the chosen scenario.
    static final class Figure extends TableCell<RunRow, Double> {
        private final Metric metric;

        Figure(Metric metric) {
            this.metric = metric;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            boolean known = !empty && value != null && !value.isNaN();
            setText(empty ? "" : known && value != null ? metric.text(value) : NumberText.NONE);
            pseudoClassStateChanged(LOSING, known && value != null && metric.losing(value));
        }
    }
}
