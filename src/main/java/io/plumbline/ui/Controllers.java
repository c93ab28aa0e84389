package io.plumbline.ui;

import io.plumbline.ui.backtest.BacktestController;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.ChartsController;
import io.plumbline.ui.backtest.TroubleController;
import io.plumbline.ui.shell.ShellController;
import io.plumbline.ui.shell.ShellViewModel;
import io.plumbline.ui.trades.TradeController;
import io.plumbline.ui.trades.TradesController;
import javafx.util.Callback;

/// Makes the controllers that the FXML files ask for.
///
/// @param shell the frame's state
/// @param backtest the backtest screen's state
record Controllers(ShellViewModel shell, BacktestViewModel backtest) implements Callback<Class<?>, Object> {

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
        if (type == TradesController.class) {
            return new TradesController(backtest.trades());
        }
        if (type == TradeController.class) {
            return new TradeController(backtest.trades());
        }
        throw new IllegalArgumentException("no way to make a " + type.getName() + "; add it to Controllers");
    }
}
