package io.plumbline.cli;

import io.plumbline.app.Datasets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline bars`: the library of datasets, and what can be done with it.
@Command(
        name = "bars",
        mixinStandardHelpOptions = true,
        description = "Adds bar files to the library of datasets, and lists, shows, exports, resamples, splits and "
                + "removes what is in it.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline bars add DAT_ASCII_EURUSD_M1_2019.zip --name EURUSD_M1",
            "  plumbline bars resample EURUSD_M1 --to M15",
            "  plumbline bars split EURUSD_M15 --train 0.6 --validation 0.2",
            "  plumbline bars show EURUSD_M15",
            "  plumbline backtest --config my.yaml --dataset EURUSD_M15_train"
        })
final class BarsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    private BarsCommand() {}

    /// The command with its subcommands.
    static CommandLine over(Datasets datasets) {
        return new CommandLine(new BarsCommand())
                .addSubcommand(new BarsAddCommand(datasets))
                .addSubcommand(new BarsListCommand(datasets))
                .addSubcommand(new BarsShowCommand(datasets))
                .addSubcommand(new BarsFileCommands.Export(datasets))
                .addSubcommand(new BarsFileCommands.Remove(datasets))
                .addSubcommand(new BarsCutCommands.Longer(datasets))
                .addSubcommand(new BarsCutCommands.Parts(datasets))
                .addSubcommand(new BarsSynthCommand(datasets));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
