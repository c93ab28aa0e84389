package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.PastRuns;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline history delete` and the way back, `plumbline history undelete`.
final class HistoryDeleteCommands {

    private HistoryDeleteCommands() {}

    private static String words(List<Long> ids) {
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return (ids.size() == 1 ? "run " : "runs ") + numbers;
    }

    /// Takes runs out of the list: all that are named, or none if one of them is not there.
    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description = "Takes runs out of the list. `history undelete` brings them back for 30 days.")
    static final class Delete implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "ID", description = "The runs' numbers.")
        private List<Long> ids = List.of();

        private final PastRuns runs;

        Delete(PastRuns runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            List<Long> found = Commands.cards(command, runs, ids).stream()
                    .map(card -> card.id())
                    .toList();
            Commands.run(command, runs.delete(found));
            String numbers = found.stream().map(String::valueOf).collect(Collectors.joining(" "));
            command.getOut().println("Deleted " + words(found) + ".");
            command.getOut().println("For 30 days this brings them back:");
            command.getOut().println("  plumbline history undelete " + numbers);
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }

    /// Brings deleted runs back.
    @Command(
            name = "undelete",
            mixinStandardHelpOptions = true,
            description = "Brings deleted runs back, up to 30 days after they were deleted.")
    static final class Undelete implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "ID", description = "The runs' numbers.")
        private List<Long> ids = List.of();

        private final PastRuns runs;

        Undelete(PastRuns runs) {
            this.runs = runs;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            List<Long> asked = ids.stream().distinct().toList();
            int count = Commands.run(command, runs.undelete(asked));
            if (count < asked.size()) {
                throw new InputException("of " + words(asked) + " only " + count
                        + " could be brought back; the others were not deleted, or are gone for good");
            }
            command.getOut().println("Brought back " + words(asked) + ".");
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
