package io.plumbline.ui;

import io.plumbline.ui.backtest.BacktestController;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.ChartsController;
import io.plumbline.ui.backtest.TroubleController;
import io.plumbline.ui.compare.CompareControllers;
import io.plumbline.ui.compare.CompareViewModel;
import io.plumbline.ui.shell.ShellController;
import io.plumbline.ui.shell.ShellViewModel;
import javafx.util.Callback;

/// Makes the controllers that the FXML files ask for.
///
/// @param shell the frame's state
/// @param backtest the backtest screen's state
/// @param compare the compare screen's state
record Controllers(ShellViewModel shell, BacktestViewModel backtest, CompareViewModel compare) implements Callback<Class<?>, Object> {

    @Override
    public Object call(Class<?> type) {
        if (type == ShellController.class) {
            return new ShellController(shell, view -> view.load(this));
        }
        if (type == BacktestController.class) {
            return new BacktestController(backtest);
        }
        if (type == ChartsController.class) {
            return new ChartsController(backtest.charts());
        }
        if (type == TroubleController.class) {
            return new TroubleController(backtest);
        }
        return CompareControllers.make(type, compare)
                .orElseThrow(() -> new IllegalArgumentException("no way to make a " + type.getName() + "; add it to Controllers"));
    }
}
