package io.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.SaveFile;
import io.plumbline.app.WriteComparison;
import io.plumbline.core.Scenario;
import io.plumbline.history.PastRun;
import io.plumbline.testing.MadeRuns;
import io.plumbline.testing.PastRunsInMemory;
import io.plumbline.ui.common.ChosenFiles;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.StatusLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareViewModelTest {

    private static final PastRun TWENTY = MadeRuns.run(1, "Trend 20", 20);
    private static final PastRun THIRTY = MadeRuns.run(2, "Trend 30", 30);
    private static final PastRun TEN = MadeRuns.run(3, "Fast", 10);
    private static final PastRunsInMemory RUNS = PastRunsInMemory.of(TWENTY, THIRTY, TEN);

    private final StatusLine status = new StatusLine();
    private final ChosenFiles dialogs = new ChosenFiles();
    private final CompareViewModel model = model(InlineJobRunner.atOnce());

    private CompareViewModel model(InlineJobRunner jobs) {
        return new CompareViewModel(
                jobs,
                RUNS,
                new CompareReports(jobs, new WriteComparison(InstantSource.system()), dialogs, status),
                new Exports(jobs, new SaveFile(), dialogs, status),
                status);
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
    void figuresAreCopiedInFullAsValuesOrAsDifferences() {
        model.add(TWENTY, Scenario.A, Scenario.C);

        List<String> values = netRow();
        model.details().differencesProperty().set(true);
        List<String> differences = netRow();

        assertEquals(
                List.of("Figure", "1 A", "1 C"),
                model.details().figuresSheet().plain().getFirst());
        double baseline = Double.parseDouble(values.get(1));
        double severe = Double.parseDouble(values.get(2));
        assertEquals(baseline, Double.parseDouble(differences.get(1)), "the baseline keeps its value");
        assertEquals(severe - baseline, Double.parseDouble(differences.get(2)));
        assertTrue(severe < baseline);
    }

    @Test
    void everyFigureHasItsFormula() {
        model.add(TWENTY, Scenario.A, Scenario.C);

        for (FigureLine line : model.details().figuresProperty().get()) {
            assertEquals(line.headline(), line.meaning().isEmpty(), line.title());
        }
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
    void tradesAreSavedAsTheyAreShown(@TempDir Path dir) throws Exception {
        model.add(TWENTY, Scenario.A);
        model.add(THIRTY, Scenario.A);
        TradeGroups.Group onlyOther =
                model.details().tradesProperty().get().groups().getFirst();
        TradeLine first = onlyOther.lines().getFirst();
        Path file = dir.resolve("trades.csv");
        dialogs.toSave = Optional.of(file);

        model.details().export(model.details().tradesSheet(onlyOther));

        List<String> lines = Files.readAllLines(file);
        assertEquals(
                "\"Entered, UTC\",Symbol,Strategy,Side,Exit of 1 A,Exit of 2 A,"
                        + "Net pips 1 A,Net pips 2 A,Difference",
                lines.getFirst());
        assertEquals(onlyOther.lines().size() + 1, lines.size());
        String pips =
                BigDecimal.valueOf(first.differencePips()).stripTrailingZeros().toPlainString();
        assertTrue(lines.get(1).startsWith(first.filled() + "," + first.symbol() + ","), lines.get(1));
        assertTrue(lines.get(1).endsWith(",," + pips + "," + pips), lines.get(1));
        assertEquals("Saved " + file, status.textProperty().get());
    }

    @Test
    void tradesAreSortedByTimeAlphabetOrAmount() {
        model.add(TWENTY, Scenario.A);
        model.add(THIRTY, Scenario.A);
        TradeGroups.Group changed =
                model.details().tradesProperty().get().groups().get(1);

        Sheet sheet = model.details().tradesSheet(changed);

        assertTrue(sheet.sortable());
        for (int column = 0; column < 4; column++) {
            int index = column;
            List<Sheet.Cell> byValue = sheet.rows().stream()
                    .map(row -> row.cells().get(index))
                    .sorted(Comparator.comparingDouble(cell -> cell.value().orElseThrow()))
                    .toList();
            assertEquals(
                    byValue.stream().map(Sheet.Cell::text).sorted().toList(),
                    byValue.stream().map(Sheet.Cell::text).toList());
        }
    }

    @Test
    void theKeysThatDifferAreASheetWithTheirMeanings() {
        model.add(TWENTY, Scenario.A);
        model.add(THIRTY, Scenario.A);

        Sheet keys = model.details().keysSheet();

        assertEquals(List.of(List.of("Key", "1 A", "2 A"), List.of("params.ema_fast", "20", "30")), keys.plain());
        Sheet risk = KeyLine.sheet("1 A", "2 A", List.of(new KeyLine("risk.r_base", "0.002", "0.004")));
        assertFalse(risk.rows().getFirst().tip().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, report.html, '<!DOCTYPE html>'",
        "PDF, report.pdf, %PDF-",
        "CSV, trade-differences.csv, 'entrant,difference,'",
        "JSON, report.json, '{'",
        "ZIP, report.zip, PK"
    })
    void theReportIsWrittenInTheFormThatIsChosen(
            CompareReports.Format format, String file, String beginning, @TempDir Path dir) throws Exception {
        model.add(TWENTY, Scenario.A, Scenario.B);
        dialogs.intoFolder = Optional.of(dir);

        model.report(format);

        Path own = dir.resolve("compare-1a-1b");
        assertEquals("The report is in " + own, status.textProperty().get());
        assertEquals(List.of(file), names(own));
        assertTrue(
                Files.readString(own.resolve(file), StandardCharsets.ISO_8859_1).startsWith(beginning));
    }

    @Test
    void theChartsOfTheReportArePictures(@TempDir Path dir) throws Exception {
        model.add(TWENTY, Scenario.A, Scenario.B);
        dialogs.intoFolder = Optional.of(dir);

        model.report(CompareReports.Format.PNG);

        Path own = dir.resolve("compare-1a-1b");
        List<String> pictures = names(own);
        assertFalse(pictures.isEmpty());
        for (String picture : pictures) {
            assertTrue(picture.endsWith(".png"), picture);
            assertTrue(ImageIO.read(own.resolve(picture).toFile()).getWidth() > 100);
        }
    }

    @Test
    void withoutAFolderNoReportIsWritten() {
        model.add(TWENTY, Scenario.A, Scenario.B);

        model.report(CompareReports.Format.HTML);

        assertEquals("Compared 1 A, 1 B", status.textProperty().get());
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> dir.relativize(file).toString()).sorted().toList();
        }
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

    private List<String> netRow() {
        String title = netResult().title();
        return model.details().figuresSheet().plain().stream()
                .filter(row -> row.getFirst().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
