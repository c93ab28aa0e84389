package io.plumbline.cli;

import io.plumbline.app.Datasets;
import io.plumbline.app.Datasets.Opened;
import io.plumbline.config.JsonText;
import io.plumbline.core.BarSeries;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline bars show`: everything about one dataset, and its first and last bars.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows a dataset: where it came from, by which clock, how good it is, its first and last bars.",
        footerHeading = "%nExample:%n",
        footer = "  plumbline bars show EURUSD_M15 --json")
final class BarsShowCommand implements Callable<Integer> {

    private static final int BARS_SHOWN = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "The dataset's name.")
    private String name = "";

    @Option(names = "--json", description = "The passport, as JSON.")
    private boolean json;

    private final Datasets datasets;

    BarsShowCommand(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Integer call() throws Exception {
        CommandLine command = spec.commandLine();
        PrintWriter out = command.getOut();
        if (json) {
            Dataset dataset = Commands.dataset(Commands.run(command, datasets.list()), name);
            out.print(JsonText.of(BarsListCommand.tree(dataset)));
        } else {
            print(out, Commands.run(command, datasets.open(name)));
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static void print(PrintWriter out, Opened opened) {
        DataPassport passport = opened.dataset().passport();
        out.println("Dataset " + passport.name());
        PassportLines.print(out, passport);
        PassportLines.printFindings(out, passport);
        DataPassport.Origin origin = passport.origin();
        PassportLines.row(out, "Source", origin.source());
        PassportLines.row(out, "", origin.words());
        PassportLines.row(out, "", origin.sha256().isEmpty() ? "" : "SHA-256 " + origin.sha256());
        PassportLines.row(out, "Bars' hash", passport.sha256());
        PassportLines.row(
                out, "Added", PassportLines.minute(passport.addedUtc()) + " UTC, Plumbline " + passport.version());
        PassportLines.row(out, "Health", opened.dataset().health().words());
        PassportLines.row(out, "", opened.dataset().trouble());
        opened.notes().forEach(note -> PassportLines.row(out, "Note", note));
        out.println();
        BarSeries bars = opened.bars().bars();
        out.println("time (UTC)          open  high  low  close  volume");
        int first = Math.min(BARS_SHOWN, bars.size());
        for (int bar = 0; bar < first; bar++) {
            out.println(line(bars, bar));
        }
        int last = Math.max(first, bars.size() - BARS_SHOWN);
        if (last > first) {
            out.println("...");
        }
        for (int bar = last; bar < bars.size(); bar++) {
            out.println(line(bars, bar));
        }
    }

    private static String line(BarSeries bars, int bar) {
        return PassportLines.minute(bars.timeUtc()[bar]) + "    " + bars.open()[bar] + "  " + bars.high()[bar] + "  "
                + bars.low()[bar] + "  " + bars.close()[bar] + "  " + bars.volume()[bar];
    }
}
