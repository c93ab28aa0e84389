package io.plumbline.ui.backtest;

import io.plumbline.ui.chart.Histogram;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/// How trades came out, one scenario at a time.
public final class DistributionViewModel {

    private final Exports exports;
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<String>> scenarios = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Histogram>> histogram = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Sheet> best = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private final ReadOnlyObjectWrapper<Sheet> worst = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private List<RunDistribution> distributions = List.of();

    DistributionViewModel(Exports exports) {
        this.exports = exports;
        chosen.subscribe((_, _) -> showChosen());
    }

    void show(List<RunDistribution> next) {
        distributions = next;
        scenarios.set(next.stream()
                .map(one -> GroupSheets.scenarioWords(one.scenario()))
                .toList());
        chosen.set(Math.clamp(chosen.get(), 0, Math.max(0, next.size() - 1)));
        showChosen();
    }

    private void showChosen() {
        Optional<RunDistribution> shown =
                distributions.stream().skip(Math.max(0, chosen.get())).findFirst();
        histogram.set(shown.map(RunDistribution::histogram));
        best.set(shown.map(RunDistribution::best).orElse(Sheet.EMPTY));
        worst.set(shown.map(RunDistribution::worst).orElse(Sheet.EMPTY));
    }

    public Exports exports() {
        return exports;
    }

    /// The scenarios that were run, such as "A normal".
    public ReadOnlyObjectProperty<List<String>> scenariosProperty() {
        return scenarios.getReadOnlyProperty();
    }

    /// Which of the scenarios is shown, from 0.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<Optional<Histogram>> histogramProperty() {
        return histogram.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> bestProperty() {
        return best.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> worstProperty() {
        return worst.getReadOnlyProperty();
    }
}
