package io.plumbline.ui.backtest;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.CheckInputs;
import io.plumbline.app.CheckInputs.ConfigSeen;
import io.plumbline.app.JobRunner;
import io.plumbline.core.Instruments;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.DroppedKinds;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form "what to run": every field with a note of what is right or wrong with it, looked at as it is typed.
public final class SetupViewModel {

    private static final FieldNote NO_CONFIG = FieldNote.bad("Choose a config file");

    private final JobRunner checks;
    private final CheckInputs inputs;
    private final SetupMemory memory;
    private final FieldCheck<Path, ConfigSeen> configCheck;

    private final StringProperty config = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> configNote = new ReadOnlyObjectWrapper<>(NO_CONFIG);
    private final ObservableList<BarRow> rows = FXCollections.observableArrayList();
    private final ObservableList<BarRow> rowsSeen = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<FieldNote> rowsNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final Map<Scenario, BooleanProperty> scenarios = new EnumMap<>(Scenario.class);
    private final ReadOnlyObjectWrapper<FieldNote> scenariosNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final RangeFields range = new RangeFields(this::review);
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper inputsObstacle = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ConfigSeen>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<Path> editor = _ -> {};
    private boolean filling;

    /// A form filled with what is remembered.
    ///
    /// @param checks runs the looks at files; not shown among the tasks
    public SetupViewModel(JobRunner checks, CheckInputs inputs, SetupMemory memory) {
        this.checks = checks;
        this.inputs = inputs;
        this.memory = memory;
        this.configCheck = new FieldCheck<>(checks, inputs::config, this::hearConfig);
        for (Scenario scenario : Scenario.values()) {
            BooleanProperty chosen = new SimpleBooleanProperty(true);
            chosen.subscribe((_, _) -> review());
            scenarios.put(scenario, chosen);
        }
        config.subscribe((_, now) -> lookAtConfig(now));
        fill(memory.last());
    }

    /// Fills the form anew.
    public void fill(BacktestSetup setup) {
        filling = true;
        rows.forEach(BarRow::stop);
        rows.setAll(setup.bars().stream().map(this::row).toList());
        scenarios.forEach((scenario, chosen) -> chosen.set(setup.scenarios().contains(scenario)));
        range.fill(setup);
        filling = false;
        config.set(setup.config());
        review();
    }

    private BarRow row(BacktestSetup.Bars bars) {
        return new BarRow(bars, checks, inputs::bars, this::review);
    }

    private void lookAtConfig(String typed) {
        if (typed.isBlank()) {
            configCheck.stop();
            hearConfig(FieldCheck.Found.nothing(NO_CONFIG));
            return;
        }
        FieldCheck.path(typed)
                .ifPresentOrElse(file -> configCheck.start(file, String.valueOf(file.getFileName())), () -> {
                    configCheck.stop();
                    hearConfig(FieldCheck.Found.nothing(FieldNote.bad("No file can be called that")));
                });
    }

    private void hearConfig(FieldCheck.Found<ConfigSeen> found) {
        read.set(found.content());
        configNote.set(found.content().map(SetupViewModel::words).orElse(found.trouble()));
        review();
    }

    private static FieldNote words(ConfigSeen file) {
        String words = file.timeframe() + " · " + String.join(", ", file.strategies());
        return file.warnings().isEmpty()
                ? FieldNote.good(words)
                : FieldNote.doubt(words + "\n" + String.join("\n", file.warnings()));
    }

    /// Adds bar files, each with the symbol its name speaks of. A symbol that has a file already gets the new one.
    public void addBars(Collection<Path> files) {
        Instruments known = read.get().map(ConfigSeen::instruments).orElseGet(Instruments::standard);
        for (Path file : files) {
            put(SymbolGuess.of(file, known), new BarSource.FromFile(file.toString()));
        }
        review();
    }

    /// Adds a dataset of the library. Its symbol, if it has bars already, gets these instead.
    public void addDataset(Dataset dataset) {
        put(dataset.passport().symbol(), new BarSource.FromLibrary(dataset.name()));
        review();
    }

    private void put(String symbol, BarSource source) {
        Optional<BarRow> same = rows.stream()
                .filter(row -> !symbol.isEmpty() && row.trimmedSymbol().equals(symbol))
                .findFirst();
        same.ifPresentOrElse(
                row -> row.fileProperty().set(source.text()),
                () -> rows.add(row(new BacktestSetup.Bars(symbol, source))));
    }

    /// Takes files as they come: YAML is the config, everything else are bars.
    public void take(Collection<Path> files) {
        List<Path> configs = files.stream().filter(DroppedKinds::isConfig).toList();
        configs.stream().findFirst().ifPresent(file -> config.set(file.toString()));
        addBars(files.stream().filter(file -> !DroppedKinds.isConfig(file)).toList());
    }

    /// Removes a row.
    public void remove(BarRow row) {
        row.stop();
        rows.remove(row);
        review();
    }

    private void review() {
        if (filling) {
            return;
        }
        List<String> symbols = rows.stream().map(BarRow::trimmedSymbol).toList();
        rows.forEach(row -> row.review(read.get(), symbols));
        rowsNote.set(rows.isEmpty() ? FieldNote.bad("Add bars for each symbol to run") : FieldNote.NONE);
        scenariosNote.set(chosen().isEmpty() ? FieldNote.bad("Choose at least one scenario") : FieldNote.NONE);
        range.review(rows);
        List<FieldNote> ofInputs = Stream.concat(
                        Stream.of(configNote.get(), rowsNote.get()),
                        rows.stream()
                                .flatMap(row -> Stream.of(
                                        row.symbolNoteProperty().get(),
                                        row.fileNoteProperty().get())))
                .toList();
        inputsObstacle.set(firstObstacle(ofInputs.stream()));
        obstacle.set(firstObstacle(Stream.concat(
                ofInputs.stream(),
                Stream.of(scenariosNote.get(), range.noteProperty().get()))));
    }

    private static String firstObstacle(Stream<FieldNote> notes) {
        return notes.filter(note -> !note.allows())
                .findFirst()
                .map(note -> note.words().lines().findFirst().orElse(""))
                .orElse("");
    }

    private List<Scenario> chosen() {
        return Stream.of(Scenario.values())
                .filter(scenario -> scenario(scenario).get())
                .toList();
    }

    /// What the form asks for; empty while anything in it is wrong.
    public Optional<BacktestRequest> request() {
        if (!obstacle.get().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(config.get().strip());
        return range.range().map(bars -> new BacktestRequest(file, sources(), chosen(), bars));
    }

    /// Where the bars of each symbol come from, as filled in.
    public SequencedMap<String, BarSource> sources() {
        SequencedMap<String, BarSource> sources = new LinkedHashMap<>();
        rows.forEach(row -> sources.put(row.trimmedSymbol(), row.source()));
        return sources;
    }

    /// Keeps the form for the next start, and its config among the recent ones.
    public void remember() {
        memory.keep(setup());
        FieldCheck.path(config.get()).filter(_ -> read.get().isPresent()).ifPresent(memory::used);
    }

    /// Looks at all files once more, since they may have been changed meanwhile.
    public void lookAgain() {
        lookAtConfig(config.get());
        rows.forEach(BarRow::lookAgain);
    }

    /// The form as it is filled in now.
    public BacktestSetup setup() {
        return new BacktestSetup(
                config.get().strip(),
                rows.stream().map(BarRow::toBars).toList(),
                chosen(),
                range.reachProperty().get(),
                range.fromProperty().get(),
                range.toProperty().get(),
                range.lastProperty().get());
    }

    /// The config file as typed.
    public StringProperty configProperty() {
        return config;
    }

    public ReadOnlyObjectProperty<FieldNote> configNoteProperty() {
        return configNote.getReadOnlyProperty();
    }

    /// Has the config be opened there when it is to be edited.
    public void editWith(Consumer<Path> opener) {
        editor = opener;
    }

    /// Opens the config that is filled in, whether or not it is there, to be edited.
    public void edit() {
        FieldCheck.path(config.get()).ifPresent(editor);
    }

    /// What the config file holds; empty while it is not known.
    public ReadOnlyObjectProperty<Optional<ConfigSeen>> configSeenProperty() {
        return read.getReadOnlyProperty();
    }

    /// Config files used before, the last one first.
    public List<Path> recentConfigs() {
        return memory.recentConfigs();
    }

    public ObservableList<BarRow> rows() {
        return rowsSeen;
    }

    public ReadOnlyObjectProperty<FieldNote> rowsNoteProperty() {
        return rowsNote.getReadOnlyProperty();
    }

    /// Whether a scenario is run.
    public BooleanProperty scenario(Scenario scenario) {
        return scenarios.computeIfAbsent(scenario, _ -> new SimpleBooleanProperty(true));
    }

    /// Whether the scenario at this place is run: 0 for A.
    BooleanProperty scenario(int place) {
        return scenario(Scenario.values()[place]);
    }

    public ReadOnlyObjectProperty<FieldNote> scenariosNoteProperty() {
        return scenariosNote.getReadOnlyProperty();
    }

    public RangeFields range() {
        return range;
    }

    /// Why the form cannot be run, such as "Choose a config file"; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// Why the config or the bars cannot be used, whatever else the form asks; empty if they can.
    public ReadOnlyStringProperty inputsObstacleProperty() {
        return inputsObstacle.getReadOnlyProperty();
    }
}
