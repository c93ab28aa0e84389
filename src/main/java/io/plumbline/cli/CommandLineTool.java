package io.plumbline.cli;

import io.plumbline.app.InputException;
import io.plumbline.app.Version;
import io.plumbline.app.Wiring;
import io.plumbline.app.WriteComparison;
import io.plumbline.app.WriteReport;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The `plumbline` command: parses its arguments, runs a subcommand, and turns what happened into an exit code.
///
/// 0: done. 1: the run failed, with the reason on standard error. 2: the arguments cannot be understood.
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineTool.VersionText.class,
        description = {
            "Back-tests systematic FX strategies under normal, worse and severe trading costs.",
            "Without arguments, or with nothing but files, it opens the workstation's window."
        },
        footer = {
            "",
            "Example:",
            "  plumbline backtest --config sample-data/example.yaml \\",
            "      --bars EURUSD=sample-data/EURUSD_M15.csv --out runs/first"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class CommandLineTool {

    private CommandLineTool() {}

    /// Known to picocli so that it stands in the help and may be given anywhere; [Start] has read it by then.
    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Keep Plumbline's own files (history, settings, logs) in this folder.")
    void keepIn(Path home) {
        Objects.requireNonNull(home);
    }

    /// What must be known before anything can start: where the home is, and whether a window is wanted.
    ///
    /// @param home the folder of `--home`, if it was given
    /// @param window whether there is no command
    /// @param files what the window is to open
    public record Start(Optional<Path> home, boolean window, List<Path> files) {

        private static final String HOME = "--home";

        /// What is left of a command line without `--home`.
        private record Others(Optional<Path> home, List<String> arguments) {}

        public Start {
            files = List.copyOf(files);
        }

        /// Looks at a command line without judging it; that is done by [CommandLineTool#run].
        ///
        /// Done by hand: setting picocli up takes a tenth of a second, which the window has no use for.
        public static Start of(String... arguments) {
            try {
                Others others = others(arguments);
                boolean window = others.arguments().stream().allMatch(Start::isFile);
                return new Start(
                        others.home(),
                        window,
                        window ? others.arguments().stream().map(Path::of).toList() : List.of());
            } catch (InvalidPathException e) {
                return new Start(Optional.empty(), false, List.of());
            }
        }

        /// What stands where a command stands, such as "tune"; empty if there is nothing but options.
        static Optional<String> command(String... arguments) {
            try {
                return others(arguments).arguments().stream().findFirst();
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        private static Others others(String... arguments) {
            Optional<Path> home = Optional.empty();
            List<String> others = new ArrayList<>();
            for (int argument = 0; argument < arguments.length; argument++) {
                if (arguments[argument].startsWith(HOME + "=")) {
                    home = Optional.of(Path.of(arguments[argument].substring(HOME.length() + 1)));
                } else if (arguments[argument].equals(HOME) && argument + 1 < arguments.length) {
                    argument++;
                    home = Optional.of(Path.of(arguments[argument]));
                } else {
                    others.add(arguments[argument]);
                }
            }
            return new Others(home, others);
        }

        /// No command has a dot or a slash in its name.
        private static boolean isFile(String argument) {
            try {
                boolean named = argument.contains(".") || argument.contains("/") || argument.contains(File.separator);
                return named && !argument.startsWith("-") && Files.exists(Path.of(argument));
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /// Runs a command line.
    ///
    /// @param out standard output: results
    /// @param err standard error: progress and trouble
    /// @return the exit code
    public static int run(Wiring wiring, PrintWriter out, PrintWriter err, String... arguments) {
        SequencedMap<String, Supplier<Object>> commands = commands(wiring);
        Optional<Supplier<Object>> wanted = Start.command(arguments).map(commands::get);
        CommandLine tool = of(
                out,
                err,
                wanted.map(List::of).orElseGet(() -> List.copyOf(commands.values())).stream()
                        .map(Supplier::get)
                        .toArray());
        return arguments.length == 0 ? tool.execute("--help") : tool.execute(arguments);
    }

    /// What makes each command, by its name: setting up all of them takes a quarter of a second, and mostly one is
    /// wanted.
    private static SequencedMap<String, Supplier<Object>> commands(Wiring wiring) {
        SequencedMap<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("backtest", () -> new BacktestCommand(wiring));
        commands.put("tune", () -> TuneCommand.over(wiring, ZoneId.systemDefault()));
        commands.put(
                "compare", () -> new CompareCommand(wiring.pastRuns(), new WriteComparison(InstantSource.system())));
        commands.put("report", () -> new ReportCommand(wiring.pastRuns(), new WriteReport()));
        commands.put("bars", () -> BarsCommand.over(wiring.datasets()));
        commands.put("config", () -> ConfigCommand.over(wiring.datasets()));
        commands.put("history", () -> HistoryCommand.over(wiring.pastRuns(), ZoneId.systemDefault()));
        return commands;
    }

    /// The tool with these commands.
    static CommandLine of(PrintWriter out, PrintWriter err, Object... commands) {
        CommandLine tool = new CommandLine(new CommandLineTool());
        List.of(commands).forEach(tool::addSubcommand);
        return tool.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(saysWhatWentWrong());
    }

    /// What the user can mend is told in the words it came in; anything else is a bug and comes with its trace.
    private static IExecutionExceptionHandler saysWhatWentWrong() {
        return (trouble, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (trouble instanceof InputException) {
                err.println(trouble.getMessage());
            } else if (trouble instanceof InterruptedException) {
                err.println("Interrupted; nothing was written.");
            } else {
                err.println("Plumbline failed in a way it should not. Please report this:");
                trouble.printStackTrace(err);
            }
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        };
    }

    /// Tells picocli the version.
    static final class VersionText implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Plumbline " + Version.current()};
        }
    }
}
