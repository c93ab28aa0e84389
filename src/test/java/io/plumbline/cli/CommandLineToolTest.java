package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Home;
import io.plumbline.app.Wiring;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    private static final String CONFIG = "sample-data/example.yaml";
    private static final String EURUSD_CSV = "sample-data/EURUSD_M15.csv";
    private static final String EURUSD = "EURUSD=" + EURUSD_CSV;

    private final Wiring wiring = new Wiring(Home.in(Path.of("target/test-home")), Wiring.Front.COMMAND_LINE, 2);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp = Path.of("");

    @AfterEach
    void close() {
        wiring.close();
    }

    private int run(String... arguments) {
        return CommandLineTool.run(wiring, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int backtest(String... more) {
        return run(Stream.concat(
                        Stream.of("backtest", "--config", CONFIG, "--limit-bars", "3000", "--out", temp + "/run"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> filesWritten() throws IOException {
        Path dir = temp.resolve("run");
        if (!Files.exists(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aRunWritesItsFilesAndPrintsASummary() throws IOException {
        int exitCode = backtest("--bars", EURUSD);

        assertEquals(0, exitCode);
        assertEquals(List.of("report.html", "report.json", "trades.csv"), filesWritten());
        assertTrue(out.toString().contains("EURUSD M15: 3,000 bars, 2024-11-18 to 2024-12-31"), out.toString());
        assertTrue(out.toString().contains("A normal"), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void theReferencesOptionsNameTheirSymbols() {
        int exitCode = backtest(
                "--usdjpy", "sample-data/USDJPY_M15.csv", "--eurusd", "sample-data/EURUSD_M15.csv", "--scenarios", "a");

        assertEquals(0, exitCode);
        String summary = out.toString();
        assertTrue(summary.indexOf("EURUSD M15") < summary.indexOf("USDJPY M15"), summary);
    }

    @Test
    void onlyTheChosenScenariosRun() throws IOException {
        assertEquals(0, backtest("--bars", EURUSD, "--scenarios", "C,A"));

        List<String> scenarios = Files.readAllLines(temp.resolve("run/trades.csv")).stream()
                .skip(1)
                .map(row -> row.replaceAll(".*,([ABC]),(?:LONG|SHORT),.*", "$1"))
                .distinct()
                .toList();
        assertEquals(List.of("A", "C"), scenarios);
    }

    @Test
    void filesTheConfigDoesNotWantAreNotWritten() throws IOException {
        String config = Files.readString(Path.of(CONFIG)).replace("write_trades_csv: true", "write_trades_csv: false");
        Path without = Files.writeString(temp.resolve("without.yaml"), config);

        int exitCode = run(
                "backtest",
                "--config",
                without.toString(),
                "--bars",
                EURUSD,
                "--limit-bars",
                "3000",
                "--out",
                temp + "/run");

        assertEquals(0, exitCode);
        assertEquals(List.of("report.html", "report.json"), filesWritten());
    }

    @Test
    void theCountersReadAsTheReferencePrintedThem() throws IOException {
        Path golden = Path.of("src/test/resources/golden/oracle/s3_only");

        int exitCode = run(
                "backtest",
                "--config",
                golden.resolve("config.yaml").toString(),
                "--bars",
                "usdjpy=sample-data/USDJPY_M15.csv",
                "--limit-bars",
                "15000",
                "--out",
                temp + "/run");

        assertEquals(0, exitCode);
        List<String> counters = out.toString()
                .lines()
                .filter(line -> line.startsWith("[debug]"))
                .toList();
        assertEquals(Files.readAllLines(golden.resolve("debug.txt")), counters);
    }

    @Test
    void withoutAConfigOrBarsTheArgumentsAreWrong() {
        assertEquals(2, run("backtest", "--bars", EURUSD));
        assertTrue(err.toString().contains("--config"), err.toString());

        assertEquals(2, run("backtest", "--config", CONFIG));
        assertTrue(err.toString().contains("no bars; give at least one --bars SYMBOL=FILE"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--limit-bars=0", "--limit-bars=many", "--scenarios=D", "--eurusd=again.csv", "--frobnicate"})
    void whatCannotBeUnderstoodIsAUsageError(String argument) throws IOException {
        assertEquals(2, backtest("--bars", EURUSD, argument));
        assertFalse(err.toString().isBlank());
        assertEquals(List.of(), filesWritten());
    }

    @Test
    void aBadBarFileIsToldInItsOwnWordsAndWritesNothing() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.csv"), "time,open,high,low,close\n2024-01-02,1.1,1.0,1.2,1.1\n");

        int exitCode = backtest("--bars", "EURUSD=" + bad);

        assertEquals(1, exitCode);
        assertTrue(err.toString().contains("bad.csv, line 2"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertEquals(List.of(), filesWritten());
    }

    @Test
    void aFailedRunLeavesTheEarlierFilesAsTheyWere() throws IOException {
        assertEquals(0, backtest("--bars", EURUSD));
        String before = Files.readString(temp.resolve("run/report.json"));

        assertEquals(1, backtest("--bars", "EURUSD=" + temp.resolve("missing.csv")));

        assertEquals(before, Files.readString(temp.resolve("run/report.json")));
        assertEquals(List.of("report.html", "report.json", "trades.csv"), filesWritten());
    }

    @Test
    void filesThatCannotBeWrittenFailTheRun() throws IOException {
        Files.writeString(temp.resolve("run"), "a file where the folder should be");

        assertEquals(1, backtest("--bars", EURUSD));
        assertTrue(err.toString().startsWith("cannot write the run's files: "), err.toString());
    }

    @Test
    void helpShowsExamplesAndIsNoFailure() {
        assertEquals(0, run("backtest", "--help"));
        assertTrue(out.toString().contains("Examples:"), out.toString());
        assertEquals(0, run());
        assertTrue(out.toString().contains("plumbline backtest --config"), out.toString());
        assertEquals(0, run("--version"));
    }

    @Test
    void aBarOnATerminalIsClearedWhenTheWorkIsDone() {
        try (ConsoleProgress bar = ConsoleProgress.visibleOn(new PrintWriter(err, true))) {
            bar.report(0.5, "Reading EURUSD_M15.csv");
        }

        assertTrue(err.toString().contains("[##########..........]  50 %  Reading EURUSD_M15.csv"));
        assertTrue(err.toString().endsWith("\r" + " ".repeat(78) + "\r"));
    }

    @Test
    void theHomeIsKnownBeforeAnythingRuns() {
        assertStart(Optional.empty(), true);
        assertStart(Optional.of(Path.of("/a")), true, "--home", "/a");
        assertStart(Optional.of(Path.of("/a")), false, "backtest", "--bars", "A=b.csv", "--home=/a");
        assertStart(Optional.empty(), false, "--version");
        assertStart(Optional.empty(), false, "--home");
    }

    @Test
    void filesAloneOpenTheWindowOnThem() {
        assertEquals(
                new CommandLineTool.Start(Optional.of(temp), true, List.of(Path.of(EURUSD_CSV), temp)),
                CommandLineTool.Start.of(EURUSD_CSV, "--home", temp.toString(), temp.toString()));
        assertStart(Optional.empty(), false, EURUSD_CSV, "backtest");
        assertStart(Optional.empty(), false, temp.resolve("missing.csv").toString());
    }

    private static void assertStart(Optional<Path> home, boolean window, String... arguments) {
        assertEquals(new CommandLineTool.Start(home, window, List.of()), CommandLineTool.Start.of(arguments));
    }

    @Test
    void everyCommandTakesAHome() {
        assertEquals(0, backtest("--bars", EURUSD, "--home", temp.toString()), err::toString);
        assertEquals(2, run("--home"));
    }
}
