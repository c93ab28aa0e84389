package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Home;
import io.plumbline.app.Wiring;
import io.plumbline.history.RunHistory;
import io.plumbline.testing.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands about past runs over a real history. Each command is a program of its own, as at a terminal.
class HistoryOverTheCommandLineTest {

    private static final String CONFIG = "sample-data/example.yaml";
    private static final String EURUSD = "EURUSD=sample-data/EURUSD_M15.csv";

    private String out = "";
    private String err = "";
    private Home home = Home.in(Path.of(""));

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void makeHome() {
        home = Home.in(temp.resolve("home"));
    }

    /// Runs a command; its output is [#out] and [#err] afterwards.
    private int run(Object... arguments) {
        StringWriter results = new StringWriter();
        StringWriter trouble = new StringWriter();
        try (Wiring wiring = new Wiring(home, Wiring.Front.COMMAND_LINE, 2)) {
            return CommandLineTool.run(
                    wiring,
                    new PrintWriter(results, true),
                    new PrintWriter(trouble, true),
                    Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        } finally {
            out = results.toString();
            err = trouble.toString();
        }
    }

    private int backtest(String folder, String bars) {
        return run("backtest", "--config", CONFIG, "--bars", bars, "--limit-bars", 3000, "--out", temp.resolve(folder));
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), () -> "no '" + part + "' in: " + text);
    }

    private static void assertHasNot(String text, String part) {
        assertFalse(text.contains(part), () -> "'" + part + "' is in: " + text);
    }

    private void assertSameFile(String one, String other) throws IOException {
        assertArrayEquals(Files.readAllBytes(temp.resolve(one)), Files.readAllBytes(temp.resolve(other)), other);
    }

    @Test
    void aBacktestIsKeptAndItsReportIsWrittenAgainByteForByte() throws IOException {
        assertEquals(0, backtest("then", EURUSD), () -> err);
        assertHas(out, "Kept as run 1; see it again with: plumbline history show 1");

        assertEquals(0, run("report", 1, "--out", temp.resolve("again"), "--format", "html,json,csv"), () -> err);

        assertHas(out, "Written: " + temp.resolve("again"));
        assertSameFile("then/trades.csv", "again/trades.csv");
        assertSameFile("then/report.json", "again/report.json");
        assertSameFile("then/report.html", "again/report.html");
    }

    @Test
    void runsAreListedShownAndEdited() {
        assertEquals(0, backtest("first", EURUSD));
        assertEquals(0, backtest("second", "GBPUSD=sample-data/GBPUSD_M15.csv"));
        assertHas(out, "Kept as run 2;");

        assertEquals(0, run("history", "edit", 1, "--name", "Gold", "--notes", "try wider", "--tag", "wide", "--star"));
        assertEquals(0, run("history", "list"));
        List<String> lines = out.lines().toList();
        assertTrue(lines.get(1).startsWith("2 ") && lines.get(1).contains("GBPUSD on M15"), out);
        assertTrue(lines.get(2).startsWith("1 ") && lines.get(2).contains("Gold"), out);
        assertEquals("2 runs", lines.getLast());

        assertEquals(0, run("history", "list", "tag:wide", "star:"));
        assertHas(out, "2 runs, 1 shown");
        assertHasNot(out, "GBPUSD");

        assertEquals(0, run("history", "show", 1));
        assertHas(out, "Run 1 *  Gold");
        assertHas(out, "try wider");
        assertHas(out, "EURUSD M15: 3,000 bars, SHA-256 ");
        assertHas(out, "Profit factor");

        assertEquals(0, run("history", "show", 2, "--json"));
        Json shown = Json.parse(out);
        assertEquals("done", shown.text("status"));
        assertEquals(List.of("GBPUSD"), shown.list("symbols"));
        assertEquals(CONFIG, shown.object("inputs").text("config_path"));
    }

    @Test
    void anEditedNameReachesTheReportAndItsFiguresStay() throws IOException {
        assertEquals(0, backtest("then", EURUSD));
        assertEquals(0, run("history", "edit", 1, "--name", "Wide stops"));

        assertEquals(0, run("report", 1, "--out", temp.resolve("again"), "--format", "html,csv"));

        assertSameFile("then/trades.csv", "again/trades.csv");
        assertHas(Files.readString(temp.resolve("again/report.html")), "Wide stops");
    }

    @Test
    void deletedRunsComeBack() {
        assertEquals(0, backtest("run", EURUSD));

        assertEquals(0, run("history", "delete", 1));
        assertHas(out, "For 30 days this brings them back:");
        assertEquals(0, run("history", "list"));
        assertEquals("0 runs", out.strip());

        assertEquals(1, run("history", "undelete", 1, 7));
        assertHas(err, "of runs 1 7 only 1 could be brought back");
        assertEquals(0, run("history", "list"));
        assertHas(out, "EURUSD on M15");
        assertEquals(1, run("history", "undelete", 1), "it is there already");
    }

    @Test
    void aBackupHoldsTheRunsAndTakesThePlaceOfLaterOnes() {
        Path zip = temp.resolve("runs.zip");
        assertEquals(0, backtest("run", EURUSD));
        assertEquals(0, run("history", "backup", zip));
        assertEquals("Written: " + zip, out.strip());
        assertEquals(0, run("history", "delete", 1));

        assertEquals(0, run("history", "restore", zip), () -> err);

        assertHas(out, "The history of before is in " + home.data().resolve("history-aside-"));
        assertEquals(0, run("history", "show", 1), () -> err);
    }

    @Test
    void aBackupIsRestoredWhereThereWasNoHistory() {
        Path zip = temp.resolve("runs.zip");
        assertEquals(0, backtest("run", EURUSD));
        assertEquals(0, run("history", "backup", zip));
        home = Home.in(temp.resolve("elsewhere"));

        assertEquals(0, run("history", "restore", zip), () -> err);

        assertEquals("Restored " + zip + ". There was no history before.", out.strip());
        assertEquals(0, run("history", "show", 1), () -> err);
        assertEquals(1, run("history", "restore", temp.resolve("missing.zip")));
        assertHas(err, "missing.zip: there is no such file");
        assertEquals(0, run("history", "show", 1), "a backup that is not there harms nothing");
    }

    @Test
    void runsAreCompared() throws IOException {
        assertEquals(0, backtest("first", EURUSD));
        assertEquals(0, backtest("second", "GBPUSD=sample-data/GBPUSD_M15.csv"));

        assertEquals(0, run("compare", 1, 2, "--out", temp.resolve("both"), "--format", "html,json"), () -> err);

        assertHas(out, "Written: " + temp.resolve("both"));
        try (Stream<Path> files = Files.list(temp.resolve("both"))) {
            assertEquals(
                    List.of("report.html", "report.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(0, run("compare", "1:A,B,C"), () -> err);
        assertEquals(1, run("compare", 1, 9));
        assertEquals("no run 9; the newest is 2", err.strip());
    }

    @Test
    void anUnknownRunIsNamedWithTheNewest() {
        for (List<Object> command : List.<List<Object>>of(
                List.of("history", "show", 5),
                List.of("history", "edit", 5, "--star"),
                List.of("history", "delete", 5),
                List.of("report", 5, "--out", temp.resolve("none")))) {
            assertEquals(1, run(command.toArray()));
            assertEquals("no run 5; the history is empty", err.strip(), command.toString());
        }
        assertFalse(Files.exists(temp.resolve("none")));
    }

    @Test
    void aFailedRunIsKeptWithItsTrouble() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.csv"), "time,open,high,low,close\n2024-01-02,1.1,1.0,1.2,1.1\n");

        assertEquals(1, backtest("run", "EURUSD=" + bad));

        assertHas(err, "bad.csv, line 2");
        assertEquals(0, run("history", "show", 1), () -> err);
        assertTrue(out.lines().anyMatch(line -> line.matches("Status +failed")), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("Trouble +.*bad.csv, line 2.*")), out);
        assertEquals(1, run("report", 1, "--out", temp.resolve("report")));
        assertHas(err, "run 1 has no results; its status is: failed");
        assertFalse(Files.exists(temp.resolve("report")));
    }

    @Test
    void aRunWaitsInTheInboxWhileAnotherCopyHasTheHistoryOpen() throws Exception {
        assertEquals(0, backtest("first", EURUSD));
        try (RunHistory other = RunHistory.open(home.data())) {
            assertEquals(1, other.list().size());

            assertEquals(0, backtest("second", "GBPUSD=sample-data/GBPUSD_M15.csv"), () -> err);
            assertHas(out, "Another copy of Plumbline has the history open; the run waits in its inbox");
            assertTrue(Files.exists(temp.resolve("second/report.html")));

            assertEquals(0, run("history", "list"), () -> err);
            assertHas(out, "EURUSD on M15");
            assertHasNot(out, "GBPUSD");
            assertHas(err, "This is a read-only look at how it was.");
            assertEquals(0, run("report", 1, "--out", temp.resolve("look"), "--format", "csv"), () -> err);
            assertSameFile("first/trades.csv", "look/trades.csv");
            assertEquals(1, run("history", "edit", 1, "--star"));
            assertHas(err, "this is a read-only look; nothing can be changed in it");
        }

        assertEquals(0, run("history", "list"));
        assertEquals("", err);
        assertHas(out, "GBPUSD on M15");
        assertHas(out, "2 runs");
        assertEquals(0, run("report", 2, "--out", temp.resolve("later"), "--format", "csv"), () -> err);
        assertSameFile("second/trades.csv", "later/trades.csv");
    }
}
