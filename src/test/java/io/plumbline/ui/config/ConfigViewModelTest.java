package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Timeframe;
import io.plumbline.testing.RandomBars;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents: opened, saved, asked about, recovered, and written by others.
class ConfigViewModelTest {

    private static final Path EXAMPLE = Path.of("sample-data", "example.yaml");

    @TempDir
    private Path home = Path.of("");

    private String example = "";
    private Path file = home;
    private Editor editor = new Editor(home, InlineJobRunner.atOnce());

    @BeforeEach
    void openTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
        file = Files.writeString(home.resolve("example.yaml"), example);
        editor = new Editor(home, InlineJobRunner.atOnce());
        editor.model.open(file);
    }

    @Test
    void anOpenedFileIsTheTextAndAmongTheRecentOnes() {
        assertEquals(example, editor.text());
        assertEquals("example.yaml", editor.model.document().nameProperty().get());
        assertFalse(editor.model.document().dirtyProperty().get());
        assertEquals(List.of(file), editor.model.recent());
    }

    @Test
    void savingWritesTheTextAndKeepsLineEndsAndByteOrderMark() throws IOException {
        Path windows = Files.writeString(home.resolve("windows.yaml"), "\uFEFF" + example.replace("\n", "\r\n"));
        editor.model.open(windows);
        assertEquals(example, editor.text());

        editor.field("risk.r_base").set("0.004");
        assertTrue(editor.model.document().dirtyProperty().get());
        editor.model.save();

        assertFalse(editor.model.document().dirtyProperty().get());
        assertEquals(
                "\uFEFF" + example.replace("r_base: 0.002", "r_base: 0.004").replace("\n", "\r\n"),
                Files.readString(windows));
    }

    @Test
    void aDocumentWithoutFileAsksForOne() throws IOException {
        editor.model.duplicate();
        assertEquals("example-copy.yaml", editor.model.document().nameProperty().get());
        assertTrue(editor.model.document().dirtyProperty().get());
        Path other = home.resolve("other.yaml");
        editor.dialogs.toSave = Optional.of(other);

        editor.model.save();

        assertEquals(example, Files.readString(other));
        assertEquals(Optional.of(other), editor.model.document().fileProperty().get());
        assertFalse(editor.model.document().dirtyProperty().get());
    }

    @Test
    void whatIsNotSavedIsAskedAbout() throws IOException {
        List<String> left = new ArrayList<>();
        editor.model.leave(() -> left.add("saved"));
        assertEquals(List.of("saved"), left);

        editor.type("universe: {}\n");
        editor.model.leave(() -> left.add("cancelled"));
        assertTrue(editor.overlay.isShowing(View.CONFIG_QUESTION));
        editor.model.question().close();
        assertEquals(List.of("saved"), left);

        editor.model.leave(() -> left.add("discarded"));
        editor.answer("Don’t save");
        assertEquals(List.of("saved", "discarded"), left);
        assertEquals(example, Files.readString(file));

        editor.model.leave(() -> left.add("written"));
        editor.answer("Save");
        assertEquals(List.of("saved", "discarded", "written"), left);
        assertEquals("universe: {}\n", Files.readString(file));
    }

    @Test
    void openingAnotherFileAsksFirst() throws IOException {
        Path other = Files.writeString(home.resolve("other.yaml"), "universe: {}\n");
        editor.type(example + "# mine\n");

        editor.model.open(other);
        assertEquals(example + "# mine\n", editor.text());

        editor.answer("Don’t save");
        assertEquals("universe: {}\n", editor.text());
    }

    @Test
    void aFileThatCannotBeOpenedIsSaidAndNothingChanges() {
        editor.model.open(home.resolve("nowhere.yaml"));

        assertEquals(
                "Nothing was opened. " + home.resolve("nowhere.yaml") + ": no such file",
                editor.model.troubleProperty().get());
        assertEquals(example, editor.text());

        editor.model.open(home.resolve("example.yaml"));
        assertEquals("", editor.model.troubleProperty().get());
    }

    @Test
    void aFileThatCannotBeSavedIsSaidUntilItIsRead() {
        editor.type(example + "# mine\n");
        editor.dialogs.toSave = Optional.of(home.resolve("example.yaml").resolve("below-a-file.yaml"));

        editor.model.saveAs();
        String words = editor.model.troubleProperty().get();
        assertTrue(words.startsWith("Nothing was saved. "), words);
        assertTrue(editor.model.document().dirtyProperty().get());

        editor.model.forgetTrouble();
        assertEquals("", editor.model.troubleProperty().get());
    }

    @Test
    void aDuplicateHasNoFileUntilItIsSaved() throws IOException {
        editor.model.duplicate();

        assertEquals("example-copy.yaml", editor.model.document().nameProperty().get());
        assertEquals(Optional.empty(), editor.model.document().fileProperty().get());
        assertTrue(editor.model.document().dirtyProperty().get());
        Path copy = home.resolve("example-copy.yaml");
        editor.dialogs.toSave = Optional.of(copy);
        editor.model.save();
        assertEquals(example, Files.readString(copy));
        assertEquals(List.of(copy, home.resolve("example.yaml")), editor.model.recent());
    }

    @Test
    void saysWhichSymbolsTheLibraryDoesNotHaveAndThatTheSplitIsTooLong() {
        editor.model.lookAround();
        assertEquals(List.of(), aboutData());

        BarSeries bars = RandomBars.of(1, 300);
        editor.library.with("EURUSD_M15", "EURUSD", Timeframe.M15, bars);
        editor.library.with("GBPUSD_H1", "GBPUSD", Timeframe.H1, bars);
        editor.model.lookAround();
        assertEquals(
                List.of(
                        "there is no dataset of GBPUSD on M15, only GBPUSD_H1",
                        "there is no dataset of USDJPY",
                        "train, val and test are 378 bars together and EURUSD_M15 has 300, so there is not one fold"),
                aboutData());
        assertEquals(
                "there is no dataset of GBPUSD on M15, only GBPUSD_H1\nthere is no dataset of USDJPY",
                editor.field("universe.symbols").troubleProperty().get().words());
    }

    private List<String> aboutData() {
        return editor.model.yaml().readingProperty().get().findings().stream()
                .map(Finding::words)
                .filter(words -> words.contains("dataset") || words.contains("fold"))
                .toList();
    }

    @Test
    void aDraftIsFoundByTheNextSession() {
        editor.type(example + "# not saved\n");
        editor.model.drafts().keep();

        Editor next = new Editor(home, InlineJobRunner.atOnce());
        assertTrue(next.model.drafts().foundProperty().get().isPresent());
        next.model.recoverDraft();

        assertEquals(example + "# not saved\n", next.text());
        assertEquals(Optional.of(file), next.model.document().fileProperty().get());
        assertTrue(next.model.document().dirtyProperty().get());
        next.model.save();
        assertTrue(new Editor(home, InlineJobRunner.atOnce())
                .model
                .drafts()
                .foundProperty()
                .get()
                .isEmpty());
    }

    @Test
    void aDraftThatIsNotWantedDoesNotComeBack() {
        editor.type(example + "# not saved\n");
        editor.model.drafts().keep();
        Editor next = new Editor(home, InlineJobRunner.atOnce());

        next.model.drafts().throwAway();

        assertTrue(next.model.drafts().foundProperty().get().isEmpty());
        assertTrue(new Editor(home, InlineJobRunner.atOnce())
                .model
                .drafts()
                .foundProperty()
                .get()
                .isEmpty());
    }

    @Test
    void aDraftThatWasFoundIsNotWrittenOver() {
        editor.type(example + "# not saved\n");
        editor.model.drafts().keep();
        Editor next = new Editor(home, InlineJobRunner.atOnce());
        next.model.open(file);
        next.type("other: 1\n");
        next.model.drafts().keep();

        Editor third = new Editor(home, InlineJobRunner.atOnce());
        assertEquals(
                example + "# not saved\n",
                third.model.drafts().foundProperty().get().orElseThrow().text());
    }

    @Test
    void aFileThatOthersChangedIsNoticedAndReloaded() throws IOException {
        editor.model.disk().look();
        assertEquals("", editor.model.disk().wordsProperty().get());

        Files.writeString(file, example.replace("r_base: 0.002", "r_base: 0.005"));
        editor.model.disk().look();
        assertEquals(
                "example.yaml was changed on the disk by another program.",
                editor.model.disk().wordsProperty().get());

        editor.model.reload();
        assertEquals("", editor.model.disk().wordsProperty().get());
        assertEquals(
                "0.005", editor.field("risk.r_base").writtenProperty().get().value());
        assertFalse(editor.model.document().dirtyProperty().get());
    }

    @Test
    void changesOfBothAreMerged() throws IOException {
        editor.field("risk.max_hold_bars").set("48");
        Files.writeString(file, example.replace("r_base: 0.002", "r_base: 0.005"));
        editor.model.save();
        assertTrue(editor.overlay.isShowing(View.CONFIG_QUESTION));

        editor.answer("Merge");

        assertEquals(
                example.replace("r_base: 0.002", "r_base: 0.005").replace("max_hold_bars: 96", "max_hold_bars: 48"),
                editor.text());
        assertTrue(editor.model.document().dirtyProperty().get());
        editor.model.save();
        assertEquals(editor.text(), Files.readString(file));
    }

    @Test
    void mineIsKeptAndOverwritesTheirs() throws IOException {
        editor.type("mine: 1\n");
        Files.writeString(file, "theirs: 1\n");
        editor.model.disk().look();

        editor.model.keepMine();
        editor.model.save();

        assertEquals("mine: 1\n", Files.readString(file));
    }

    @Test
    void aFileThatIsGoneIsSaidSo() throws IOException {
        Files.delete(file);

        editor.model.disk().look();

        assertTrue(editor.model.disk().wordsProperty().get().startsWith("example.yaml is not on the disk any more"));
    }

    @Test
    void isSavedBeforeItIsUsed() throws IOException {
        List<Path> used = new ArrayList<>();
        editor.model.addUse("Backtest", used::add);
        editor.model.use("Backtest");
        assertEquals(List.of(file), used);

        editor.type("mine: 1\n");
        editor.model.use("Backtest");
        assertEquals(List.of(file), used);
        editor.answer("Save and use");

        assertEquals(List.of(file, file), used);
        assertEquals("mine: 1\n", Files.readString(file));
    }
}
