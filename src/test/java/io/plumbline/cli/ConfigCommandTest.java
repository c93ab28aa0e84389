package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigReader;
import io.plumbline.config.ConfigSchema;
import io.plumbline.config.ConfigTemplates;
import io.plumbline.config.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `plumbline config`, each command a program of its own, as at a terminal.
class ConfigCommandTest extends AtATerminal {

    private static final Path SAMPLE = Path.of("sample-data/example.yaml");

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private Path changed(String piece, String replacement) throws IOException {
        String text = Files.readString(SAMPLE);
        assertTrue(text.contains(piece), piece);
        return write("changed.yaml", text.replace(piece, replacement));
    }

    @Test
    void checkListsMistakesAndWarningsAndFailsForMistakes() throws IOException {
        Path file = changed("r_base: 0.002 ", "r_base: much ");

        assertEquals(1, run("config", "check", file));

        assertTrue(out.contains("mistake: changed.yaml, line 55, column 11, risk.r_base: found `much` (text)"), out);
        assertTrue(out.contains("warning: changed.yaml, line 43"), out);
        assertTrue(out.endsWith("changed.yaml: 1 mistake, 5 warnings\n"), out);
        assertEquals("", err);
    }

    @Test
    void checkPassesWithWarningsUnlessItIsStrict() {
        assertEquals(0, run("config", "check", SAMPLE));
        assertTrue(out.endsWith(SAMPLE + ": no mistakes, 8 warnings\n"), out);

        assertEquals(1, run("config", "check", "--strict", SAMPLE));
    }

    @Test
    void checkTakesSeveralFilesAndAnswersInJson() throws IOException {
        Path wrong = changed("debug: true", "debug: [");

        assertEquals(1, run("config", "check", "--json", wrong, SAMPLE, temp.resolve("gone.yaml")));

        String tree = String.valueOf(JsonText.parse(out));
        assertTrue(
                tree.contains(
                        "changed.yaml, right=false, mistakes=[{line=107, column=10, end_line=107, end_column=11,"),
                tree);
        assertTrue(tree.contains("example.yaml, right=true, mistakes=[], warnings=[{line=39,"), tree);
        assertTrue(out.contains("no such file"), out);
    }

    @Test
    void checkHoldsAFileAgainstTheLibrary() {
        assertEquals(0, run("bars", "add", "sample-data/EURUSD_M15.csv", "--clock", "utc"), () -> out + err);

        assertEquals(0, run("config", "check", "--library", SAMPLE), () -> out + err);
        assertTrue(out.contains("universe.symbols[1]: there is no dataset of GBPUSD\n"), out);
        assertEquals(1, run("config", "check", "--dataset", "EURUSD_M51", SAMPLE));
        assertTrue(err.contains("no dataset is called EURUSD_M51; did you mean EURUSD_M15?"), err);
    }

    @Test
    void showFillsInTheDefaults() throws Exception {
        Path file = changed("  max_hold_bars: 96\n", "");

        assertEquals(0, run("config", "show", file));

        assertTrue(out.contains("  max_hold_bars: 96\n"), out);
        assertEquals(
                ConfigReader.read(SAMPLE).config(),
                ConfigReader.parse(out, "shown.yaml").config());
    }

    @Test
    void showDefaultsHasEveryKeyWithItsHelp() {
        assertEquals(0, run("config", "show", "--defaults"));
        assertEquals(ConfigTemplates.defaults(), out);

        assertEquals(2, run("config", "show"));
        assertTrue(err.contains("Give either a FILE or --defaults."), err);
    }

    @Test
    void showSaysWhatIsWrong() throws IOException {
        assertEquals(1, run("config", "show", changed("debug: true", "debug: maybe")));
        assertTrue(err.contains("outputs.debug: found `maybe` (text), wanted true or false"), err);
    }

    @Test
    void diffListsKeysAndSaysByItsExitCodeWhetherThereAreAny() throws IOException {
        Path file = changed("r_base: 0.002 ", "r_base: 0.004 ");

        assertEquals(1, run("config", "diff", SAMPLE, file));
        assertEquals("risk.r_base: 0.002 → 0.004\n", out);
        assertEquals(0, run("config", "diff", SAMPLE, SAMPLE));
        assertEquals("", out);
        assertEquals(1, run("config", "diff", "--json", SAMPLE, file));
        assertEquals("[{path=risk.r_base, before=0.002, after=0.004}]", String.valueOf(JsonText.parse(out)));
        assertEquals(2, run("config", "diff", SAMPLE, temp.resolve("gone.yaml")));
        assertTrue(err.contains("no such file"), err);
        assertEquals(2, run("config", "diff", SAMPLE, write("bad.yaml", "a: [\n")));
    }

    @Test
    void diffOfTheTextHasTheLinesAround() throws IOException {
        Path file = changed("# Factors of the cost-stress check.", "# Other words.");

        assertEquals(0, run("config", "diff", SAMPLE, file));
        assertEquals(1, run("config", "diff", "--text", SAMPLE, file));
        List<String> lines = out.lines().toList();
        assertEquals("--- " + SAMPLE, lines.getFirst());
        assertTrue(lines.contains("-  # Factors of the cost-stress check."), out);
        assertTrue(lines.contains("+  # Other words."), out);
    }

    @Test
    void diffOfWhatFilesMeanKnowsTheDefaults() throws IOException {
        Path file = changed("  max_hold_bars: 96\n", "");

        assertEquals(1, run("config", "diff", SAMPLE, file));
        assertEquals("risk.max_hold_bars: 96 → –\n", out);
        assertEquals(0, run("config", "diff", "--effective", SAMPLE, file));
    }

    @Test
    void newWritesATemplateThatCanBeRun() throws Exception {
        Path file = temp.resolve("new/my.yaml");

        assertEquals(0, run("config", "new", "--template", "S2_mr_zscore_ema_regime", "--out", file), () -> err);
        assertEquals(
                "S2_MR_ZSCORE_EMA_REGIME",
                ConfigReader.read(file).config().strategies().getFirst().name());
        assertEquals(1, run("config", "new", "--out", file));
        assertTrue(err.contains("is there already; --force replaces it"), err);
        assertEquals(0, run("config", "new", "--out", file, "--force"));
        assertEquals(1, run("config", "new", "--template", "minimum"));
        assertTrue(err.contains("did you mean `minimal`?"), err);
        assertEquals(0, run("config", "new", "--list"));
        assertEquals(ConfigTemplates.all().size(), out.lines().count());
    }

    @Test
    void schemaIsPrintedOrWritten() throws IOException {
        Path file = temp.resolve("schema.json");

        assertEquals(0, run("config", "schema"));
        assertEquals(ConfigSchema.json(), out);
        assertEquals(0, run("config", "schema", "--out", file));
        assertEquals(ConfigSchema.json(), Files.readString(file));
    }

    @Test
    void withoutASubcommandItShowsWhatThereIs() {
        assertEquals(2, run("config"));
        assertTrue(out.contains("schema"), out);
    }
}
