package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.app.SaveFile;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline config`: config files looked at without a run.
@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Checks, shows and compares config files, writes new ones, and writes the schema of them all.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline config new --template minimal --out my.yaml",
            "  plumbline config check my.yaml",
            "  plumbline config show --defaults",
            "  plumbline config diff my.yaml sample-data/example.yaml"
        })
final class ConfigCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    private ConfigCommand() {}

    /// The command with its subcommands.
    ///
    /// @param datasets the library that configs are held against if asked
    static CommandLine over(Datasets datasets) {
        SaveFile save = new SaveFile();
        return new CommandLine(new ConfigCommand())
                .addSubcommand(new ConfigCheckCommand(datasets))
                .addSubcommand(new ConfigWriteCommands.Show())
                .addSubcommand(new ConfigDiffCommand())
                .addSubcommand(new ConfigWriteCommands.New(save))
                .addSubcommand(new ConfigWriteCommands.Schema(save));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
