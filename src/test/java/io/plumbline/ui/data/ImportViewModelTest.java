package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.JobRunner;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.Layout;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.data.ImportFile.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import sheet without a window, on a library that makes up what it finds in files.
class ImportViewModelTest {

    @TempDir
    private Path dir = Path.of("");

    private final MadeUpDatasets library = new MadeUpDatasets();
    private final StatusLine status = new StatusLine();
    private final Overlay overlay = new Overlay();
    private final ChosenFiles dialogs = new ChosenFiles();
    private final List<String> added = new ArrayList<>();

    private ImportViewModel sheet(JobRunner tasks) {
        return new ImportViewModel(
                tasks,
                InlineJobRunner.atOnce(),
                library,
                dialogs,
                status,
                overlay,
                datasets -> datasets.stream().map(Dataset::name).forEach(added::add));
    }

    private ImportViewModel open(String... names) {
        ImportViewModel sheet = sheet(InlineJobRunner.atOnce());
        sheet.open(paths(names));
        return sheet;
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }

    private static List<State> states(ImportViewModel sheet) {
        return sheet.files().stream().map(ImportFile::state).toList();
    }

    private static void answer(ImportViewModel sheet, ImportField field, String answer) {
        sheet.form().value(field).set(answer);
    }

    private static String value(ImportViewModel sheet, ImportField field) {
        return sheet.form().value(field).get();
    }

    private static String why(ImportViewModel sheet, ImportField field) {
        return sheet.form().note(field).get().words();
    }

    @Test
    void readsEveryFileOfADropAndSaysWhatBecomesOfEach() {
        ImportViewModel sheet = open("EURUSD_M15.csv", "prices.csv", "README.md", "GBPUSD_M15.csv");

        assertEquals(List.of(State.READY, State.NEEDS_YOU, State.FAILED, State.READY), states(sheet));
        assertEquals("EURUSD · M15 · 1,000 bars", words(sheet, 0));
        assertEquals("Say which symbol these bars are of", words(sheet, 1));
        assertEquals("no bar file: its first lines are words, not prices", words(sheet, 2));
        assertEquals(2, sheet.readyProperty().get());
        assertTrue(overlay.isShowing(View.IMPORT));
    }

    private static String words(ImportViewModel sheet, int file) {
        return sheet.files().get(file).wordsProperty().get();
    }

    @Test
    void showsEachValueWithWhyItIsThat() {
        ImportViewModel sheet = open("DAT_ASCII_EURUSD_M1_2019.csv");

        assertEquals("HistData ASCII", value(sheet, ImportField.LAYOUT));
        assertEquals("EURUSD", value(sheet, ImportField.SYMBOL));
        assertEquals("from the file's name", why(sheet, ImportField.SYMBOL));
        assertEquals("M1", value(sheet, ImportField.TIMEFRAME));
        assertEquals("UTC − 5 h (EST all year)", value(sheet, ImportField.CLOCK));
        assertTrue(why(sheet, ImportField.CLOCK).startsWith("likely: weeks open at 17:00"));
        assertTrue(why(sheet, ImportField.CLOCK).contains("49 of 52 weeks"));
        assertTrue(why(sheet, ImportField.CLOCK).endsWith("2019-03-10, 2019-03-17, 2019-03-24, 2019-11-03"));
        assertEquals(
                ImportForm.Note.Kind.DOUBT,
                sheet.form().note(ImportField.CLOCK).get().kind());
        assertEquals("EURUSD_M1", value(sheet, ImportField.NAME));
    }

    @Test
    void theObstacleDisablesTheImportOfItsFileUntilItIsSettled() {
        ImportViewModel sheet = open("prices.csv");
        assertEquals(
                "Say which symbol these bars are of", sheet.obstacleProperty().get());
        sheet.importChosen();
        assertFalse(library.asked.contains("add prices"));

        answer(sheet, ImportField.SYMBOL, "eur/usd");

        assertEquals("", sheet.obstacleProperty().get());
        assertEquals("EURUSD", value(sheet, ImportField.SYMBOL));
        assertEquals("set by you", why(sheet, ImportField.SYMBOL));
        assertEquals("EURUSD_M15", value(sheet, ImportField.NAME));
        sheet.importChosen();
        assertEquals(List.of("look prices.csv", "look prices.csv", "add EURUSD_M15"), library.asked);
    }

    @Test
    void everyAnswerIsAmongTheChoicesOfTheNextLook() {
        ImportViewModel sheet = open("EURUSD_M15.csv");

        answer(sheet, ImportField.LAYOUT, "MetaTrader 4 or HistData MT");
        answer(sheet, ImportField.CLOCK, "ny+7");
        answer(sheet, ImportField.PRICES, "Points, 5 decimals");
        answer(sheet, ImportField.DATES, "Month before day");
        answer(sheet, ImportField.IDENTICAL, "Refuse the file");
        answer(sheet, ImportField.CONFLICTING, "Keep the last");
        answer(sheet, ImportField.ORDER, "Refuse the file");

        var last = library.choices.getLast();
        assertEquals(Optional.of(Layout.MT4), last.layout());
        assertEquals(Optional.of(ClockRule.NEW_YORK_PLUS_7), last.clock());
        assertEquals(OptionalInt.of(5), last.decimals());
        assertEquals(Duplicates.REFUSE, last.identical());
        assertEquals(Duplicates.KEEP_LAST, last.conflicting());
        assertFalse(last.sort());
        assertEquals("New York + 7 h (broker server)", value(sheet, ImportField.CLOCK));
        assertEquals("set by you", why(sheet, ImportField.CLOCK));
    }

    @Test
    void anAnswerCanBeTakenBack() {
        ImportViewModel sheet = open("EURUSD_M15.csv");
        answer(sheet, ImportField.CLOCK, "utc+2");

        answer(sheet, ImportField.CLOCK, ImportField.FIND_OUT);

        assertEquals(Optional.empty(), library.choices.getLast().clock());
        assertEquals("UTC", value(sheet, ImportField.CLOCK));
    }

    @Test
    void aClockThatNobodyKnowsIsSaidBesideItAndKeepsTheFileOut() {
        ImportViewModel sheet = open("EURUSD_M15.csv");

        answer(sheet, ImportField.CLOCK, "moon time");

        assertEquals(
                "No clock is called moon time; write it like utc, utc+2, ny, ny+7, london-5 or est",
                why(sheet, ImportField.CLOCK));
        assertEquals("moon time", value(sheet, ImportField.CLOCK));
        assertEquals(0, sheet.readyProperty().get());
        assertEquals(1, library.choices.size());

        answer(sheet, ImportField.CLOCK, "utc");
        assertEquals(1, sheet.readyProperty().get());
    }

    @Test
    void ofSeveralCorrectionsInARowOnlyTheLastIsHeard() {
        InlineJobRunner held = InlineJobRunner.held();
        ImportViewModel sheet = sheet(held);
        sheet.open(paths("prices.csv"));
        held.finish();

        answer(sheet, ImportField.SYMBOL, "GBPUSD");
        assertEquals(List.of(State.READING), states(sheet));
        answer(sheet, ImportField.SYMBOL, "USDJPY");
        held.finish();

        assertEquals(List.of(State.READY), states(sheet));
        assertEquals(2, library.choices.size(), "the look at GBPUSD was cancelled");
        assertEquals("USDJPY", value(sheet, ImportField.SYMBOL));
    }

    @Test
    void filesAreReadOneAfterTheOther() {
        InlineJobRunner held = InlineJobRunner.held();
        ImportViewModel sheet = sheet(held);

        sheet.open(paths("EURUSD_M15.csv", "GBPUSD_M15.csv"));

        assertEquals(List.of(State.READING, State.WAITING), states(sheet));
        held.finish();
        assertEquals(List.of(State.READY, State.READING), states(sheet));
    }

    @Test
    void namesAreFreeInTheLibraryAndAmongTheFiles() {
        library.with("EURUSD_M15", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 10));

        ImportViewModel sheet = open("a/EURUSD_M15.csv", "b/EURUSD_M15.csv", "c/EURUSD_M15.csv");

        assertEquals(
                List.of("EURUSD_M15-2", "EURUSD_M15-3", "EURUSD_M15-4"),
                sheet.files().stream().map(file -> file.nameProperty().get()).toList());
    }

    @Test
    void aTakenNameIsRefusedUnlessTheDatasetIsToBeReplaced() {
        library.with("EURUSD_M15", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 10));
        ImportViewModel sheet = open("EURUSD_M15.csv");

        answer(sheet, ImportField.NAME, "EURUSD_M15");
        assertEquals(
                "EURUSD_M15 is taken; EURUSD_M15-2 is free",
                sheet.obstacleProperty().get());

        sheet.files().getFirst().replaceProperty().set(true);
        assertEquals("", sheet.obstacleProperty().get());
        sheet.importChosen();
        assertEquals("add EURUSD_M15 replacing", library.asked.getLast());
    }

    @Test
    void afterTheLastImportTheSheetClosesAndWhatCameInIsShown() {
        ImportViewModel sheet = open("EURUSD_M15.csv", "GBPUSD_M15.csv");

        sheet.importChosen();
        assertEquals("Imported EURUSD_M15: 1,000 bars", status.textProperty().get());
        assertEquals(
                Optional.of(sheet.files().getLast()), sheet.chosenProperty().get());
        assertEquals(List.of(), added);

        sheet.importChosen();
        assertEquals(List.of("EURUSD_M15", "GBPUSD_M15"), added);
        assertFalse(overlay.isShowing(View.IMPORT));
    }

    @Test
    void importingAllReadyLeavesTheOthersInTheSheet() {
        ImportViewModel sheet = open("README.md", "EURUSD_M15.csv", "prices.csv", "GBPUSD_M15.csv");

        sheet.importAllReady();

        assertEquals(List.of(State.FAILED, State.IMPORTED, State.NEEDS_YOU, State.IMPORTED), states(sheet));
        assertTrue(overlay.isShowing(View.IMPORT));
        sheet.close();
        assertEquals(List.of("EURUSD_M15", "GBPUSD_M15"), added);
    }

    @Test
    void closingStopsWhatIsBeingRead() {
        InlineJobRunner held = InlineJobRunner.held();
        ImportViewModel sheet = sheet(held);
        sheet.open(paths("EURUSD_M15.csv", "GBPUSD_M15.csv"));

        sheet.close();
        held.finish();

        assertEquals(List.of(), library.asked);
        assertEquals(List.of(), sheet.files());
        assertEquals(List.of(), added);
    }

    @Test
    void aFileThatIsTakenOffTheListLetsTheNextOneIn() {
        InlineJobRunner held = InlineJobRunner.held();
        ImportViewModel sheet = sheet(held);
        sheet.open(paths("EURUSD_M15.csv", "GBPUSD_M15.csv"));

        sheet.remove(sheet.files().getFirst());
        held.finish();

        assertEquals(List.of("look GBPUSD_M15.csv"), library.asked);
        assertEquals(List.of(State.READY), states(sheet));
        assertEquals("GBPUSD", value(sheet, ImportField.SYMBOL));
    }

    @Test
    void theFilesOfAFolderAreReadAndWhatIsLeftOutIsSaid() throws Exception {
        Files.writeString(dir.resolve("EURUSD_M15.csv"), "x");
        Files.writeString(dir.resolve("README.md"), "x");
        ImportViewModel sheet = sheet(InlineJobRunner.atOnce());

        sheet.open(List.of(dir));

        assertEquals(List.of(State.READY), states(sheet));
        assertEquals(
                "Left out: 1 file that is no .csv, .txt, .tsv, .prn, .gz, .zip",
                sheet.leftOutProperty().get());
    }

    @Test
    void rejectedRowsAreCountedListedAndExported() throws Exception {
        ImportViewModel sheet = open("GBPUSD_rejected.csv");
        ImportSight sight = sheet.files().getFirst().sightProperty().get().orElseThrow();

        assertEquals("12,345 rejected rows", sight.rejectedWords());
        assertEquals(10_000, sight.rejected().size());
        assertEquals("and 2,345 more that are not listed", sight.unlistedWords());

        Path file = dir.resolve("rejected.csv");
        dialogs.toSave = Optional.of(file);
        sheet.exportRejected();
        assertEquals("line,reason,text\n", Files.readString(file));
        assertEquals("The rejected rows are in " + file, status.textProperty().get());
    }

    @Test
    void aFailedFileCanBeReadAgain() {
        ImportViewModel sheet = open("README.md");

        sheet.readAgain();

        assertEquals(List.of("look README.md", "look README.md"), library.asked);
    }
}
