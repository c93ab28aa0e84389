package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.Progress;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.TunedConfig;
import io.plumbline.app.Tunings;
import io.plumbline.app.WriteTuning;
import io.plumbline.core.NumberText;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.Ranking;
import io.plumbline.tuning.Tuning;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What can be done with searches that are kept: `plumbline tune list`, `show`, `resume` and `delete`.
final class TuneKeptCommands {

    private static final int LONGEST_SOURCES = 44;

    private TuneKeptCommands() {}

    /// Lists the searches that are kept.
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the searches that are kept, the newest first, with how far they came.")
    static final class Listing implements Callable<Integer> {

        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH);

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        private final Tunings tunings;
        private final ZoneId zone;

        Listing(Tunings tunings, ZoneId zone) {
            this.tunings = tunings;
            this.zone = zone;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            List<Tunings.Kept> all = Commands.run(command, tunings.list());
            if (!all.isEmpty()) {
                TextTable table = new TextTable();
                table.row(
                        "Search",
                        List.of("Started", "Tried", "of", "Grid", "Ranked by", "Strategy", "Bars"),
                        head -> head);
                for (Tunings.Kept kept : all) {
                    table.row(Long.toString(kept.id()), cells(kept), cell -> cell);
                }
                table.print(command.getOut());
            }
            command.getOut().println(NumberText.count(all.size()) + (all.size() == 1 ? " search" : " searches"));
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }

        private List<String> cells(Tunings.Kept kept) {
            Tuning.Facts facts = kept.facts();
            return List.of(
                    MINUTE.format(kept.startedUtc().atZone(zone)),
                    kept.finished() ? "all" : NumberText.count(kept.tried()),
                    NumberText.count(kept.toTry()),
                    facts.grid() + (facts.twoStage() ? "" : ", A B C"),
                    facts.objective() + " in " + facts.tuneScenario(),
                    facts.strategy(),
                    HistoryListCommand.oneLine(String.join(", ", kept.sources()), LONGEST_SOURCES));
        }
    }

    /// Prints what a search found, and writes its files if that is wanted.
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = {
                "Prints the best combinations of a search that has ended.",
                "Its bars are needed for the odds alone."
            },
            footerHeading = "%nExample:%n",
            footer = "  plumbline tune show 7")
    static final class Show implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "ID", description = "The search's number.")
        private long id;

        private final Tunings tunings;
        private final TunedConfig tunedConfig;

        Show(Tunings tunings, TunedConfig tunedConfig) {
            this.tunings = tunings;
            this.tunedConfig = tunedConfig;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            new TuningText(withOdds(command, Commands.run(command, tunings.open(id)))).print(command.getOut());
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }

        /// The odds need the trades of the best, which are not kept: it is run again if its bars are still there.
        private Tuning withOdds(CommandLine command, Tuning tuning) throws Exception {
            TuneRequest request = Commands.run(command, tunings.request(id));
            int[] order = Ranking.order(tuning.swept(), request.tuneScenario(), request.objective());
            if (order.length == 0) {
                return tuning;
            }
            try {
                return tuning.with(
                        tunedConfig.odds(request, tuning.swept(), order[0]).run(Progress.NONE));
            } catch (InputException e) {
                command.getErr().println("No odds: " + e.getMessage());
                return tuning;
            }
        }
    }

    /// Goes on with a search that was stopped, or opens one that has ended, and writes its files.
    @Command(
            name = "resume",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = {
                "Goes on with a search that was stopped, by its number, and writes its files.",
                "Of one that has ended the files are written anew."
            },
            footerHeading = "%nExample:%n",
            footer = "  plumbline tune resume 7 --out tunings/seventh")
    static final class Resume implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "ID", description = "The search's number.")
        private long id;

        @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go.")
        @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
        private Path out;

        @Option(names = "--overwrite", description = "Replace the files of an earlier tuning.")
        private boolean overwrite;

        private final Tunings tunings;

        Resume(Tunings tunings) {
            this.tunings = tunings;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            WriteTuning write = new WriteTuning();
            if (!overwrite) {
                TuneCommand.refuseIfPresent(write, out);
            }
            Tuning.Facts facts = facts(command);
            Objective objective = Arrays.stream(Objective.values())
                    .filter(one -> one.title().equals(facts.objective()))
                    .findFirst()
                    .orElse(Objective.SCORE);
            Tunings.Done done;
            try (TuneProgress progress = TuneProgress.on(command.getErr(), objective, facts.tuneScenario())) {
                done = tunings.resume(id, progress).run(progress);
                write.job(done.tuning(), out, overwrite).run(progress);
            }
            new TuningText(done.tuning()).print(command.getOut());
            TuneCommand.printPlace(command, done.id(), out);
            return CommandLine.ExitCode.OK;
        }

        private Tuning.Facts facts(CommandLine command) throws Exception {
            List<Tunings.Kept> all = Commands.run(command, tunings.list());
            return all.stream()
                    .filter(kept -> kept.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new InputException("no search " + id + "; "
                            + (all.isEmpty()
                                    ? "none is kept"
                                    : "the newest is " + all.getFirst().id())))
                    .facts();
        }
    }

    /// Forgets searches: all that are named, or none if one of them is not there.
    @Command(
            name = "delete",
            mixinStandardHelpOptions = true,
            description = "Forgets searches. Files that were written of them stay.")
    static final class Delete implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "ID", description = "The searches' numbers.")
        private List<Long> ids = List.of();

        private final Tunings tunings;

        Delete(Tunings tunings) {
            this.tunings = tunings;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            List<Long> asked = ids.stream().distinct().toList();
            Commands.run(command, tunings.delete(asked));
            String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(" "));
            command.getOut().println("Deleted " + (asked.size() == 1 ? "search " : "searches ") + numbers + ".");
            command.getOut().flush();
            return CommandLine.ExitCode.OK;
        }
    }
}
