package io.plumbline.ui;

import io.plumbline.ui.backtest.BacktestControllers;
import io.plumbline.ui.common.Bugs;
import io.plumbline.ui.common.Tasks;
import io.plumbline.ui.help.HelpController;
import io.plumbline.ui.help.HelpViewModel;
import io.plumbline.ui.shell.BugController;
import io.plumbline.ui.shell.ShellController;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.shell.TasksController;
import io.plumbline.ui.shell.WindowActions;
import javafx.util.Callback;

/// Makes the controllers that the FXML files ask for.
///
/// @param shell the frame's state
/// @param tasks what runs and ran
/// @param backtest makes the backtest screen's own
/// @param help the help screen's state
/// @param bugs the program's own mistakes
/// @param window what the main menu needs of the window
record Controllers(
        ShellViewModel shell,
        Tasks tasks,
        BacktestControllers backtest,
        HelpViewModel help,
        Bugs bugs,
        WindowActions window)
        implements Callback<Class<?>, Object> {

    @Override
    public Object call(Class<?> type) {
        if (type == ShellController.class) {
            return new ShellController(shell, view -> view.load(this), window);
        }
        if (type == TasksController.class) {
            return new TasksController(tasks);
        }
        if (type == BugController.class) {
            return new BugController(bugs, window.openLogFolder());
        }
        if (type == HelpController.class) {
            return new HelpController(help);
        }
        return backtest.make(type)
                .orElseThrow(() ->
                        new IllegalArgumentException("no way to make a " + type.getName() + "; add it to Controllers"));
    }
}
