package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `plumbline history`: the runs that are kept, and what can be done with them.
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Lists, shows, changes, deletes, backs up and restores the runs that are kept.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline history list \"tag:gold pf>1.2\"",
            "  plumbline history show 42 --json",
            "  plumbline history edit 42 --name \"Gold, wide stops\" --tag candidate --star",
            "  plumbline history backup runs.zip"
        })
final class HistoryCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    private HistoryCommand() {}

    /// The command with its subcommands.
    ///
    /// @param zone the time zone that times are shown in and days are meant in
    static CommandLine over(PastRuns runs, ZoneId zone) {
        return new CommandLine(new HistoryCommand())
                .addSubcommand(new HistoryListCommand(runs, zone))
                .addSubcommand(new HistoryShowCommand(runs, zone))
                .addSubcommand(new HistoryEditCommand(runs))
                .addSubcommand(new HistoryDeleteCommands.Delete(runs))
                .addSubcommand(new HistoryDeleteCommands.Undelete(runs))
                .addSubcommand(new HistoryBackupCommands.Backup(runs))
                .addSubcommand(new HistoryBackupCommands.Restore(runs));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
