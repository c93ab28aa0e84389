package io.plumbline.cli;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.KeptRun;
import io.plumbline.app.Wiring;
import io.plumbline.app.WriteReport;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/// `plumbline backtest`: runs a config over bars, prints a summary and writes the run's files.
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs a config over bar files or datasets and writes trades.csv, report.json and report.html.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the run finished and its files are written", "1:it failed", "2:the arguments are wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline backtest --config sample-data/example.yaml \\",
            "      --bars EURUSD=sample-data/EURUSD_M15.csv --bars GBPUSD=sample-data/GBPUSD_M15.csv \\",
            "      --bars USDJPY=sample-data/USDJPY_M15.csv --out runs/first",
            "",
            "  plumbline backtest --config my.yaml --bars XAUUSD=gold.csv.gz --scenarios A,C --limit-bars 20000",
            "",
            "  plumbline backtest --config my.yaml --dataset EURUSD_M15 --bars GBPUSD=library:cable"
        })
final class BacktestCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The YAML config.")
    @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
    private Path config;

    @Mixin
    private BarOptions bars = new BarOptions();

    @Option(
            names = "--scenarios",
            split = ",",
            paramLabel = "A,B,C",
            description = "Cost scenarios: A normal, B worse, C severe. All by default.")
    private List<Scenario> scenarios = List.of(Scenario.values());

    @Option(names = "--limit-bars", paramLabel = "N", description = "Of these, use only the last N bars of each file.")
    private @Nullable Integer limitBars;

    @Option(names = "--from", paramLabel = "DATE", description = "Use bars from this day on, such as 2023-01-01 (UTC).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Use bars up to and including this day (UTC).")
    private @Nullable LocalDate to;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the files go; by default the config's outputs.runs_dir.")
    private @Nullable Path out;

    private final Wiring wiring;

    BacktestCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws Exception {
        BacktestRequest request = request();
        KeptRun run;
        Path dir;
        try (ConsoleProgress progress = ConsoleProgress.on(spec.commandLine().getErr())) {
            run = wiring.keepRun().job(request).run(progress);
            dir = out != null ? out : Path.of(run.config().config().outputs().runsDir());
            new WriteReport()
                    .job(
                            run.run(),
                            dir,
                            WriteReport.wanted(run.config().config().outputs()))
                    .run(progress);
        }
        new Summary(run, dir).print(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    private BacktestRequest request() throws Exception {
        if (limitBars != null && limitBars < 1) {
            throw usage("--limit-bars is " + limitBars + "; wanted a whole number from 1");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw usage("--from " + from + " is after --to " + to);
        }
        OptionalInt limit = limitBars == null ? OptionalInt.empty() : OptionalInt.of(limitBars);
        BarRange range = new BarRange(Optional.ofNullable(from), Optional.ofNullable(to), limit);
        return new BacktestRequest(config, bars.sources(spec.commandLine(), wiring.datasets()), scenarios, range);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
