package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.TuningWatcher;
import io.plumbline.app.Wiring;
import io.plumbline.app.WriteTuning;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.Constraint;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.Tuning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plumbline tune`: tries every combination of a grid of parameters, prints the best and writes the files.
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tries every combination of a grid of parameters of one strategy and ranks them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the files are written", "1:it failed", "2:the arguments are wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline tune --config sample-data/example.yaml --bars GBPUSD=sample-data/GBPUSD_M15.csv \\",
            "      --grid medium --out tunings/first",
            "",
            "  plumbline tune --config my.yaml --dataset EURUSD_M15 --axis ema_fast=5:30:5 --axis ema_slow=20:100:10 \\",
            "      --where \"ema_fast < ema_slow\" --objective sharpe --out tunings/emas"
        })
final class TuneCommand implements Callable<Integer> {

    private static final String S1 = "S1_TREND_EMA_ATR_ADX";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The YAML config.")
    @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
    private Path config;

    @Mixin
    private BarOptions bars = new BarOptions();

    @Option(
            names = {"--strategy", "--strategy_id"},
            paramLabel = "NAME",
            description = "The strategy to tune; by default ${DEFAULT-VALUE}.")
    private String strategy = S1;

    @Option(
            names = {"--grid", "--grid_size"},
            paramLabel = "SIZE",
            description = "small, medium or large; medium by default.")
    private String grid = "medium";

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
            defaultValue = "true",
            fallbackValue = "true",
            description = {
                "All in one scenario, then the best under A, B and C (the default);",
                "--no-two-stage tries all under A, B and C."
            })
    private boolean twoStage;

    @Option(
            names = {"--tune-scenario", "--tune_scenario"},
            paramLabel = "A|B|C",
            description = "The scenario that is ranked by; ${DEFAULT-VALUE} by default.")
    private Scenario tuneScenario = Scenario.B;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            description = "score (as the reference), profit_factor, expectancy, net_pips, sharpe or calmar.")
    private String objective = "score";

    @Option(
            names = {"--top-k", "--top_k"},
            paramLabel = "K",
            description = "How many count as the best; ${DEFAULT-VALUE} by default.")
    private int topK = 10;

    @Option(names = "--workers", paramLabel = "N", description = "How many parts work at a time; all processors.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"--limit-bars", "--limit_bars"},
            paramLabel = "N",
            description = "Use only the last N bars of each symbol.")
    private @Nullable Integer limitBars;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("runs_tuning");

    @Option(names = "--overwrite", description = "Replace the files of an earlier tuning.")
    private boolean overwrite;

    private final Wiring wiring;

    TuneCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws Exception {
        TuneRequest request = request();
        WriteTuning write = new WriteTuning();
        if (!overwrite) {
            refuseIfPresent(write);
        }
        Tuning tuning;
        try (ConsoleProgress progress = ConsoleProgress.on(spec.commandLine().getErr())) {
            tuning = wiring.runTuning().job(request, TuningWatcher.NONE).run(progress);
            write.job(tuning, out, overwrite).run(progress);
        }
        new TuningText(tuning, out).print(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    private void refuseIfPresent(WriteTuning write) throws InputException {
        try {
            write.refuseIfPresent(out);
        } catch (InputException e) {
            throw new InputException(e.getMessage() + " with --overwrite", e);
        }
    }

    private TuneRequest request() throws Exception {
        if (topK < 1) {
            throw usage("--top-k is " + topK + "; wanted a whole number from 1");
        }
        if (workers < 1) {
            throw usage("--workers is " + workers + "; wanted a whole number from 1");
        }
        if (limitBars != null && limitBars < 1) {
            throw usage("--limit-bars is " + limitBars + "; wanted a whole number from 1");
        }
        List<Axis> own = new ArrayList<>();
        List<Constraint> kept = new ArrayList<>();
        try {
            axes.forEach(text -> own.add(Axis.parse(text)));
            constraints.forEach(text -> kept.add(Constraint.parse(text)));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
        return new TuneRequest(
                config,
                bars.sources(spec.commandLine(), wiring.datasets()),
                strategy,
                constant(GridPreset.class, "--grid", grid),
                own,
                kept,
                constant(Objective.class, "--objective", objective),
                twoStage,
                tuneScenario,
                topK,
                workers,
                limitBars == null ? OptionalInt.empty() : OptionalInt.of(limitBars));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String option, String text) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            known.add(name);
            if (name.equals(text.toLowerCase(Locale.ROOT).replace('-', '_'))) {
                return constant;
            }
        }
        throw usage(option + " is '" + text + "'; wanted " + String.join(", ", known));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
