package io.plumbline;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Datasets;
import io.plumbline.app.Home;
import io.plumbline.app.LogFile;
import io.plumbline.app.Progress;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.Wiring;
import io.plumbline.app.Wiring.Front;
import io.plumbline.cli.TerminalText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import io.plumbline.ui.WorkstationApp;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A run of the program with no user: the commands that take long, or the window with everything in it that is
/// waited for.
///
/// The JVM takes notes meanwhile and keeps them in its ahead-of-time cache: classes in the form they are used in,
/// and where the time goes. With it later starts load less, and compile the right methods first. A start takes
/// longer the more there is in its cache: halves with a cache each start faster than two that share one.
final class Rehearsal {

    private static final String PROPERTY = "plumbline.rehearsal";
    private static final LocalDate FROM = LocalDate.of(2023, 1, 2);

    /// Some 300,000 bars of a minute: enough to show where the time goes.
    private static final int USUAL_WEEKS = 42;

    private final Home home;
    private final BacktestRequest sample;
    private final int weeks;
    private final PrintWriter said;

    /// @param home where its files and its history go; nobody's own
    /// @param sample what is backtested
    /// @param weeks how many weeks of minutes are imported and searched over
    /// @param said what the commands print
    Rehearsal(Home home, BacktestRequest sample, int weeks, PrintWriter said) {
        this.home = home;
        this.sample = sample;
        this.weeks = weeks;
        this.said = said;
    }

    /// Whether the system property `plumbline.rehearsal` asks for one.
    static boolean isAskedFor() {
        return System.getProperty(PROPERTY) != null;
    }

    /// Rehearses what the system property names, `commands`, `window` or `commands,window`, unless it is not clear
    /// where: its runs have no place in somebody's history.
    ///
    /// @param home the folder of `--home`
    /// @return the exit code
    static int main(Optional<Path> home, Optional<BacktestRequest> sample) {
        if (home.isEmpty() || sample.isEmpty()) {
            System.err.println("A rehearsal needs a --home of its own, and the sample data.");
            return 2;
        }
        Rehearsal rehearsal =
                new Rehearsal(Home.in(home.get()), sample.get(), USUAL_WEEKS, TerminalText.on(System.out));
        try {
            for (String half : System.getProperty(PROPERTY, "").split(",", -1)) {
                switch (half) {
                    case "commands" -> rehearsal.commands();
                    case "window" -> rehearsal.window();
                    default -> throw new IllegalArgumentException("nothing is called \"" + half + "\"");
                }
            }
            return 0;
        } catch (Exception e) {
            e.printStackTrace(System.err);
            return 1;
        }
    }

    /// Runs the commands.
    ///
    /// @throws IllegalStateException if one fails
    void commands() throws Exception {
        try (Wiring wiring = new Wiring(home, Front.COMMAND_LINE)) {
            makeBars(wiring.datasets());
        }
        command(Main.backtest(sample, out("backtest")));
        command(List.of(
                "tune",
                "--config=" + sample.config(),
                "--bars=EURUSD=" + bars(),
                "--strategy=S1_TREND_EMA_ATR_ADX",
                "--grid=medium",
                "--two-stage",
                "--out=" + out("search")));
        command(List.of("history", "list"));
    }

    private void command(List<String> arguments) {
        try (LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.COMMAND_LINE)) {
            if (Main.commandLine(wiring, said, said, arguments) != 0) {
                throw new IllegalStateException("the rehearsal failed at: plumbline " + String.join(" ", arguments));
            }
        }
    }

    /// Opens the window, which goes through everything and closes itself.
    private void window() throws Exception {
        try (LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.WINDOW)) {
            makeBars(wiring.datasets());
            SettingsStore settings = wiring.openSettings();
            WorkstationApp.rehearse(Main.workstation(wiring, settings, Optional.of(sample)), bars(), sample.config());
        }
    }

    /// Writes a bar file that is new to the library.
    private void makeBars(Datasets datasets) throws Exception {
        LocalDate to = FROM.plusWeeks(weeks).minusDays(1);
        SynthRecipe recipe = SynthRecipe.usual(List.of("EURUSD"), Timeframe.M1, FROM, to, 1);
        String name = datasets.synthesise(recipe).run(Progress.NONE).getFirst().name();
        datasets.export(name, bars()).run(Progress.NONE);
        datasets.remove(List.of(name)).run(Progress.NONE);
    }

    private Path bars() {
        return out("EURUSD_M1.csv");
    }

    private Path out(String name) {
        return home.data().resolve("rehearsed").resolve(name);
    }
}
