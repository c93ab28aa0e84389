package io.plumbline.ui.sweep;

import io.plumbline.app.CheckInputs.ConfigSeen;
import io.plumbline.app.CheckInputs.StrategySeen;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.Tunings;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.Objective;
import io.plumbline.ui.backtest.FieldCheck;
import io.plumbline.ui.backtest.FieldNote;
import io.plumbline.ui.backtest.SetupViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The form "what to search": strategy, grid, scenarios and what is best, over the config and bars of the
/// backtest's form. Every field has a note of what is wrong with it, looked at as it is typed.
public final class SearchFormViewModel {

    private static final int USUAL_TOP = 10;

    private final SetupViewModel inputs;
    private final int workers;
    private final FieldCheck<TuneRequest, Tunings.Size> sizeCheck;
    private final SearchPace pace = new SearchPace();
    private final GridViewModel grid = new GridViewModel(this::review);
    private final ObservableList<String> strategies = FXCollections.observableArrayList();
    private final StringProperty strategy = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> strategyNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final IntegerProperty stages = new SimpleIntegerProperty();
    private final IntegerProperty scenario = new SimpleIntegerProperty(Scenario.B.ordinal());
    private final IntegerProperty objective = new SimpleIntegerProperty();
    private final StringProperty topK = new SimpleStringProperty(String.valueOf(USUAL_TOP));
    private final ReadOnlyObjectWrapper<FieldNote> topKNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final StringProperty limitBars = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FieldNote> limitBarsNote = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final ReadOnlyObjectWrapper<FieldNote> size = new ReadOnlyObjectWrapper<>(FieldNote.NONE);
    private final ReadOnlyStringWrapper plan = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private Optional<TuneRequest> sized = Optional.empty();

    /// Why what was sized cannot be searched, seen only by looking at it.
    private String refusal = "";

    /// @param inputs the form whose config and bars are searched over
    /// @param quiet runs the looks at how large the search would be; not shown among the tasks
    /// @param size the use case that says how large it is
    /// @param workers how many parts the work is cut into
    public SearchFormViewModel(
            SetupViewModel inputs, JobRunner quiet, Function<TuneRequest, Job<Tunings.Size>> size, int workers) {
        this.inputs = inputs;
        this.workers = workers;
        this.sizeCheck = new FieldCheck<>(quiet, size, this::hearSize);
        inputs.configSeenProperty().subscribe(this::hearConfig);
        inputs.inputsObstacleProperty().subscribe((_, _) -> review());
        inputs.rows().forEach(row -> row.fileProperty().subscribe((_, _) -> review()));
        strategy.subscribe((_, _) -> chooseStrategy());
        Stream.of(stages, scenario, objective).forEach(one -> one.subscribe((_, _) -> review()));
        Stream.of(topK, limitBars).forEach(one -> one.subscribe((_, _) -> review()));
        review();
    }

    private void hearConfig(Optional<ConfigSeen> config) {
        String before = strategy.get();
        List<String> names = config.map(ConfigSeen::configured).orElse(List.of()).stream()
                .map(StrategySeen::name)
                .toList();
        if (!names.isEmpty()) {
            strategies.setAll(names);
            String first =
                    config.flatMap(one -> one.strategies().stream().findFirst()).orElse(names.getFirst());
            strategy.set(names.contains(before) ? before : first);
        }
        chooseStrategy();
    }

    private Optional<StrategySeen> chosenStrategy() {
        return inputs.configSeenProperty()
                .get()
                .flatMap(config -> config.configured().stream()
                        .filter(one -> one.name().equals(strategy.get()))
                        .findFirst());
    }

    private void chooseStrategy() {
        Optional<StrategySeen> chosen = chosenStrategy();
        boolean enabled = inputs.configSeenProperty()
                .get()
                .filter(config -> config.strategies().contains(strategy.get()))
                .isPresent();
        strategyNote.set(
                chosen.isPresent() && !enabled
                        ? FieldNote.doubt("Not enabled in the config. It is searched with the parameters it has there.")
                        : FieldNote.NONE);
        // While a config is being read again the grid stays as it is filled in.
        if (chosen.isPresent()) {
            grid.setStrategy(chosen);
        }
        review();
    }

    private void review() {
        topKNote.set(reviewCount(topK.get(), "such as 10"));
        limitBarsNote.set(
                limitBars.get().isBlank()
                        ? FieldNote.NONE
                        : reviewCount(limitBars.get(), "such as 20,000, or nothing"));
        plan.set(planWords());
        Optional<TuneRequest> now = request();
        if (!now.equals(sized)) {
            refusal = "";
        }
        obstacle.set(now.isEmpty() ? firstObstacle() : refusal);
        if (now.isEmpty()) {
            sizeCheck.stop();
            sized = Optional.empty();
            size.set(grid.obstacle().isEmpty() && !grid.rows().isEmpty() ? countOnly() : FieldNote.NONE);
        } else if (!now.equals(sized)) {
            sized = now;
            sizeCheck.start(now.get(), "the size");
        }
    }

    private FieldNote countOnly() {
        return FieldNote.good(NumberText.count(grid.combinations()) + " combinations before constraints");
    }

    private void hearSize(FieldCheck.Found<Tunings.Size> found) {
        size.set(found.content()
                .map(one -> FieldNote.good(pace.words(one, sweeps())))
                .orElse(found.trouble()));
        if (found.trouble().kind() == FieldNote.Kind.BAD) {
            refusal = found.trouble().words().lines().findFirst().orElse("");
            obstacle.set(refusal);
        }
    }

    private int sweeps() {
        return twoStage() ? 1 : Scenario.values().length;
    }

    private String firstObstacle() {
        if (!inputs.inputsObstacleProperty().get().isEmpty()) {
            return inputs.inputsObstacleProperty().get();
        }
        if (strategy.get().isEmpty()) {
            return "Choose a strategy";
        }
        if (chosenStrategy().isEmpty()) {
            return "The config has no strategy " + strategy.get();
        }
        Optional<String> ofGrid = grid.obstacle();
        if (ofGrid.isPresent()) {
            return ofGrid.get();
        }
        if (grid.combinations() > GridShape.MOST) {
            return "Over " + NumberText.count(GridShape.MOST)
                    + " combinations; wanted fewer values or fewer parameters";
        }
        return Stream.of(topKNote.get(), limitBarsNote.get())
                .filter(note -> !note.allows())
                .map(FieldNote::words)
                .findFirst()
                .orElse("");
    }

    private static FieldNote reviewCount(String typed, String such) {
        return count(typed).isPresent()
                ? FieldNote.NONE
                : FieldNote.bad("Found \"" + typed.strip() + "\"; wanted a whole number of at least 1, " + such);
    }

    private static OptionalInt count(String typed) {
        String digits = typed.replaceAll("[,\\s\u00a0]", "");
        try {
            int count = Integer.parseInt(digits);
            return count > 0 ? OptionalInt.of(count) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private String planWords() {
        String letter = tuneScenario().name();
        return twoStage()
                ? "All combinations under " + letter + ", then the best "
                        + topK.get().strip() + " of them under A, B and C"
                : "All combinations under A, B and C, ranked by what they earn under " + letter;
    }

    private boolean twoStage() {
        return stages.get() == 0;
    }

    private Scenario tuneScenario() {
        return Scenario.values()[Math.clamp(scenario.get(), 0, Scenario.values().length - 1)];
    }

    /// What the form asks for; empty while anything in it is wrong.
    public Optional<TuneRequest> request() {
        if (!firstObstacle().isEmpty()) {
            return Optional.empty();
        }
        Optional<GridPreset> preset = grid.preset();
        return Optional.of(new TuneRequest(
                Path.of(inputs.configProperty().get().strip()),
                inputs.sources(),
                strategy.get(),
                preset.orElse(GridPreset.MEDIUM),
                preset.isPresent() ? List.of() : grid.axes(),
                grid.constraints(),
                Objective.values()[Math.clamp(objective.get(), 0, Objective.values().length - 1)],
                twoStage(),
                tuneScenario(),
                count(topK.get()).orElse(USUAL_TOP),
                workers,
                limitBars.get().isBlank() ? OptionalInt.empty() : count(limitBars.get())));
    }

    /// Looks at all files once more, since they may have been changed meanwhile.
    public void lookAgain() {
        sized = Optional.empty();
        inputs.lookAgain();
    }

    /// Learns how fast searches are here.
    void took(TuneRequest request, double seconds) {
        sized.filter(request::equals).ifPresent(_ -> {
            pace.learn(seconds);
            sized = Optional.empty();
            review();
        });
    }

    public SetupViewModel inputs() {
        return inputs;
    }

    public GridViewModel grid() {
        return grid;
    }

    public ObservableList<String> strategies() {
        return strategies;
    }

    public StringProperty strategyProperty() {
        return strategy;
    }

    public ReadOnlyObjectProperty<FieldNote> strategyNoteProperty() {
        return strategyNote.getReadOnlyProperty();
    }

    /// Whether all is tried under all scenarios: 0 for two stages, 1 for one.
    public IntegerProperty stagesProperty() {
        return stages;
    }

    /// The scenario of the first stage, from 0 for A.
    public IntegerProperty scenarioProperty() {
        return scenario;
    }

    /// What combinations can be ranked by, such as "Profit factor".
    public List<String> objectives() {
        return Stream.of(Objective.values())
                .map(one -> one.title().substring(0, 1).toUpperCase(Locale.ROOT)
                        + one.title().substring(1))
                .toList();
    }

    /// Which of the objectives it is, from 0.
    public IntegerProperty objectiveProperty() {
        return objective;
    }

    /// How many of the best, as typed.
    public StringProperty topKProperty() {
        return topK;
    }

    public ReadOnlyObjectProperty<FieldNote> topKNoteProperty() {
        return topKNote.getReadOnlyProperty();
    }

    /// How many of the last bars, as typed; blank for all.
    public StringProperty limitBarsProperty() {
        return limitBars;
    }

    public ReadOnlyObjectProperty<FieldNote> limitBarsNoteProperty() {
        return limitBarsNote.getReadOnlyProperty();
    }

    /// How large the search is, such as "1,152 combinations, 288 of them different · about 1 s", or what is wrong.
    public ReadOnlyObjectProperty<FieldNote> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// What is done in which scenario, in a sentence.
    public ReadOnlyStringProperty planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Why nothing can be searched, such as "Choose a config file"; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
