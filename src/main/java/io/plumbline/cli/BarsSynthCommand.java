package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline bars synth`: a synthetic market, for null tests.
@Command(
        name = "synth",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a synthetic market, a dataset per symbol: bars that no market made.",
            "Without --drift there is nothing in them to earn on. The same options give the same bars everywhere."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  plumbline bars synth --symbols EURUSD,GBPUSD --timeframe M15 --from 2022-01-01 --to 2023-12-31 --seed 7",
            "  plumbline backtest --config my.yaml --dataset EURUSD_M15_synth7 --dataset GBPUSD_M15_synth7"
        })
final class BarsSynthCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Option(
            names = "--symbols",
            required = true,
            split = ",",
            paramLabel = "SYMBOL",
            description = "Which symbols; they share a dollar.")
    private List<String> symbols = List.of();

    @Option(
            names = "--timeframe",
            paramLabel = "TIMEFRAME",
            converter = BarsWords.TimeframeWord.class,
            description = "Length of a bar; M15 by default.")
    private Timeframe timeframe = Timeframe.M15;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day (UTC).")
    @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The last day, itself included.")
    @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
    private LocalDate to;

    @Option(names = "--seed", paramLabel = "N", description = "Where chance begins; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--volatility",
            paramLabel = "V",
            description = "Standard deviation of a year's log return; ${DEFAULT-VALUE} by default.")
    private double volatility = 0.08;

    @Option(
            names = "--tails",
            paramLabel = "N",
            description = "Degrees of freedom of the moves, above 2: 4 is fat, 100 nearly normal; ${DEFAULT-VALUE} by "
                    + "default.")
    private double tails = 4;

    @Option(
            names = "--spikes",
            paramLabel = "N",
            description = "Spikes a year that are taken back at once; ${DEFAULT-VALUE} by default.")
    private double spikes = 6;

    @Option(
            names = "--dollar",
            paramLabel = "SHARE",
            description = "Share of a pair's variance that is the dollar's; ${DEFAULT-VALUE} by default.")
    private double dollar = 0.5;

    @Option(
            names = "--drift",
            paramLabel = "D",
            description = "Log return a year that an edge could live on; none by default.")
    private double drift;

    @Option(names = "--no-regimes", description = "No calm and wild stretches.")
    private boolean noRegimes;

    @Option(names = "--no-sessions", description = "As lively at night as at noon.")
    private boolean noSessions;

    @Option(names = "--no-gaps", description = "Weeks open where the last one closed.")
    private boolean noGaps;

    private final Datasets datasets;

    BarsSynthCommand(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        BarsCutCommands.print(command.getOut(), Commands.run(command, datasets.synthesise(recipe())));
        return CommandLine.ExitCode.OK;
    }

    private SynthRecipe recipe() {
        try {
            return new SynthRecipe(
                    symbols.stream()
                            .map(symbol -> symbol.strip().toUpperCase(Locale.ROOT))
                            .distinct()
                            .toList(),
                    timeframe,
                    from,
                    to,
                    seed,
                    volatility,
                    tails,
                    !noRegimes,
                    !noSessions,
                    !noGaps,
                    spikes,
                    dollar,
                    drift);
        } catch (IllegalArgumentException e) {
            throw Commands.usage(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
