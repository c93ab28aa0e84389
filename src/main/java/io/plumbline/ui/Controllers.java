package io.plumbline.ui;

import io.plumbline.ui.common.Bugs;
import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.shell.BugController;
import io.plumbline.ui.shell.ShellController;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.shell.TasksController;
import io.plumbline.ui.shell.TourController;
import io.plumbline.ui.shell.WindowActions;
import javafx.util.Callback;

/// Makes the controllers that the FXML files ask for.
///
/// @param shell the frame's state
/// @param tasks what runs and ran
/// @param screens makes those of the screens
/// @param bugs the program's own mistakes
/// @param window what the main menu needs of the window
record Controllers(ShellViewModel shell, Tasks tasks, ScreenModels screens, Bugs bugs, WindowActions window)
        implements Callback<Class<?>, Object> {

    @Override
    public Object call(Class<?> type) {
        if (type == ShellController.class) {
            return new ShellController(shell, view -> view.load(this), window);
        }
        if (type == TasksController.class) {
            return new TasksController(tasks);
        }
        if (type == TourController.class) {
            return new TourController(shell.tour());
        }
        if (type == BugController.class) {
            return new BugController(bugs, window.openLogFolder());
        }
        return screens.controller(type, view -> view.load(this))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no way to make a " + type.getName() + "; add it to the controllers of its screen"));
    }
}
