package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.Tunings;
import io.plumbline.app.Wiring;
import io.plumbline.app.WriteTuning;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline tune`: tries every combination of a grid of parameters, prints the best and writes the files.
@Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "Tries every combination of a grid of parameters of one strategy and ranks them.",
            "What no option says is as the config's tuning block has it. A search is kept in the history as it goes: "
                    + "stopped, such as with Ctrl+C, and asked for again, it goes on where it was."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the files are written", "1:it failed", "2:the arguments are wrong"},
        commandListHeading = "%nSearches that are kept:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline tune --config sample-data/example.yaml \\",
            "      --bars GBPUSD=sample-data/GBPUSD_M15.csv --grid medium --out tunings/first",
            "",
            "  plumbline tune --config my.yaml --dataset EURUSD_M15 \\",
            "      --axis ema_fast=5:30:5 --axis ema_slow=20:100:10 \\",
            "      --where \"ema_fast < ema_slow\" --objective sharpe --out tunings/emas",
            "",
            "  plumbline tune --config my.yaml --dataset EURUSD_M15 --grid large --dry-run",
            "  plumbline tune list",
            "  plumbline tune resume 7 --out tunings/seventh"
        })
final class TuneCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Mixin
    private TuneOptions options = new TuneOptions();

    @Option(
            names = {"--dry-run", "--size"},
            description = "Only say how large the grid is and about how long it will take.")
    private boolean dryRun;

    @Option(names = "--no-keep", description = "Keep nothing of the search in the history.")
    private boolean noKeep;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go; ${DEFAULT-VALUE} by default.")
    private Path out = Path.of("runs_tuning");

    @Option(names = "--overwrite", description = "Replace the files of an earlier tuning.")
    private boolean overwrite;

    private final Wiring wiring;

    private TuneCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /// The command with its subcommands.
    ///
    /// @param zone the time zone that times are shown in
    static CommandLine over(Wiring wiring, ZoneId zone) {
        return new CommandLine(new TuneCommand(wiring))
                .addSubcommand(new TuneKeptCommands.Listing(wiring.tunings(), zone))
                .addSubcommand(new TuneKeptCommands.Show(wiring.tunings(), wiring.tunedConfig()))
                .addSubcommand(new TuneKeptCommands.Resume(wiring.tunings()))
                .addSubcommand(new TuneKeptCommands.Delete(wiring.tunings()));
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        TuneRequest request = options.request(command, wiring);
        if (dryRun) {
            Tunings.Size size = Commands.run(command, wiring.tunings().size(request));
            new SearchSizeText(request, size).print(command.getOut());
            return CommandLine.ExitCode.OK;
        }
        WriteTuning write = new WriteTuning();
        if (!overwrite) {
            refuseIfPresent(write, out);
        }
        Tunings.Done done;
        try (TuneProgress progress = TuneProgress.on(command.getErr(), request.objective(), request.tuneScenario())) {
            done = noKeep
                    ? new Tunings.Done(
                            0, wiring.runTuning().job(request, progress).run(progress))
                    : wiring.tunings().search(request, progress).run(progress);
            write.job(done.tuning(), out, overwrite).run(progress);
        }
        new TuningText(done.tuning()).print(command.getOut());
        printPlace(command, done.id(), out);
        return CommandLine.ExitCode.OK;
    }

    /// Says where the files and the search are.
    static void printPlace(CommandLine command, long id, Path out) {
        command.getOut().printf("Files in %s%n", out);
        if (id > 0) {
            command.getOut().printf("Kept as search %d; see it again with: plumbline tune show %d%n", id, id);
        }
        command.getOut().flush();
    }

    /// Refuses, before anything is done, a folder with the files of an earlier tuning.
    static void refuseIfPresent(WriteTuning write, Path out) throws InputException {
        try {
            write.refuseIfPresent(out);
        } catch (InputException e) {
            throw new InputException(e.getMessage() + " with --overwrite", e);
        }
    }
}
