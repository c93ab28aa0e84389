package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SplitPlan.End;
import io.plumbline.dataset.SplitPlan.Part;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline bars resample` and `plumbline bars split`: datasets made of others.
final class BarsCutCommands {

    private BarsCutCommands() {}

    /// Says what was made.
    static void print(PrintWriter out, List<Dataset> made) {
        for (Dataset one : made) {
            DataPassport passport = one.passport();
            out.println("Added " + one.name() + ": " + NumberText.count(passport.bars()) + " " + passport.timeframe()
                    + ", " + PassportLines.minute(passport.firstUtc()) + " to "
                    + PassportLines.minute(passport.lastUtc()) + " UTC, quality "
                    + passport.quality().score() + " of 100");
        }
        out.flush();
    }

    /// Makes longer bars.
    @Command(
            name = "resample",
            mixinStandardHelpOptions = true,
            description = "Makes a dataset of longer bars. Bars up to H12 begin at multiples of their length from "
                    + "midnight UTC, D1 and W1 at 17:00 New York.",
            footerHeading = "%nExample:%n",
            footer = "  plumbline bars resample EURUSD_M1 --to H1 --name EURUSD_hours")
    static final class Longer implements Callable<Integer> {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "The dataset's name.")
        private String name = "";

        @Option(
                names = "--to",
                required = true,
                paramLabel = "TIMEFRAME",
                converter = BarsWords.TimeframeWord.class,
                description = "M5, M10, M15, M30, H1, H2, H4, H8, H12, D1 or W1.")
        @SuppressWarnings("NullAway.Init") // Required: picocli refuses to run the command without it.
        private Timeframe to;

        @Option(names = "--name", paramLabel = "NAME", description = "The new dataset's name; by default EURUSD_H1.")
        private @Nullable String newName;

        private final Datasets datasets;

        Longer(Datasets datasets) {
            this.datasets = datasets;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            Dataset made = Commands.run(command, datasets.resample(name, to, Optional.ofNullable(newName)));
            print(command.getOut(), List.of(made));
            return CommandLine.ExitCode.OK;
        }
    }

    /// Cuts into parts.
    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description = "Cuts a dataset into consecutive parts, each a dataset: by shares or before given days.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  plumbline bars split EURUSD_M15 --train 0.6 --validation 0.2",
                "  plumbline bars split EURUSD_M15 --at 2023-01-01,2024-01-01",
                "  plumbline bars split EURUSD_M15 --at 2024-01-01 --names before,after"
            })
    static final class Parts implements Callable<Integer> {

        private static final List<String> TWO = List.of("train", "test");
        private static final List<String> THREE = List.of("train", "validation", "test");

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "The dataset's name.")
        private String name = "";

        @Option(names = "--train", paramLabel = "SHARE", description = "Share of the first part, such as 0.6.")
        private @Nullable Double train;

        @Option(
                names = "--validation",
                paramLabel = "SHARE",
                description = "Share of the second part, such as 0.2; the rest is the test.")
        private @Nullable Double validation;

        @Option(
                names = "--at",
                split = ",",
                paramLabel = "DATE",
                description = "Cut before the first bar of these days (UTC).")
        private List<LocalDate> days = List.of();

        @Option(
                names = "--names",
                split = ",",
                paramLabel = "WORD",
                description =
                        "What is put behind the dataset's name, for each part; train, validation, test by default.")
        private List<String> words = List.of();

        private final Datasets datasets;

        Parts(Datasets datasets) {
            this.datasets = datasets;
        }

        @Override
        public Integer call() throws Exception {
            CommandLine command = spec.commandLine();
            print(command.getOut(), Commands.run(command, datasets.split(name, plan())));
            return CommandLine.ExitCode.OK;
        }

        private SplitPlan plan() {
            List<End> ends = new ArrayList<>();
            if (days.isEmpty() == (train == null)) {
                throw Commands.usage(spec.commandLine(), "say where to cut: --train SHARE, or --at DATE, not both");
            }
            if (train != null) {
                checkShare("--train", train);
                ends.add(new End.Share(train));
                if (validation != null) {
                    checkShare("--validation", validation);
                    checkShare("--train and --validation together", train + validation);
                    ends.add(new End.Share(train + validation));
                }
            } else if (validation != null) {
                throw Commands.usage(spec.commandLine(), "--validation goes with --train");
            }
            days.forEach(day -> ends.add(new End.Day(day)));
            ends.add(new End.Rest());
            List<String> suffixes = suffixes(ends.size());
            return new SplitPlan(IntStream.range(0, ends.size())
                    .mapToObj(part -> new Part(suffixes.get(part), ends.get(part)))
                    .toList());
        }

        private void checkShare(String what, double share) {
            if (!(share > 0 && share < 1)) {
                throw Commands.usage(spec.commandLine(), what + " is " + share + "; wanted above 0 and below 1");
            }
        }

        private List<String> suffixes(int parts) {
            if (!words.isEmpty()) {
                if (words.size() != parts) {
                    throw Commands.usage(
                            spec.commandLine(), "--names has " + words.size() + " words for " + parts + " parts");
                }
                return words;
            }
            return switch (parts) {
                case 2 -> TWO;
                case 3 -> THREE;
                default ->
                    IntStream.rangeClosed(1, parts)
                            .mapToObj(part -> "part" + part)
                            .toList();
            };
        }
    }
}
