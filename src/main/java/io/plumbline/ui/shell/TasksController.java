package io.plumbline.ui.shell;

import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.common.TrackedTask;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Binds the list of running and ended tasks.
public final class TasksController {

    private final Tasks tasks;

    @FXML
    private ListView<TrackedTask> list;

    @FXML
    private Button clearButton;

    public TasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    @FXML
    private void initialize() {
        list.setItems(tasks.all());
        list.setPlaceholder(new Label("Nothing has run yet"));
        list.setCellFactory(_ -> new TaskCell());
        clearButton.disableProperty().bind(Bindings.isEmpty(tasks.all()));
    }

    @FXML
    private void clear() {
        tasks.forgetEnded();
    }
}
