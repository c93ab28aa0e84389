package io.plumbline.ui.backtest;

import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.View;
import io.plumbline.ui.common.View.Loaded;
import io.plumbline.ui.trades.TradeController;
import io.plumbline.ui.trades.TradesController;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes the controllers of the backtest screen's FXML files.
///
/// @param model the screen's state
/// @param picker chooses datasets for the form
/// @param dialogs where the user is asked for files
/// @param views loads what is shown later
public record BacktestControllers(
        BacktestViewModel model, DatasetPickerViewModel picker, FileDialogs dialogs, Function<View, Loaded> views) {

    /// The controller of a type; empty if it is none of this screen's.
    public Optional<Object> make(Class<?> type) {
        ResultViewModel result = model.result();
        Map<Class<?>, Supplier<Object>> makers = Map.ofEntries(
                Map.entry(BacktestController.class, () -> new BacktestController(model, views)),
                Map.entry(HeadlineController.class, () -> new HeadlineController(model)),
                Map.entry(SetupController.class, () -> new SetupController(model, picker, dialogs)),
                Map.entry(DatasetPickerController.class, () -> new DatasetPickerController(picker)),
                Map.entry(TroubleController.class, () -> new TroubleController(model)),
                Map.entry(ResultController.class, () -> new ResultController(result)),
                Map.entry(ChartsController.class, () -> new ChartsController(result.charts())),
                Map.entry(BreakdownController.class, () -> new BreakdownController(result.breakdowns())),
                Map.entry(MonthsController.class, () -> new MonthsController(result.months())),
                Map.entry(DistributionController.class, () -> new DistributionController(result.distribution())),
                Map.entry(CostsController.class, () -> new CostsController(result.costs())),
                Map.entry(FunnelController.class, () -> new FunnelController(result.funnel())),
                Map.entry(RiskController.class, () -> new RiskController(result.risk())),
                Map.entry(TradesController.class, () -> new TradesController(result.trades())),
                Map.entry(TradeController.class, () -> new TradeController(result.trades())),
                Map.entry(FiguresController.class, () -> new FiguresController(result.figures())));
        return Optional.ofNullable(makers.get(type)).map(Supplier::get);
    }
}
