package io.plumbline.ui.data;

import io.plumbline.ui.data.ImportFile.State;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file in the import sheet's list: its name, and how far it has come.
final class ImportFileCell extends ListCell<ImportFile> {

    private final GridPane content = new GridPane();
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button cross = new Button("", new FontIcon("mdi2c-close"));
    private final Tooltip tip = new Tooltip();
    private Subscription listening = Subscription.EMPTY;

    /// @param remove takes a file off the list
    ImportFileCell(Consumer<ImportFile> remove) {
        getStyleClass().add("import-file");
        content.getStyleClass().add("import-file-content");
        name.getStyleClass().add("import-file-name");
        // Names of one download differ at their ends.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        GridPane.setHgrow(name, Priority.ALWAYS);
        words.getStyleClass().add("import-file-words");
        words.setMinWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        cross.getStyleClass().addAll("flat", "button-icon", "small");
        cross.setAccessibleText("Take this file off the list");
        cross.setFocusTraversable(false);
        cross.setOnAction(_ -> remove.accept(getItem()));
        content.add(icon, 0, 0);
        content.add(name, 1, 0);
        content.add(cross, 2, 0, 1, 2);
        content.add(words, 1, 1);
        content.add(bar, 1, 2, 2, 1);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        // As wide as the list; what is longer is shortened rather than scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ImportFile file, boolean empty) {
        super.updateItem(file, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        if (empty || file == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        name.setText(file.fileName());
        listening = file.stateProperty()
                .subscribe(this::show)
                .and(file.wordsProperty().subscribe(now -> {
                    words.setText(now.lines().findFirst().orElse(""));
                    tip.setText(file.path() + "\n" + now);
                }))
                .and(file.progressProperty().subscribe(now -> bar.setProgress(now.doubleValue())));
        setGraphic(content);
        setTooltip(tip);
    }

    private void show(State state) {
        icon.setIconLiteral(state.icon());
        mark(icon, state);
        words.getStyleClass().removeIf(style -> style.startsWith("import-is-"));
        words.getStyleClass().add(style(state));
        boolean busy = state == State.READING || state == State.IMPORTING;
        bar.setVisible(busy);
        bar.setManaged(busy);
    }

    private static String style(State state) {
        return "import-is-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives an icon the colour of a state.
    static void mark(FontIcon icon, State state) {
        icon.getStyleClass().removeIf(style -> style.startsWith("import-is-"));
        icon.getStyleClass().add(style(state));
    }
}
