package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.history.RunHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `plumbline tune` and its subcommands over a real history. Each command is a program of its own, as at a
/// terminal.
class TuneOverTheCommandLineTest extends AtATerminal {

    private static final Path EXAMPLE = Path.of("sample-data/example.yaml");

    private int tune(Path config, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "tune", "--config", config, "--bars", "GBPUSD=sample-data/GBPUSD_M15.csv", "--limit-bars", 3000));
        arguments.addAll(List.of(more));
        return run(arguments.toArray());
    }

    /// The example with a tuning block.
    private Path config(String block) throws IOException {
        return Files.writeString(temp.resolve("tuned.yaml"), Files.readString(EXAMPLE) + "\n" + block);
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), () -> "no '" + part + "' in: " + text);
    }

    private void assertSameFiles(String one, String other) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve(one))) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(temp.resolve(other).resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    @Test
    void aSearchIsKeptListedShownWrittenAgainAndDeleted() throws IOException {
        assertEquals(0, tune(EXAMPLE, "--grid", "small", "--out", temp.resolve("first")), () -> err);
        assertHas(err, "6 combinations in scenario B over 0.1 years");
        assertHas(out, "Kept as search 1; see it again with: plumbline tune show 1");
        String odds = out.lines()
                .filter(line -> line.startsWith("6 combinations tried"))
                .findFirst()
                .orElseThrow();

        assertEquals(0, run("tune", "list"), () -> err);
        assertHas(out, "small");
        assertHas(out, "GBPUSD GBPUSD_M15.csv");
        assertHas(out, "1 search\n");

        assertEquals(0, run("tune", "show", 1), () -> err);
        assertHas(out, "6 combinations of S1_TREND_EMA_ATR_ADX (small grid), the best 6 under A, B and C");
        assertHas(out, odds);

        assertEquals(0, run("tune", "resume", 1, "--out", temp.resolve("again")), () -> err);
        assertSameFiles("first", "again");
        assertEquals(1, run("tune", "resume", 1, "--out", temp.resolve("again")));
        assertHas(err, "ask for them to be overwritten with --overwrite");

        assertEquals(0, run("tune", "delete", 1), () -> err);
        assertEquals("Deleted search 1.\n", out);
        assertEquals(1, run("tune", "show", 1));
        assertHas(err, "no search 1; none is kept");
    }

    @Test
    void nothingIsKeptIfThatIsWanted() throws IOException {
        assertEquals(0, tune(EXAMPLE, "--grid", "small", "--no-keep", "--out", temp.resolve("first")), () -> err);
        assertFalse(out.contains("Kept as"));
        assertFalse(Files.exists(temp.resolve("home/history.mv.db")));
    }

    @Test
    void whileTheWindowHasTheHistoryTheSearchIsMadeAndNotKept() throws Exception {
        try (RunHistory window = RunHistory.open(temp.resolve("home"))) {
            assertEquals(0, tune(EXAMPLE, "--grid", "small", "--out", temp.resolve("first")), () -> err);
            assertHas(err, "Not kept in the history: ");
            assertFalse(out.contains("Kept as"));
            assertEquals(List.of(), window.sweeps().list());
        }
    }

    @Test
    void theSizeIsSaidWithoutSearching() {
        assertEquals(0, tune(EXAMPLE, "--grid", "large", "--dry-run", "--out", temp.resolve("none")), () -> err);
        assertHas(out, "13,500\n");
        assertHas(out, "4,500\n");
        assertHas(out, "3,000\n");
        assertHas(out, "about a second\n");
        assertFalse(Files.exists(temp.resolve("none")));
    }

    @Test
    void theConfigSaysWhatIsSearched() throws IOException {
        Path config = config("""
                tuning:
                  grid: {ema_fast: [10, 20, 60], ema_slow: [50, 100], k_sl: {start: 2, stop: 3, step: 0.5}}
                  constraints: ["ema_fast < ema_slow"]
                  objective: net_pips
                  tune_scenario: A
                  top_k: 2
                """);

        assertEquals(0, tune(config, "--out", temp.resolve("first")), () -> err);
        assertHas(
                out,
                "15 combinations of S1_TREND_EMA_ATR_ADX (custom grid), the best 2 under A, B and C, ranked by net pips "
                        + "in scenario A");

        assertEquals(0, tune(config, "--grid", "small", "--top-k", 3, "--out", temp.resolve("second")), () -> err);
        assertHas(
                out, "6 combinations of S1_TREND_EMA_ATR_ADX (small grid), the best 3 under A, B and C, ranked by net");

        assertEquals(
                0,
                tune(config, "--where", "ema_fast < 20", "--no-two-stage", "--out", temp.resolve("third")),
                () -> err);
        assertHas(out, "6 combinations of S1_TREND_EMA_ATR_ADX (custom grid) under A, B and C, ranked by net pips");
    }

    @Test
    void aMistakeInTheConfigIsSaidWithItsPlace() throws IOException {
        Path config = config("tuning: {grid: {k_sp: [1, 2]}}\n");

        assertEquals(1, tune(config, "--out", temp.resolve("first")));
        assertHas(err, "tuning.grid.k_sp: S1_TREND_EMA_ATR_ADX has no parameter 'k_sp'; did you mean k_sl?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--axis k_sl=            | 2 | k_sl ''; wanted a number",
                "--axis k_sl=1,1         | 2 | k_sl: a value twice; wanted each once",
                "--axis k_sl=1:3:-1      | 2 | wanted steps that lead there",
                "--axis k_sl=2           | 1 | one combination, and so nothing to choose from",
                "--axis k_sp=1,2         | 1 | has no parameter 'k_sp'; did you mean k_sl?",
                "--where k_sl<k_so       | 1 | k_so is not among the axes",
                "--where k_sl>100        | 1 | the constraints leave none of 1152 combinations",
                "--grid huge             | 2 | --grid is 'huge'; wanted small, medium, large",
                "--top-k 0               | 2 | --top-k is 0; wanted a whole number from 1",
            })
    void mistakesInTheArgumentsAreSaidBeforeAnythingStarts(String arguments, int exit, String message) {
        String[] parts = arguments.split(" ", 2);
        assertEquals(exit, tune(EXAMPLE, parts[0], parts[1], "--out", temp.resolve("none")), () -> err);
        assertHas(err, message);
        assertFalse(Files.exists(temp.resolve("none")));
    }
}
