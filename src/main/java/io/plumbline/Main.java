package io.plumbline;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Home;
import io.plumbline.app.KeptRun;
import io.plumbline.app.LogFile;
import io.plumbline.app.OneWindow;
import io.plumbline.app.Sample;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.Wiring;
import io.plumbline.app.Wiring.Front;
import io.plumbline.cli.CommandLineTool;
import io.plumbline.cli.TerminalText;
import io.plumbline.ui.Arrivals;
import io.plumbline.ui.NoDisplayException;
import io.plumbline.ui.Workstation;
import io.plumbline.ui.WorkstationApp;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Starts Plumbline: the command line if there are arguments other than `--home DIR`, else the window, else, where
/// nothing can show a window, the sample backtest on the command line.
///
/// The system property `plumbline.sample` names the folder of the sample data; `sample-data` without it. With
/// `plumbline.rehearsal` the program does by itself what its users wait for, and ends: see [Rehearsal].
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        CommandLineTool.Start start = CommandLineTool.Start.of(arguments);
        System.exit(Rehearsal.isAskedFor() ? Rehearsal.main(start.home(), sample()) : run(start, List.of(arguments)));
    }

    private static int run(CommandLineTool.Start start, List<String> arguments) throws InterruptedException {
        Home home = Home.ofThisComputer(start.home());
        return start.window() ? window(home, start.files()) : commandLine(home, arguments);
    }

    private static int commandLine(Home home, List<String> arguments) {
        try (LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.COMMAND_LINE)) {
            return commandLine(wiring, arguments);
        }
    }

    private static int commandLine(Wiring wiring, List<String> arguments) {
        return commandLine(wiring, TerminalText.on(System.out), TerminalText.on(System.err), arguments);
    }

    /// Runs a command line.
    ///
    /// @return the exit code
    static int commandLine(Wiring wiring, PrintWriter out, PrintWriter err, List<String> arguments) {
        int exitCode = CommandLineTool.run(wiring, out, err, arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return exitCode;
    }

    private static int window(Home home, List<Path> files) throws InterruptedException {
        Optional<OneWindow> claim = OneWindow.claim(home, files);
        if (claim.isEmpty()) {
            return 0;
        }
        try (OneWindow one = claim.get();
                LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.WINDOW)) {
            return window(wiring, new Arrivals(files, taker -> one.listen(wiring.jobThreads(), taker)));
        }
    }

    private static int window(Wiring wiring, Arrivals arrivals) {
        Optional<BacktestRequest> sample = sample();
        SettingsStore settings = wiring.openSettings();
        try {
            WorkstationApp.open(workstation(wiring, settings, sample), arrivals);
            return 0;
        } catch (NoDisplayException e) {
            return withoutDisplay(wiring, sample);
        } finally {
            settings.flush();
        }
    }

    /// What the window needs.
    static Workstation workstation(Wiring wiring, SettingsStore settings, Optional<BacktestRequest> sample) {
        return new Workstation(
                wiring.home(),
                settings,
                wiring.jobThreads(),
                request -> wiring.keepRun().job(request).then(KeptRun::run),
                wiring.pastRuns(),
                wiring.readTradedBars()::job,
                wiring.datasets(),
                wiring.tunings(),
                wiring.tunedConfig(),
                sample);
    }

    private static Optional<BacktestRequest> sample() {
        return Sample.in(Path.of(System.getProperty("plumbline.sample", "sample-data")));
    }

    private static int withoutDisplay(Wiring wiring, Optional<BacktestRequest> sample) {
        if (sample.isEmpty()) {
            System.out.println("There is no display to open the window on; here is what the command line can do.");
            return commandLine(wiring, List.of("--help"));
        }
        System.out.println(
                "There is no display to open the window on; running the sample backtest on the command line instead.");
        return commandLine(wiring, backtest(sample.get(), Path.of("runs", "sample")));
    }

    /// The command line of a backtest.
    static List<String> backtest(BacktestRequest sample, Path out) {
        List<String> arguments =
                new ArrayList<>(List.of("backtest", "--config", sample.config().toString(), "--out", out.toString()));
        sample.bars().forEach((symbol, bars) -> arguments.addAll(List.of("--bars", symbol + "=" + bars.text())));
        return arguments;
    }
}
