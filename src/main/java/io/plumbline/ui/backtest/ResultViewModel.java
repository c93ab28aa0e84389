package io.plumbline.ui.backtest;

import io.plumbline.history.PastRun;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.trades.TradesViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A run's result on screen: its head, its tabs, and what can be done with it.
public final class ResultViewModel {

    private final RunActions actions;
    private final ReadOnlyObjectWrapper<Headline> headline = new ReadOnlyObjectWrapper<>(Headline.NONE);
    private final ReadOnlyObjectWrapper<List<Kpi>> kpis = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ChartsViewModel charts;
    private final SheetsViewModel breakdowns;
    private final SheetsViewModel funnel;
    private final SheetsViewModel figures;
    private final MonthsViewModel months = new MonthsViewModel();
    private final DistributionViewModel distribution;
    private final CostsViewModel costs;
    private final RiskViewModel risk;
    private final TradesViewModel trades;
    private Optional<PastRun> run = Optional.empty();

    public ResultViewModel(RunActions actions, Exports exports, TradesViewModel trades) {
        this.actions = actions;
        this.charts = new ChartsViewModel(exports);
        this.breakdowns = new SheetsViewModel(exports);
        this.funnel = new SheetsViewModel(exports);
        this.figures = new SheetsViewModel(exports);
        this.distribution = new DistributionViewModel(exports);
        this.costs = new CostsViewModel(exports);
        this.risk = new RiskViewModel(exports);
        this.trades = trades;
    }

    void show(RunSummary summary) {
        run = Optional.of(summary.run());
        headline.set(summary.headline());
        kpis.set(summary.kpis());
        warnings.set(summary.warnings());
        charts.show(summary.curves());
        breakdowns.show(summary.breakdowns());
        funnel.show(List.of(summary.funnel()));
        figures.show(List.of(summary.figures()));
        months.show(summary.months());
        distribution.show(summary.distributions());
        costs.show(summary.costs());
        risk.show(summary.risk());
        trades.show(summary.run());
    }

    /// Whether there is a result.
    boolean isShowing() {
        return run.isPresent();
    }

    /// Whether anything can be done with the run beyond looking at it.
    boolean offersActions() {
        return !actions.equals(RunActions.NONE);
    }

    /// Writes a report of the run.
    public void report(RunActions.Format format) {
        run.ifPresent(shown -> actions.report(shown, format));
    }

    /// Puts the run beside others.
    public void compare() {
        run.ifPresent(actions::compare);
    }

    /// Runs a past run once more.
    public void runAgain() {
        run.ifPresent(actions::runAgain);
    }

    public ReadOnlyObjectProperty<Headline> headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Kpi>> kpisProperty() {
        return kpis.getReadOnlyProperty();
    }

    /// What the user should know about the run.
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    public ChartsViewModel charts() {
        return charts;
    }

    public SheetsViewModel breakdowns() {
        return breakdowns;
    }

    public SheetsViewModel funnel() {
        return funnel;
    }

    public SheetsViewModel figures() {
        return figures;
    }

    public MonthsViewModel months() {
        return months;
    }

    public DistributionViewModel distribution() {
        return distribution;
    }

    public CostsViewModel costs() {
        return costs;
    }

    public RiskViewModel risk() {
        return risk;
    }

    public TradesViewModel trades() {
        return trades;
    }
}
