package io.plumbline.cli;

import io.plumbline.app.PastRuns;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline history backup` and `plumbline history restore`.
final class HistoryBackupCommands {

    private HistoryBackupCommands() {}

    /// Writes the history into a file.
    @Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes all runs into one zip file.")
    static final class Backup implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "The zip file to write.")
        @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
        private Path file;

        private final PastRuns runs;

        Backup(PastRuns runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            Path written = Commands.run(command, runs.backup(file));
            command.getOut().println("Written: " + written);
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }

    /// Puts a backup in the place of the history.
    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = "Puts the runs of a backup in the place of all runs. The present history is set aside, not"
                    + " deleted.")
    static final class Restore implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "FILE", description = "A zip file that `history backup` wrote.")
        @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
        private Path file;

        private final PastRuns runs;

        Restore(PastRuns runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            Optional<Path> aside = Commands.run(command, runs.restore(file));
            command.getOut()
                    .println("Restored " + file + "."
                            + aside.map(kept -> " The history of before is in " + kept)
                                    .orElse(" There was no history before."));
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
