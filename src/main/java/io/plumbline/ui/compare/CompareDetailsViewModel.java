package io.plumbline.ui.compare;

import io.plumbline.config.ConfigDiff;
import io.plumbline.history.RunComparison;
import io.plumbline.stats.Entrant;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.Sheet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The tables of a comparison: figures of all, trades and config of one against the baseline.
public final class CompareDetailsViewModel {

    private final ReadOnlyObjectWrapper<List<String>> labels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FigureLine>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty differences = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<String>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<String>> other = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<TradeGroups> trades = new ReadOnlyObjectWrapper<>(new TradeGroups(List.of()));
    private final ReadOnlyObjectWrapper<List<KeyLine>> keys = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ConfigLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper baselineLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper configWords = new ReadOnlyStringWrapper("");
    private final Exports exports;
    private Optional<RunComparison> shown = Optional.empty();

    CompareDetailsViewModel(Exports exports) {
        this.exports = exports;
        other.addListener(observable -> showOther());
    }

    void show(RunComparison comparison) {
        shown = Optional.of(comparison);
        List<String> all =
                comparison.figures().entrants().stream().map(Entrant::label).toList();
        labels.set(all);
        figures.set(FigureLine.of(comparison.figures()));
        warnings.set(comparison.figures().warnings());
        String base = comparison.baseline().label();
        baselineLabel.set(base);
        List<String> rest = all.stream().filter(label -> !label.equals(base)).toList();
        // The list first, so that what is chosen is always in it.
        Optional<String> chosen =
                other.get().filter(rest::contains).or(() -> rest.stream().findFirst());
        others.set(rest);
        if (chosen.equals(other.get())) {
            showOther();
        } else {
            other.set(chosen);
        }
    }

    private void showOther() {
        shown.ifPresent(comparison ->
                other.get().filter(labels.get()::contains).ifPresent(label -> showOther(comparison, label)));
    }

    private void showOther(RunComparison comparison, String label) {
        int index = labels.get().indexOf(label);
        comparison
                .figures()
                .matches()
                .get(index)
                .ifPresent(
                        match -> trades.set(TradeGroups.of(comparison.baseline().label(), label, match)));
        Optional<ConfigDiff> diff = comparison.configs().get(index);
        keys.set(diff.map(ConfigDiff::keys).orElse(List.of()).stream()
                .map(KeyLine::of)
                .toList());
        lines.set(diff.filter(found -> !found.same()).map(ConfigLine::of).orElse(List.of()));
        configWords.set(configWords(comparison, label, diff));
    }

    private static String configWords(RunComparison comparison, String label, Optional<ConfigDiff> diff) {
        String base = comparison.baseline().label();
        if (diff.isEmpty()) {
            return label + " and " + base + " are scenarios of one run, with one config.";
        }
        if (diff.get().same()) {
            return label + " and " + base + " have the same config, line by line.";
        }
        return diff.get().keys().isEmpty() ? "No value differs; only comments, order or spelling do." : "";
    }

    /// The figures as they are shown: values or differences.
    public Sheet figuresSheet() {
        return CompareSheets.figures(labels.get(), figures.get(), differences.get());
    }

    /// A group of trades of the baseline and the other.
    public Sheet tradesSheet(TradeGroups.Group group) {
        return CompareSheets.trades(baselineLabel.get(), other.get().orElse(""), group);
    }

    /// The keys in which the configs of the baseline and the other differ.
    public Sheet keysSheet() {
        return KeyLine.sheet(baselineLabel.get(), other.get().orElse(""), keys.get());
    }

    /// Saves one of the sheets, in the order in which it is sorted on screen.
    public void export(Sheet asSorted) {
        exports.table(asSorted);
    }

    /// What is compared, in its order.
    public ReadOnlyObjectProperty<List<String>> labelsProperty() {
        return labels.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FigureLine>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// What stands in the way of comparing, in words.
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /// Whether the figures show what they are off the baseline rather than their values.
    public BooleanProperty differencesProperty() {
        return differences;
    }

    /// The one that the others are held against.
    public ReadOnlyStringProperty baselineLabelProperty() {
        return baselineLabel.getReadOnlyProperty();
    }

    /// All but the baseline.
    public ReadOnlyObjectProperty<List<String>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// The one whose trades and config are held against the baseline's.
    public ObjectProperty<Optional<String>> otherProperty() {
        return other;
    }

    public ReadOnlyObjectProperty<TradeGroups> tradesProperty() {
        return trades.getReadOnlyProperty();
    }

    /// The keys of the configs that differ.
    public ReadOnlyObjectProperty<List<KeyLine>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /// The configs line by line; none if they are the same.
    public ReadOnlyObjectProperty<List<ConfigLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Why there is no list of keys; empty if there is.
    public ReadOnlyStringProperty configWordsProperty() {
        return configWords.getReadOnlyProperty();
    }
}
