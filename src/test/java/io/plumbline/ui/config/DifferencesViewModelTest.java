package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.InlineJobRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the edited config differs from the saved file, the defaults and past runs.
class DifferencesViewModelTest {

    @TempDir
    private Path home = Path.of("");

    private String example = "";
    private Editor editor = new Editor(home, InlineJobRunner.atOnce());
    private DifferencesViewModel model = editor.model.differences();

    @BeforeEach
    void openTheExample() throws IOException {
        example = Files.readString(Path.of("sample-data", "example.yaml"));
        Path file = Files.writeString(home.resolve("example.yaml"), example);
        InMemoryRuns past =
                new InMemoryRuns(HandMade::result, List.of(RandomCards.done(7, "Trend, first look", 120, 1.3)));
        editor = new Editor(home, InlineJobRunner.atOnce(), past);
        editor.model.open(file);
        model = editor.model.differences();
    }

    @Test
    void followsWhatIsTypedAndSaved() {
        model.showSaved();
        assertTrue(model.shownProperty().get());
        assertEquals("Everything is saved.", model.wordsProperty().get());
        assertEquals(List.of(), model.linesProperty().get());

        editor.type(example.replace("r_base: 0.002", "r_base: 0.004"));
        assertEquals("", model.wordsProperty().get());
        assertEquals(
                List.of(List.of("Key", "Saved file", "This config"), List.of("risk.r_base", "0.002", "0.004")),
                model.keysSheet().plain());

        editor.model.save();
        assertEquals("Everything is saved.", model.wordsProperty().get());
    }

    @Test
    void saysThatOnlyCommentsDiffer() {
        editor.type(example + "# mine\n");
        model.showSaved();

        assertEquals(
                "No value differs; only comments, order or spelling do.",
                model.wordsProperty().get());
        assertFalse(model.linesProperty().get().isEmpty());
    }

    @Test
    void holdsTheTextAgainstTheDefaults() {
        model.showDefaults();

        assertEquals("Defaults", model.otherProperty().get().name());
        assertEquals(
                List.of("strategies.params.S1_TREND_EMA_ATR_ADX.min_sl_points", "5", "8.0"),
                model.keysSheet().plain().stream()
                        .filter(line -> line.getFirst().endsWith("min_sl_points"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void holdsTheTextAgainstThatOfARunAndTakesIt() {
        model.showRun();
        editor.runs.choose(editor.runs.found().getFirst());
        assertEquals("Run 7", model.otherProperty().get().name());
        assertTrue(model.shownProperty().get());

        model.takeAll();

        assertEquals("strategies: {}\n", editor.text());
        assertFalse(model.shownProperty().get());
        assertEquals(
                "The text is that of Run 7 now; nothing is saved yet",
                editor.status.textProperty().get());
        assertEquals("example.yaml", editor.model.document().nameProperty().get());
    }

    @Test
    void anotherDocumentBeginsWithoutThem() {
        model.showDefaults();

        editor.model.document().begin("universe: {}\n", "other.yaml");

        assertFalse(model.shownProperty().get());
        model.shownProperty().set(true);
        assertEquals("Saved file", model.otherProperty().get().name());
    }
}
