package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.Wiring;
import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.TuningGrid;
import io.plumbline.config.TuningSettings;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what is searched. What is not given is as the config's `tuning` block has it, and without
/// such a block as [TuningSettings#DEFAULTS].
final class TuneOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "The YAML config; needed.")
    private @Nullable Path config;

    @Mixin
    private BarOptions bars = new BarOptions();

    @Option(
            names = {"--strategy", "--strategy_id"},
            paramLabel = "NAME",
            description = "The strategy to tune; S1_TREND_EMA_ATR_ADX by default.")
    private @Nullable String strategy;

    @Option(
            names = {"--grid", "--grid_size"},
            paramLabel = "SIZE",
            description = "small, medium or large; medium by default.")
    private @Nullable String grid;

    @Option(
            names = "--axis",
            paramLabel = "PARAM=VALUES",
            description = {
                "A grid of your own: a parameter and its values, as a list (1.5,2,2.5) or",
                "from:to:step (5:30:5); \"none\" leaves it out. Repeat for more parameters."
            })
    private List<String> axes = List.of();

    @Option(
            names = "--where",
            paramLabel = "CONSTRAINT",
            description = "What combinations must keep, such as \"ema_fast < ema_slow\". Repeat for more.")
    private List<String> constraints = List.of();

    @Option(
            names = {"--two-stage", "--two_stage"},
            negatable = true,
            fallbackValue = "true",
            description = {
                "All in one scenario, then the best under A, B and C (the default);",
                "--no-two-stage tries all under A, B and C."
            })
    private @Nullable Boolean twoStage;

    @Option(
            names = {"--tune-scenario", "--tune_scenario"},
            paramLabel = "A|B|C",
            description = "The scenario that is ranked by; B by default.")
    private @Nullable Scenario tuneScenario;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            description = "score (as the reference), profit_factor, expectancy, net_pips, sharpe or calmar.")
    private @Nullable String objective;

    @Option(
            names = {"--top-k", "--top_k"},
            paramLabel = "K",
            description = "How many count as the best; 10 by default.")
    private @Nullable Integer topK;

    @Option(names = "--workers", paramLabel = "N", description = "How many parts work at a time; all processors.")
    private @Nullable Integer workers;

    @Option(
            names = {"--limit-bars", "--limit_bars"},
            paramLabel = "N",
            description = "Use only the last N bars of each symbol.")
    private @Nullable Integer limitBars;

    /// What is asked for.
    TuneRequest request(CommandLine command, Wiring wiring) throws Exception {
        if (config == null) {
            throw Commands.usage(command, "Missing required option: '--config=FILE'");
        }
        TuningSettings settings = settings(config).orElse(TuningSettings.DEFAULTS);
        boolean otherStrategy = strategy != null
                && !strategy.strip().equalsIgnoreCase(settings.strategy().strip());
        boolean otherGrid = otherStrategy || grid != null || !axes.isEmpty();
        TuningGrid asked = otherGrid ? grid(command) : settings.grid();
        return new TuneRequest(
                config,
                bars.sources(command, wiring.datasets()),
                strategy == null ? settings.strategy().strip() : strategy,
                asked.preset().orElse(GridPreset.MEDIUM),
                asked.axes(),
                otherGrid || !constraints.isEmpty() ? constraints(command) : settings.kept(),
                objective == null ? settings.objective() : constant(command, Objective.class, "--objective", objective),
                twoStage == null ? settings.twoStage() : twoStage,
                tuneScenario == null ? settings.tuneScenario() : tuneScenario,
                atLeastOne(command, "--top-k", topK).orElse(settings.topK()),
                atLeastOne(command, "--workers", workers)
                        .orElse(settings.workers().orElse(Runtime.getRuntime().availableProcessors())),
                limitBars == null ? settings.limitBars() : atLeastOne(command, "--limit-bars", limitBars));
    }

    private static Optional<TuningSettings> settings(Path config) throws InputException {
        try {
            return ConfigReader.read(config).config().tuning();
        } catch (ConfigException e) {
            throw new InputException(e);
        }
    }

    /// The grid of the command line, which comes without the constraints of the config's.
    private TuningGrid grid(CommandLine command) {
        List<Axis> own = new ArrayList<>();
        try {
            axes.forEach(text -> own.add(Axis.parse(text)));
        } catch (IllegalArgumentException e) {
            throw Commands.usage(command, String.valueOf(e.getMessage()));
        }
        return own.isEmpty()
                ? new TuningGrid(
                        Optional.of(
                                grid == null ? GridPreset.MEDIUM : constant(command, GridPreset.class, "--grid", grid)),
                        List.of())
                : new TuningGrid(Optional.empty(), own);
    }

    private List<Constraint> constraints(CommandLine command) {
        try {
            return constraints.stream().map(Constraint::parse).toList();
        } catch (IllegalArgumentException e) {
            throw Commands.usage(command, String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt atLeastOne(CommandLine command, String option, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw Commands.usage(command, option + " is " + value + "; wanted a whole number from 1");
        }
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static <E extends Enum<E>> E constant(CommandLine command, Class<E> type, String option, String text) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            known.add(name);
            if (name.equals(text.toLowerCase(Locale.ROOT).replace('-', '_'))) {
                return constant;
            }
        }
        throw Commands.usage(command, option + " is '" + text + "'; wanted " + String.join(", ", known));
    }
}
