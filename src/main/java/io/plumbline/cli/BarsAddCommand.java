package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.app.InputException;
import io.plumbline.config.JsonText;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.Layout;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline bars add`: recognises files, puts them on UTC, says what is wrong with them, and keeps them as
/// datasets.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Adds bar or tick files to the library, each as a dataset of its own.",
            "What a file is, is found out and said; the options overrule it. Plain, .gz and .zip files are read."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every file was added",
            "1:at least one was refused; the others were added",
            "2:the arguments are wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline bars add *.zip",
            "  plumbline bars add EURUSD240.csv --clock ny+7 --name EURUSD_H4_broker",
            "  plumbline bars add ticks.csv --symbol GBPUSD --dry-run",
            "  plumbline bars add prices.csv --strict --rejected rejected.csv"
        })
final class BarsAddCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    private List<Path> files = List.of();

    @Option(names = "--symbol", paramLabel = "SYMBOL", description = "What they are prices of, such as EURUSD.")
    private @Nullable String symbol;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "What the library shall call it; for a single file. By default such as EURUSD_M15, or EURUSD_M15-2 if "
                            + "that is taken.")
    private @Nullable String name;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            converter = BarsWords.ClockWord.class,
            description = "What the times mean: utc, ny (New York), ny+7 (broker server), london-5, est, utc+2 and so "
                    + "on. Found out by default.")
    private @Nullable ClockRule clock;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            converter = BarsWords.LayoutWord.class,
            description = "How the files are written: plumbline, dukascopy, histdata-m1, histdata-ticks, mt4, mt5, "
                    + "mt5-ticks, ejtrader, lean, truefx or generic. Found out by default.")
    private @Nullable Layout layout;

    @Option(
            names = "--decimals",
            paramLabel = "N",
            description = "For prices in whole points: how many digits stand behind the point, such as 5 for 127801.")
    private @Nullable Integer decimals;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            converter = BarsWords.DateOrderWord.class,
            description = "day-first or month-first, for dates such as 03/04/2024.")
    private @Nullable DateOrder dateOrder;

    @Option(
            names = "--duplicates",
            paramLabel = "WHAT",
            converter = BarsWords.DuplicatesWord.class,
            description = "Bars whose time comes twice with other prices: refuse the file (default), or keep the "
                    + "first or the last.")
    private Duplicates duplicates = ImportChoices.NONE.conflicting();

    @Option(names = "--no-sort", description = "Refuse a file with rows out of order instead of putting them in order.")
    private boolean noSort;

    @Option(
            names = "--strict",
            description = "Refuse a file of which anything was left out or repaired, however little.")
    private boolean strict;

    @Option(names = "--replace", description = "Replace datasets of the same names.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Only show what the files would become.")
    private boolean dryRun;

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Write every rejected row with line and reason into this CSV file; for a single file.")
    private @Nullable Path rejected;

    @Option(names = "--json", description = "Everything about each file, as JSON.")
    private boolean json;

    private final Datasets datasets;

    BarsAddCommand(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        if (files.size() > 1 && (name != null || rejected != null)) {
            throw Commands.usage(
                    command,
                    (name != null ? "--name" : "--rejected") + " goes with a single file, not " + files.size());
        }
        ImportChoices choices = choices();
        List<Map<String, @Nullable Object>> trees = new ArrayList<>();
        int refused = 0;
        for (Path file : files) {
            BarsAdded added = add(file, choices);
            refused += added.trouble().isEmpty() ? 0 : 1;
            if (json) {
                trees.add(added.tree());
            } else {
                added.print(command.getOut());
            }
            added.trouble().ifPresent(command.getErr()::println);
            command.getErr().flush();
        }
        PrintWriter out = command.getOut();
        if (json) {
            out.print(JsonText.of(trees));
        } else if (files.size() > 1) {
            out.println(files.size() - refused + " of " + files.size() + " files " + (dryRun ? "can be" : "were")
                    + " added.");
        }
        out.flush();
        return refused == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private ImportChoices choices() {
        ImportChoices choices = ImportChoices.NONE
                .withLayout(Optional.ofNullable(layout))
                .withClock(Optional.ofNullable(clock))
                .withDecimals(decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals))
                .withDateOrder(Optional.ofNullable(dateOrder))
                .withDuplicates(ImportChoices.NONE.identical(), duplicates)
                .withSort(!noSort);
        choices = symbol == null ? choices : choices.withSymbol(symbol);
        return name == null ? choices : choices.withName(name);
    }

    /// Each file ends on its own: what is wrong with one keeps no other out.
    private BarsAdded add(Path file, ImportChoices choices) throws Exception {
        CommandLine command = spec.commandLine();
        ImportDraft draft;
        try {
            draft = Commands.run(command, datasets.look(file, choices));
        } catch (InputException e) {
            return BarsAdded.refused(file, Optional.empty(), String.valueOf(e.getMessage()));
        }
        try {
            if (rejected != null) {
                Commands.run(command, datasets.exportRejected(draft, rejected));
            }
            refuseIfFaulty(file, draft);
            if (dryRun) {
                return BarsAdded.looked(file, draft);
            }
            boolean chosen = name != null || replace || !draft.obstacle().isEmpty();
            ImportDraft named = chosen
                    ? draft
                    : draft.withName(Commands.run(
                            command, datasets.freeName(draft.passport().name())));
            return BarsAdded.added(file, named, Commands.run(command, datasets.add(named, replace)));
        } catch (InputException e) {
            return BarsAdded.refused(file, Optional.of(draft), String.valueOf(e.getMessage()));
        }
    }

    private void refuseIfFaulty(Path file, ImportDraft draft) throws InputException {
        if (dryRun && !draft.obstacle().isEmpty()) {
            throw new InputException(file + ": " + draft.obstacle());
        }
        if (strict && !draft.rejected().isEmpty()) {
            throw new InputException(file + ": not added, because of rejected rows and --strict");
        }
        if (strict && !draft.passport().repairs().isEmpty()) {
            throw new InputException(file + ": not added, because something had to be repaired and of --strict: "
                    + String.join("; ", draft.passport().repairs()));
        }
    }
}
