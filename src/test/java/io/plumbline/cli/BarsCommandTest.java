package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `plumbline bars` over a real library. Each command is a program of its own, as at a terminal.
class BarsCommandTest extends AtATerminal {

    private static final int ROWS = 1200;

    private Path file = Path.of("");

    @BeforeEach
    void writeAFile() throws IOException {
        file = write("EURUSD_M15.csv", rows());
    }

    private static List<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sample-data/EURUSD_M15.csv"));
        return new ArrayList<>(lines.subList(0, ROWS + 1));
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(temp.resolve(name), lines);
    }

    private void add() {
        assertEquals(0, run("bars", "add", file, "--clock", "utc"), () -> out + err);
    }

    @Test
    void addsAFileAndSaysWhatItWasTakenFor() {
        add();

        assertTrue(out.contains("Layout     Plumbline"), out);
        assertTrue(out.contains("Clock      UTC (set by you)"), out);
        assertTrue(out.contains("Guessed    symbol EURUSD: "), out);
        assertTrue(out.contains("Quality    "), out);
        assertTrue(out.contains("Added as EURUSD_M15."), out);

        assertEquals(0, run("bars", "list"));
        assertTrue(
                out.lines().anyMatch(line -> line.matches("EURUSD_M15 +EURUSD +M15 +1,200 .* UTC +\\d+ +good")), out);
    }

    @Test
    void oneBadFileKeepsNoOtherOut() throws IOException {
        Path bad = write("notes.txt", List.of("These are no bars.", "Nor are these."));

        assertEquals(1, run("bars", "add", bad, file, "--clock", "utc"));

        assertTrue(err.contains("notes.txt"), err);
        assertTrue(out.contains("Added as EURUSD_M15."), out);
        assertTrue(out.contains("1 of 2 files were added."), out);
    }

    @Test
    void rejectedRowsAreListedAndWritten() throws IOException {
        List<String> lines = rows();
        lines.set(7, "2023-01-01 23:30:00,1.07,1.06,1.08,1.07,5");
        Path faulty = write("GBPUSD_M15.csv", lines);
        Path rejected = temp.resolve("rejected.csv");

        assertEquals(0, run("bars", "add", faulty, "--clock", "utc", "--rejected", rejected));

        assertTrue(out.contains("line 8: "), out);
        assertTrue(Files.readString(rejected).contains("2023-01-01 23:30:00"), Files.readString(rejected));

        assertEquals(1, run("bars", "add", faulty, "--name", "strictly", "--strict"));
        assertTrue(err.contains("not added, because of rejected rows and --strict"), err);
    }

    @Test
    void strictRefusesWhatHadToBeRepaired() throws IOException {
        List<String> lines = rows();
        Collections.swap(lines, 5, 6);
        Path mixed = write("GBPUSD_M15.csv", lines);

        assertEquals(1, run("bars", "add", mixed, "--strict", "--clock", "utc"));
        assertTrue(err.contains("something had to be repaired"), err);

        assertEquals(1, run("bars", "add", mixed, "--no-sort", "--clock", "utc"));
        assertEquals(0, run("bars", "add", mixed, "--clock", "utc"));
        assertTrue(out.contains("Repaired"), out);
    }

    @Test
    void aDryRunShowsThePreviewAndAddsNothing() {
        assertEquals(0, run("bars", "add", file, "--clock", "utc", "--dry-run"));

        assertTrue(out.contains("2023-01-01 22:00:00,1.07,1.07006"), out);
        assertFalse(out.contains("Added"), out);
        assertEquals(0, run("bars", "list"));
        assertEquals("0 datasets", out.strip());
    }

    @Test
    void aTakenNameIsRefusedUnlessItIsReplaced() {
        add();

        assertEquals(1, run("bars", "add", file, "--clock", "utc", "--name", "EURUSD_M15"));
        assertTrue(err.contains("a dataset is called EURUSD_M15 already"), err);
        assertEquals(0, run("bars", "add", file, "--clock", "utc", "--replace"));
        assertTrue(out.contains("Added as EURUSD_M15."), out);
    }

    @Test
    void aFileWithoutAChosenNameGetsAFreeOne() {
        add();

        assertEquals(0, run("bars", "add", file, "--clock", "utc"));
        assertTrue(out.contains("Added as EURUSD_M15-2."), out);
    }

    @Test
    void showsAPassportAsTextAndAsJson() {
        add();

        assertEquals(0, run("bars", "show", "eurusd_m15"));
        assertTrue(out.contains("Source     " + file), out);
        assertTrue(out.contains("2023-01-01 22:00    1.07  1.07006  1.06975  1.06987  715.0"), out);

        assertEquals(0, run("bars", "show", "EURUSD_M15", "--json"));
        Json passport = Json.parse(out).object("passport");
        assertEquals("EURUSD", passport.text("symbol"));
        assertEquals("FILE", passport.object("origin").text("kind"));

        assertEquals(1, run("bars", "show", "EURUSD_M5"));
        assertTrue(err.contains("did you mean EURUSD_M15?"), err);
    }

    @Test
    void addedFilesAreToldAsJson() {
        assertEquals(0, run("bars", "add", file, "--clock", "utc", "--json"));

        Json one = Json.parse("{\"files\": " + out + "}").objects("files").getFirst();
        assertEquals("EURUSD_M15", one.object("passport").text("name"));
        assertEquals("PLUMBLINE", one.text("layout"));
    }

    @Test
    void resamplesSplitsExportsAndRemoves() throws IOException {
        add();

        assertEquals(0, run("bars", "resample", "EURUSD_M15", "--to", "h1"), () -> err);
        assertTrue(out.startsWith("Added EURUSD_H1: "), out);
        assertEquals(0, run("bars", "split", "EURUSD_M15", "--train", "0.6", "--validation", "0.2"), () -> err);
        assertEquals(3, out.lines().count(), out);
        assertEquals(0, run("bars", "split", "EURUSD_M15", "--at", "2023-01-09", "--names", "a,b"), () -> err);
        assertTrue(out.contains("Added EURUSD_M15_b: "), out);

        Path csv = temp.resolve("out.csv");
        assertEquals(0, run("bars", "export", "EURUSD_M15", csv), () -> err);
        assertEquals(ROWS + 1, Files.readAllLines(csv).size());

        assertEquals(1, run("bars", "remove", "EURUSD_M15", "nothing"));
        assertEquals(0, run("bars", "remove", "EURUSD_M15", "EURUSD_H1"), () -> err);
        assertEquals(0, run("bars", "list"));
        assertTrue(out.contains("5 datasets"), out);
        assertTrue(
                out.contains("EURUSD_M15_a: the dataset EURUSD_M15, of which it was made, is not in the library"), out);
    }

    @Test
    void argumentsThatMakeNoSenseAreRefused() {
        assertEquals(2, run("bars", "add", file, "--clock", "mars"));
        assertTrue(err.contains("no clock 'mars'; wanted utc, ny, ny+7"), err);
        assertEquals(2, run("bars", "add", file, "--layout", "excel"));
        assertTrue(err.contains("histdata-m1"), err);
        assertEquals(2, run("bars", "add", file, file, "--name", "one"));
        assertEquals(2, run("bars", "split", "x"));
        assertEquals(2, run("bars", "split", "x", "--train", "1.5"));
        assertEquals(2, run("bars", "split", "x", "--at", "2023-01-01", "--names", "a"));
        assertEquals(2, run("bars"));
    }

    @Test
    void aSyntheticMarketIsMadeAndFlaggedWhereverItIsUsed() {
        assertEquals(
                0,
                run(
                        "bars",
                        "synth",
                        "--symbols",
                        "EURUSD",
                        "--from",
                        "2023-01-02",
                        "--to",
                        "2023-03-03",
                        "--seed",
                        "7"),
                () -> err);
        assertTrue(out.startsWith("Added EURUSD_M15_synth7: "), out);
        assertEquals(0, run("bars", "resample", "EURUSD_M15_synth7", "--to", "M30", "--name", "longer"), () -> err);

        assertEquals(
                0,
                run(
                        "backtest",
                        "--config",
                        "sample-data/example.yaml",
                        "--dataset",
                        "longer",
                        "--out",
                        temp.resolve("run")),
                () -> err);
        assertTrue(out.contains("Warning: EURUSD: synthetic bars, which no market made."), out);
    }

    @Test
    void aBacktestTakesADatasetForItsOwnSymbol() {
        add();

        assertEquals(
                0,
                run(
                        "backtest",
                        "--config",
                        "sample-data/example.yaml",
                        "--dataset",
                        "eurusd_M15",
                        "--out",
                        temp.resolve("run")),
                () -> err);
        assertEquals(0, run("history", "show", "1"));
        assertTrue(out.contains("EURUSD    library:EURUSD_M15"), out);

        assertEquals(
                2,
                run(
                        "backtest",
                        "--config",
                        "sample-data/example.yaml",
                        "--dataset",
                        "EURUSD_M15",
                        "--bars",
                        "EURUSD=library:EURUSD_M15"));
        assertTrue(err.contains("bars for EURUSD are given twice"), err);
    }
}
