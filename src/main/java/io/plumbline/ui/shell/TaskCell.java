package io.plumbline.ui.shell;

import io.plumbline.ui.common.TrackedTask;
import io.plumbline.ui.common.TrackedTask.State;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A task in the list: its name, how far it is or how it ended, and a button that cancels it.
final class TaskCell extends ListCell<TrackedTask> {

    private final GridPane content = new GridPane();
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label line = new Label();
    private final Button cancel = new Button("Cancel");
    private Subscription listening = Subscription.EMPTY;

    TaskCell() {
        getStyleClass().add("task-cell");
        content.getStyleClass().add("task");
        name.getStyleClass().add("task-name");
        line.getStyleClass().add("task-line");
        cancel.getStyleClass().addAll("small", "task-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        content.add(icon, 0, 0);
        content.add(name, 1, 0);
        content.add(cancel, 2, 0, 1, 2);
        content.add(bar, 1, 1);
        content.add(line, 1, 2, 2, 1);
        // The list is as wide as its popup, and a long reason is shortened rather than scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TrackedTask task, boolean empty) {
        super.updateItem(task, empty);
        listening.unsubscribe();
        listening = Subscription.EMPTY;
        if (empty || task == null) {
            setGraphic(null);
            return;
        }
        name.setText(task.name());
        cancel.setOnAction(_ -> task.cancel());
        listening = task.stateProperty().subscribe(state -> show(task, state));
        for (Observable part : List.of(task.fractionProperty(), task.wordsProperty(), task.elapsedProperty())) {
            listening = listening.and(part.subscribe(() -> showProgress(task)));
        }
        setGraphic(content);
    }

    private void show(TrackedTask task, State state) {
        boolean running = state == State.RUNNING;
        icon.setIconLiteral(
                switch (state) {
                    case RUNNING -> "mdi2p-progress-clock";
                    case DONE -> "mdi2c-check-circle-outline";
                    case FAILED -> "mdi2a-alert-circle-outline";
                    case CANCELLED -> "mdi2s-stop-circle-outline";
                });
        icon.getStyleClass().removeIf(style -> style.startsWith("task-icon-"));
        icon.getStyleClass().add("task-icon-" + state.name().toLowerCase(java.util.Locale.ROOT));
        bar.setVisible(running);
        bar.setManaged(running);
        cancel.setVisible(running);
        cancel.setManaged(running);
        showProgress(task);
    }

    private void showProgress(TrackedTask task) {
        bar.setProgress(task.fractionProperty().get());
        line.setText(task.isRunning() ? task.percent() + " · " + task.line() : task.line());
    }
}
