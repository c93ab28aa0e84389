package io.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.CompareRuns;
import io.plumbline.app.WriteComparison;
import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.testing.MadeRuns;
import io.plumbline.testing.PastRunsInMemory;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {

    private static final PastRun TWENTY = MadeRuns.run(1, "Trend 20", 20);
    private static final PastRun THIRTY = MadeRuns.run(2, "Trend 30", 30);
    private static final PastRun TEN = MadeRuns.run(3, "Fast", 10);
    private static final PastRunsInMemory RUNS = PastRunsInMemory.of(TWENTY, THIRTY, TEN);

    private final StatusLine status = new StatusLine();
    private final CompareViewModel model = model(InlineJobRunner.atOnce());

    private CompareViewModel model(InlineJobRunner jobs) {
        return new CompareViewModel(
                jobs, RUNS, new CompareRuns(RUNS), new WriteComparison(InstantSource.system()), status);
    }

    @Test
    void oneAloneIsNoComparison() {
        model.add(TWENTY, Scenario.A);

        assertEquals(List.of("1 A"), labels());
        assertFalse(model.comparedProperty().get());
    }

    @Test
    void twoAreComparedAndTheFirstIsTheBaseline() {
        model.add(TWENTY, Scenario.A);
        model.add(2, Scenario.A);

        assertTrue(model.comparedProperty().get());
        assertFalse(model.busyProperty().get());
        assertEquals(Optional.of("1 A"), model.baselineProperty().get().map(Chip::label));
        assertEquals(2, model.curves().equityProperty().get().size());
        assertEquals(List.of("1 A", "2 A"), model.details().labelsProperty().get());
        assertEquals("Compared 1 A, 2 A", status.textProperty().get());
    }

    @Test
    void severalRunsStandInTheOrderInWhichTheyAreNamed() {
        model.addAll(List.of(3L, 1L, 2L));

        assertEquals(List.of("3 A", "1 A", "2 A"), labels());
        assertEquals(Optional.of("3 A"), model.baselineProperty().get().map(Chip::label));
    }

    @Test
    void theChipsAreOneListWhoeverAsks() {
        assertSame(model.chips(), model.chips());
        assertSame(model.picker().found(), model.picker().found());
    }

    @Test
    void withoutAScenarioTheFirstOneIsTaken() {
        model.add(TWENTY);

        assertEquals(List.of("1 A"), labels());
    }

    @Test
    void whatIsAlreadyInIsNotTakenInAgain() {
        model.add(TWENTY, Scenario.A, Scenario.B);
        model.add(TWENTY, Scenario.B, Scenario.C);

        assertEquals(List.of("1 A", "1 B", "1 C"), labels());
    }

    @Test
    void theNinthIsRefusedInWords() {
        model.add(TWENTY, Scenario.values());
        model.add(THIRTY, Scenario.values());
        model.add(TEN, Scenario.values());

        assertEquals(8, labels().size());
        assertEquals(
                "At most 8 can be compared; take one out first.",
                model.troubleProperty().get());
    }

    @Test
    void aColourIsKeptAndAFreedOneIsGivenAgain() {
        model.add(TWENTY, Scenario.values());

        model.remove(model.chips().get(1));
        model.add(THIRTY, Scenario.A);

        assertEquals(List.of(0, 2, 1), model.chips().stream().map(Chip::colour).toList());
    }

    @Test
    void takingTheBaselineOutMakesTheNextTheBaseline() {
        model.add(TWENTY, Scenario.values());

        model.remove(model.chips().getFirst());

        assertEquals(Optional.of("1 B"), model.baselineProperty().get().map(Chip::label));
        assertEquals("1 B", model.details().baselineLabelProperty().get());
    }

    @Test
    void anotherBaselineTurnsTheDifferencesRound() {
        model.add(TWENTY, Scenario.A, Scenario.C);
        FigureLine.Cell before = netResult().cells().get(1);

        model.makeBaseline(model.chips().get(1));
        FigureLine.Cell after = netResult().cells().getFirst();

        assertTrue(before.worse(), "scenario C costs more than A");
        assertTrue(after.better());
        assertEquals("▼", before.sign());
        assertEquals("+" + before.difference().substring(1), after.difference());
    }

    @Test
    void figuresAreCopiedAsValuesOrAsDifferences() {
        model.add(TWENTY, Scenario.A, Scenario.C);
        String net = netResult().title();

        String values = line(net);
        model.details().differencesProperty().set(true);
        String differences = line(net);

        assertTrue(model.details().figuresAsText().startsWith("Figure\t1 A\t1 C\n"));
        FigureLine.Cell severe = netResult().cells().get(1);
        assertTrue(values.endsWith("\t" + severe.value()), values);
        assertTrue(differences.endsWith("\t" + severe.difference()), differences);
    }

    @Test
    void theGroupsOfTradesCountEveryDecision() {
        model.add(TWENTY, Scenario.A);
        model.add(THIRTY, Scenario.A);

        List<TradeGroups.Group> groups = model.details().tradesProperty().get().groups();
        int baseline = groups.get(1).lines().size()
                + groups.get(2).lines().size()
                + groups.get(3).lines().size();
        assertEquals(TWENTY.result().trades().inTimeOrder(Scenario.A).size(), baseline);
        assertTrue(groups.getFirst().title().startsWith("Only 2 A ("));
        assertFalse(groups.getFirst().lines().isEmpty());
    }

    @Test
    void theConfigOfTheChosenOneIsHeldAgainstTheBaselines() {
        model.add(TWENTY, Scenario.A, Scenario.B);
        model.add(THIRTY, Scenario.A);

        assertEquals(List.of("1 B", "2 A"), model.details().othersProperty().get());
        assertEquals(
                "1 B and 1 A are scenarios of one run, with one config.",
                model.details().configWordsProperty().get());

        model.details().otherProperty().set(Optional.of("2 A"));

        assertEquals(
                List.of(new KeyLine("params.ema_fast", "20", "30")),
                model.details().keysProperty().get());
        assertEquals("", model.details().configWordsProperty().get());
    }

    @Test
    void aNewerChoiceReplacesTheComparisonThatIsStillComputed() {
        InlineJobRunner held = InlineJobRunner.held();
        CompareViewModel slow = model(held);
        slow.add(TWENTY, Scenario.A, Scenario.B);
        assertTrue(slow.busyProperty().get());

        slow.add(THIRTY, Scenario.A);
        held.finish();

        assertEquals(
                List.of("1 A", "1 B", "2 A"), slow.details().labelsProperty().get());
        assertFalse(slow.busyProperty().get());
    }

    @Test
    void aRunThatIsGoneIsSaid() {
        model.add(99);

        assertEquals("there is no run 99", model.troubleProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void curvesChangeBetweenPipsAndMoneyAndBetweenTimeAndTrades() {
        model.add(TWENTY, Scenario.A, Scenario.B);
        CompareCurvesViewModel curves = model.curves();
        double pips = curves.equityProperty().get().getFirst().start();

        curves.moneyProperty().set(true);
        curves.byTradeProperty().set(true);

        assertTrue(curves.moneyPossibleProperty().get());
        assertEquals(0.0, pips);
        assertEquals(100_000.0, curves.equityProperty().get().getFirst().start());
        assertEquals(0.0, curves.zoom().full().from());
        assertEquals(
                "account after each trade, USD", curves.equityUnitProperty().get());
    }

    @Test
    void thePickerFindsByWordsAndTogglesScenarios() {
        PickerViewModel picker = model.picker();
        picker.shownProperty().set(true);
        assertEquals(3, picker.found().size());

        picker.searchProperty().set("trend eurusd");
        assertEquals(
                List.of("2  Trend 30", "1  Trend 20"),
                picker.found().stream().map(PickerRow::title).toList());

        PickerRow.Option option = picker.found().getFirst().options().get(1);
        option.toggle().run();
        assertEquals(List.of("2 B"), labels());
        assertTrue(option.isIn().getAsBoolean());
        option.toggle().run();
        assertEquals(List.of(), labels());

        picker.searchProperty().set("no such run");
        assertEquals("No run with these words", picker.wordsProperty().get());
    }

    @Test
    void writesTheReportAndTheFigures(@TempDir Path dir) throws Exception {
        model.add(TWENTY, Scenario.A, Scenario.B);

        model.writeReport(dir);
        model.saveFigures(dir.resolve("figures.csv"));

        assertTrue(Files.readString(dir.resolve("report.html")).contains("Comparison of 1 A, 1 B"));
        assertTrue(Files.readString(dir.resolve("figures.csv")).startsWith("Figure,1 A,1 B\r\n"));
        assertEquals(
                "Written: " + dir.resolve("figures.csv"), status.textProperty().get());
    }

    private List<String> labels() {
        return model.chips().stream().map(Chip::label).toList();
    }

    private FigureLine netResult() {
        return model.details().figuresProperty().get().stream()
                .filter(line -> !line.headline())
                .findFirst()
                .orElseThrow();
    }

    private String line(String title) {
        return model.details()
                .figuresAsText()
                .lines()
                .filter(text -> text.startsWith(title + "\t"))
                .findFirst()
                .orElseThrow();
    }
}
