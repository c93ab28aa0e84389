package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Progress;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.data.SynthDialogViewModel.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialogs about datasets without a window.
class DataDialogsTest {

    @TempDir
    private Path dir = Path.of("");

    private final MadeUpDatasets library = new MadeUpDatasets();
    private final StatusLine status = new StatusLine();
    private final Overlay overlay = new Overlay();
    private final ChosenFiles files = new ChosenFiles();
    private final List<String> added = new ArrayList<>();
    private final JobRunner jobs = InlineJobRunner.atOnce();

    private Dataset dataset(String name, Timeframe timeframe, int bars) throws Exception {
        library.with(name, "EURUSD", timeframe, MadeUpDatasets.bars(timeframe, bars));
        return library.open(name).run(Progress.NONE).dataset();
    }

    private void hear(List<Dataset> datasets) {
        datasets.stream().map(Dataset::name).forEach(added::add);
    }

    private ResampleDialogViewModel resample() {
        return new ResampleDialogViewModel(jobs, jobs, library, status, overlay, this::hear);
    }

    private SplitDialogViewModel split() {
        return new SplitDialogViewModel(jobs, jobs, library, status, overlay, this::hear);
    }

    private SynthDialogViewModel synth() {
        return new SynthDialogViewModel(jobs, library, () -> 41, status, overlay, this::hear);
    }

    @Test
    void onlyTimeframesThatWholeBarsMakeUpAreOffered() {
        assertEquals(
                List.of(Timeframe.M30, Timeframe.H1),
                ResampleDialogViewModel.longerThan(Timeframe.M15).subList(0, 2));
        assertFalse(ResampleDialogViewModel.longerThan(Timeframe.M10).contains(Timeframe.M15));
        assertEquals(List.of(), ResampleDialogViewModel.longerThan(Timeframe.W1));
    }

    @Test
    void longerBarsGetAFreeNameAndAreShown() throws Exception {
        ResampleDialogViewModel dialog = resample();
        dataset("EURUSD_H1", Timeframe.H1, 10);

        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));
        dialog.chosenProperty().set(1);

        assertEquals("EURUSD_H1-2", dialog.nameProperty().get());
        assertTrue(dialog.hintProperty().get().startsWith("Up to 4 bars of M15 make one of H1."));
        assertTrue(dialog.hintProperty().get().endsWith("marked as partial."));
        dialog.resample();
        assertEquals(List.of("resample EURUSD_M15 to H1 as EURUSD_H1-2"), library.asked);
        assertEquals(List.of("EURUSD_H1-2"), added);
        assertEquals(Optional.empty(), overlay.viewProperty().get());
    }

    @Test
    void aDayBeginsWhenTradingInNewYorkEnds() throws Exception {
        ResampleDialogViewModel dialog = resample();
        dialog.ask(dataset("EURUSD_H1", Timeframe.H1, 10));

        dialog.chosenProperty().set(dialog.targetNames().indexOf("D1"));

        assertTrue(dialog.hintProperty().get().contains("A day begins at 17:00 New York"));
    }

    @Test
    void aNameThatIsTakenIsNotResampledInto() throws Exception {
        ResampleDialogViewModel dialog = resample();
        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));

        dialog.nameProperty().set("EURUSD_M15");

        assertEquals(
                "EURUSD_M15 is no free name; EURUSD_M15-2 is",
                dialog.obstacleProperty().get());
        dialog.resample();
        assertEquals(List.of(), library.asked);
    }

    @Test
    void sharesAreCountedInBarsWhileTheyAreTyped() throws Exception {
        SplitDialogViewModel dialog = split();
        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));
        assertEquals(List.of("600 bars", "200 bars", "200 bars"), counts(dialog));

        dialog.shares().trainProperty().set("70.5");
        assertEquals(List.of("705 bars", "200 bars", "95 bars"), counts(dialog));
        assertEquals("9.5", dialog.shares().testProperty().get());
        assertEquals(70.5, dialog.shares().trainEndProperty().get());

        dialog.shares().validationProperty().set("0");
        assertEquals(
                List.of("EURUSD_M15_train", "EURUSD_M15_test"),
                dialog.previewsProperty().get().stream()
                        .map(SplitDialogViewModel.Preview::name)
                        .toList());
        dialog.split();
        assertEquals(
                List.of("split EURUSD_M15 [Part[suffix=train, until=Share[ofAll=0.705]], "
                        + "Part[suffix=test, until=Rest[]]]"),
                library.asked);
        assertEquals(List.of("EURUSD_M15_train", "EURUSD_M15_test"), added);
    }

    private static List<String> counts(SplitDialogViewModel dialog) {
        return dialog.previewsProperty().get().stream()
                .map(SplitDialogViewModel.Preview::count)
                .toList();
    }

    @Test
    void theSliderMovesTheSharesAndNeverCrossesItself() throws Exception {
        SplitDialogViewModel dialog = split();
        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));

        dialog.shares().endTrainingAt(49.6);
        assertEquals("50", dialog.shares().trainProperty().get());
        assertEquals("30", dialog.shares().validationProperty().get());
        dialog.shares().endValidationAt(20);
        assertEquals("0", dialog.shares().validationProperty().get());
        dialog.shares().endTrainingAt(90);
        assertEquals(90.0, dialog.shares().validationEndProperty().get());
    }

    @Test
    void daysAreCountedByTheBarsThemselves() throws Exception {
        SplitDialogViewModel dialog = split();
        // From 2019-01-01 22:00 on, an hour a bar.
        dialog.ask(dataset("EURUSD_H1", Timeframe.H1, 100));
        dialog.modeProperty().set(SplitDialogViewModel.BY_DAYS);

        dialog.validationFromProperty().set("2019-01-03");
        dialog.testFromProperty().set("2019-01-04");

        assertEquals(List.of("26 bars", "24 bars", "50 bars"), counts(dialog));
        assertEquals(
                "2019-01-03 – 2019-01-03",
                dialog.previewsProperty().get().get(1).span());
        dialog.testFromProperty().set("2019-01-02");
        assertEquals(
                "The test must begin after the validation",
                dialog.obstacleProperty().get());
        dialog.testFromProperty().set("2030-01-01");
        assertEquals("No bar would be in test", dialog.obstacleProperty().get());
        dialog.testFromProperty().set("soon");
        assertEquals("Write days like 2023-01-01", dialog.obstacleProperty().get());
    }

    @Test
    void partsHaveNamesOfTheirOwn() throws Exception {
        SplitDialogViewModel dialog = split();
        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));

        dialog.names().get(2).set("Train");
        assertEquals("Two parts are called Train", dialog.obstacleProperty().get());
        dialog.names().get(2).set(" ");
        assertEquals("Give each part a name", dialog.obstacleProperty().get());
    }

    @Test
    void aRecipeIsCheckedAndCountedWhileItIsTyped() {
        SynthDialogViewModel dialog = synth();
        assertEquals("", dialog.obstacleProperty().get());
        assertTrue(dialog.verdictProperty().get().startsWith("A null test"));

        dialog.text(Field.SYMBOLS).set("eurusd");
        dialog.timeframeProperty().set("H1");
        dialog.text(Field.FROM).set("2023-01-02");
        dialog.text(Field.TO).set("2023-01-08");
        assertEquals("About 120 bars", dialog.estimateProperty().get());

        dialog.text(Field.TAILS).set("2");
        assertEquals(
                "Tail degrees: wanted a number from 2.01 to 1,000",
                dialog.obstacleProperty().get());
        dialog.text(Field.TAILS).set("4");
        dialog.text(Field.DRIFT).set("5");
        assertTrue(dialog.verdictProperty().get().startsWith("With drift"));
        dialog.text(Field.TO).set("2022-01-01");
        assertEquals(
                "The first day is after the last", dialog.obstacleProperty().get());
        dialog.text(Field.TO).set("2923-01-01");
        dialog.timeframeProperty().set("M1");
        assertTrue(dialog.obstacleProperty().get().endsWith("bars are too many; 50,000,000 at most"));
    }

    @Test
    void theDiceTakeAnotherSeedAndTheMarketIsMadeOfIt() {
        SynthDialogViewModel dialog = synth();
        dialog.ask();

        dialog.rollDice();
        dialog.make();

        assertEquals(List.of("synthesise [EURUSD, GBPUSD, USDJPY] seed 42"), library.asked);
        assertEquals(3, added.size());
        assertEquals(Optional.empty(), overlay.viewProperty().get());
    }

    @Test
    void whatFailsIsSaidInTheDialogWhichStaysOpen() throws Exception {
        ResampleDialogViewModel dialog = resample();
        dialog.ask(dataset("EURUSD_M15", Timeframe.M15, 1000));
        library.remove(List.of("EURUSD_M15")).run(Progress.NONE);

        dialog.resample();

        assertEquals(
                "no dataset is called EURUSD_M15",
                dialog.work().troubleProperty().get());
        assertTrue(overlay.isShowing(View.RESAMPLE));
    }

    @Test
    void removingIsAskedForAndToldToTheLibrarysScreen() throws Exception {
        List<String> changes = new ArrayList<>();
        RemoveDialogViewModel dialog =
                new RemoveDialogViewModel(jobs, library, status, overlay, () -> changes.add("changed"));
        dialog.ask(List.of(dataset("A", Timeframe.H1, 10), dataset("B", Timeframe.H1, 10)));
        assertEquals("Remove 2 datasets from the library?", dialog.question());
        assertEquals("A\nB", dialog.list());

        dialog.remove();

        assertEquals(List.of(), library.list().run(Progress.NONE));
        assertEquals(List.of("changed"), changes);
        assertEquals("Removed 2 datasets", status.textProperty().get());
    }

    @Test
    void aDatasetIsExportedIntoTheChosenFile() throws Exception {
        DataDialogs dialogs =
                new DataDialogs(jobs, jobs, library, files, status, overlay, () -> 1, this::hear, () -> {});
        Path file = dir.resolve("out.csv");
        files.toSave = Optional.of(file);

        dialogs.export(dataset("EURUSD_M15", Timeframe.M15, 10));

        assertEquals("EURUSD_M15\n", Files.readString(file));
        assertEquals("EURUSD_M15 is in " + file, status.textProperty().get());
    }
}
