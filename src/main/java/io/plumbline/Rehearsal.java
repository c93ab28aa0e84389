package io.plumbline;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.Home;
import io.plumbline.app.LogFile;
import io.plumbline.app.SettingsStore;
import io.plumbline.app.Wiring;
import io.plumbline.app.Wiring.Front;
import io.plumbline.cli.TerminalText;
import io.plumbline.ui.NoDisplayException;
import io.plumbline.ui.WorkstationApp;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A run of the program with no user, in one process: the commands that take long, then the window.
///
/// The JVM takes notes meanwhile and keeps them in its ahead-of-time cache: classes in the form they are used
/// in, and
/// where the time goes. With it later starts load less, and compile the right methods first.
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

    static boolean isAskedFor() {
        return Boolean.getBoolean(PROPERTY);
    }

    /// Rehearses, unless it is not clear where: its runs have no place in somebody's history.
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
            rehearsal.commands();
            rehearsal.window();
            return 0;
        } catch (NoDisplayException | IllegalStateException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /// Runs the commands.
    ///
    /// @throws IllegalStateException if one fails
    void commands() {
        LocalDate to = FROM.plusWeeks(weeks).minusDays(1);
        String made = "EURUSD_M1_synth1";
        // Away from the library again: the window imports them as bars that are new to it.
        command("bars", "synth", "--symbols", "EURUSD", "--timeframe", "M1", "--from=" + FROM, "--to=" + to);
        command("bars", "export", made, bars().toString());
        command("bars", "remove", made);
        command(Main.backtest(sample, out("backtest")).toArray(String[]::new));
        command(
                "tune",
                "--config=" + sample.config(),
                "--bars=EURUSD=" + bars(),
                "--strategy=S1_TREND_EMA_ATR_ADX",
                "--grid=medium",
                "--two-stage",
                "--out=" + out("search"));
        command("history", "list");
    }

    private void command(String... arguments) {
        try (LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.COMMAND_LINE)) {
            if (Main.commandLine(wiring, said, said, List.of(arguments)) != 0) {
                throw new IllegalStateException("the rehearsal failed at: plumbline " + String.join(" ", arguments));
            }
        }
    }

    private Path bars() {
        return out("EURUSD_M1.csv");
    }

    private Path out(String name) {
        return home.data().resolve("rehearsed").resolve(name);
    }

    /// Opens the window, which goes through everything and closes itself.
    private void window() throws NoDisplayException {
        try (LogFile _ = LogFile.in(home.logs());
                Wiring wiring = new Wiring(home, Front.WINDOW)) {
            SettingsStore settings = wiring.openSettings();
            WorkstationApp.rehearse(Main.workstation(wiring, settings, Optional.of(sample)), bars(), sample.config());
        }
    }
}
