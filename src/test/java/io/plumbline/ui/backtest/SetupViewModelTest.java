package io.plumbline.ui.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.CheckInputs;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.common.InlineJobRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every field of the form, right and wrong. The config is the sample's, the bars are four of 15 minutes.
class SetupViewModelTest {

    private static final String CONFIG = "sample-data/example.yaml";

    @TempDir
    private Path dir = Path.of("");

    private final SetupViewModel model = Screens.setup(BacktestSetup.EMPTY);

    private Path bars(String name) throws IOException {
        StringBuilder text = new StringBuilder("time,open,high,low,close\n");
        for (int minute = 0; minute < 60; minute += 15) {
            text.append(String.format("2024-01-02 10:%02d:00,1.1,1.2,1.0,1.1%n", minute));
        }
        return Files.writeString(dir.resolve(name), text.toString());
    }

    private void fillIn(String... names) throws IOException {
        model.configProperty().set(CONFIG);
        for (String name : names) {
            model.addBars(List.of(bars(name)));
        }
    }

    @Test
    void saysWhatIsMissingFirst() throws IOException {
        assertEquals("Choose a config file", obstacle());

        model.configProperty().set(CONFIG);
        assertEquals("Add bars for each symbol to run", obstacle());

        model.addBars(List.of(bars("EURUSD_M15.csv")));
        assertEquals("", obstacle());
    }

    @Test
    void guessesTheSymbolFromTheNameOfTheFile() throws IOException {
        fillIn("EURUSD_M15.csv", "DAT_ASCII_usdjpy_2024.csv", "prices.csv");

        assertEquals(
                List.of("EURUSD", "USDJPY", "PRICES"),
                model.rows().stream().map(BarRow::trimmedSymbol).toList());
    }

    @Test
    void saysWhatAConfigAndABarFileHold() throws IOException {
        fillIn("EURUSD_M15.csv");

        assertTrue(model.configNoteProperty().get().words().startsWith("M15 · S1_TREND_EMA_ATR_ADX"));
        assertEquals(
                FieldNote.good("4 bars · M15 · 2 Jan 2024 – 2 Jan 2024"),
                model.rows().getFirst().fileNoteProperty().get());
    }

    @Test
    void asksForExactlyWhatIsFilledIn() throws IOException {
        fillIn("EURUSD_M15.csv", "USDJPY_M15.csv");
        model.scenario(Scenario.B).set(false);
        model.range().reachProperty().set(BacktestSetup.Reach.LAST);
        model.range().lastProperty().set("1,000");

        BacktestRequest request = model.request().orElseThrow();

        assertEquals(Path.of(CONFIG), request.config());
        assertEquals(List.of("EURUSD", "USDJPY"), List.copyOf(request.bars().sequencedKeySet()));
        assertEquals(List.of(Scenario.A, Scenario.C), request.scenarios());
        assertEquals(BarRange.last(1000), request.range());
    }

    @Test
    void aDatasetBringsItsSymbolAndIsLookedAtByItsPassport() {
        DatasetsInMemory library = new DatasetsInMemory()
                .with("majors", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 1000));
        SetupViewModel form = new SetupViewModel(
                InlineJobRunner.atOnce(), new CheckInputs(library), SetupMemory.ofThisSession(BacktestSetup.EMPTY));
        form.configProperty().set(CONFIG);
        form.addBars(List.of(Path.of("nowhere/EURUSD_M15.csv")));

        form.addDataset(Dataset.good(DatasetsInMemory.passport(
                "majors", "EURUSD", Timeframe.M15, MadeUpDatasets.bars(Timeframe.M15, 1000))));

        assertEquals(1, form.rows().size());
        assertEquals(
                FieldNote.good("1,000 bars · M15 · 1 Jan 2019 – 12 Jan 2019"),
                form.rows().getFirst().fileNoteProperty().get());
        assertEquals(
                new BarSource.FromLibrary("majors"),
                form.request().orElseThrow().bars().get("EURUSD"));

        form.rows().getFirst().fileProperty().set("library:gone");
        assertEquals(
                FieldNote.bad("no dataset is called gone"),
                form.rows().getFirst().fileNoteProperty().get());
    }

    @Test
    void aConfigThatIsNotThereIsSaidBesideItsField() throws IOException {
        fillIn("EURUSD_M15.csv");

        model.configProperty().set("sample-data/exmple.yaml");

        assertEquals(FieldNote.Kind.BAD, model.configNoteProperty().get().kind());
        assertTrue(model.configNoteProperty().get().words().contains("no such file"));
        assertEquals(Optional.empty(), model.request());
    }

    @Test
    void aWrongKeyIsSaidWithItsLine() throws IOException {
        Path config = Files.writeString(
                dir.resolve("mine.yaml"), Files.readString(Path.of(CONFIG)).replace("r_base:", "r_bsae:"));

        model.configProperty().set(config.toString());

        String words = model.configNoteProperty().get().words();
        assertTrue(words.contains("mine.yaml, line ") && words.contains("r_bsae"), words);
    }

    @Test
    void barsThatCannotBeReadAreSaidBesideTheirFile() throws IOException {
        fillIn("EURUSD_M15.csv");
        Path broken = Files.writeString(dir.resolve("GBPUSD_M15.csv"), "time,open,high,low,close\n1,2\n");

        model.addBars(List.of(broken));

        FieldNote note = model.rows().getLast().fileNoteProperty().get();
        assertEquals(FieldNote.Kind.BAD, note.kind());
        assertTrue(note.words().contains("GBPUSD_M15.csv, line 2"), note.words());
        assertEquals(note.words().lines().findFirst().orElseThrow(), obstacle());
    }

    @Test
    void anUnknownSymbolIsSaidWithTheOneThatWasMeant() throws IOException {
        fillIn("EURUSD_M15.csv");

        model.rows().getFirst().symbolProperty().set("EURSUD");

        assertTrue(obstacle().startsWith("Unknown symbol EURSUD; did you mean "), obstacle());
    }

    @Test
    void aSymbolWithoutASpreadIsSaid() throws IOException {
        fillIn("EURUSD_M15.csv");

        model.rows().getFirst().symbolProperty().set("NZDCHF");

        assertEquals(
                "The config has no spread for NZDCHF; add \"NZDCHF: 1.0\" to costs.spread_baseline_pips", obstacle());
    }

    @Test
    void theSameSymbolTwiceIsSaid() throws IOException {
        fillIn("EURUSD_M15.csv", "GBPUSD_M15.csv");

        model.rows().getLast().symbolProperty().set("EURUSD");

        assertEquals("EURUSD is there twice; once is enough", obstacle());
    }

    @Test
    void aNewFileForASymbolTakesThePlaceOfTheOldOne() throws IOException {
        fillIn("EURUSD_M15.csv", "EURUSD_2024.csv");

        assertEquals(1, model.rows().size());
        assertTrue(model.rows().getFirst().fileProperty().get().endsWith("EURUSD_2024.csv"));
    }

    @Test
    void atLeastOneScenarioIsWanted() throws IOException {
        fillIn("EURUSD_M15.csv");

        List.of(Scenario.values()).forEach(scenario -> model.scenario(scenario).set(false));

        assertEquals("Choose at least one scenario", obstacle());
    }

    @Test
    void daysAreCheckedAsTheyAreTyped() throws IOException {
        fillIn("EURUSD_M15.csv");
        model.range().reachProperty().set(BacktestSetup.Reach.DAYS);
        assertTrue(obstacle().startsWith("Give the first day, the last day, or both"));

        model.range().fromProperty().set("2024-1");
        assertEquals("Found \"2024-1\"; wanted a day like 2023-01-31", obstacle());

        model.range().fromProperty().set("2024-01-03");
        assertEquals("EURUSD has no bars then; it goes from 2 Jan 2024 – 2 Jan 2024", obstacle());

        model.range().fromProperty().set("2024-01-02");
        model.range().toProperty().set("2024-01-01");
        assertEquals("The first day is after the last", obstacle());

        model.range().toProperty().set("2024-01-02");
        assertEquals("", obstacle());
    }

    @Test
    void aNumberOfBarsIsCheckedAsItIsTyped() throws IOException {
        fillIn("EURUSD_M15.csv");
        model.range().reachProperty().set(BacktestSetup.Reach.LAST);
        assertEquals("Say how many bars, such as 20000", obstacle());

        model.range().lastProperty().set("0");
        assertEquals("Found \"0\"; wanted a whole number of bars, at least 1", obstacle());
    }

    @Test
    void droppedFilesFindTheirFields() throws IOException {
        model.take(List.of(Path.of(CONFIG), bars("EURUSD_M15.csv"), bars("GBPUSD_M15.csv")));

        assertEquals(CONFIG, model.configProperty().get());
        assertEquals(2, model.rows().size());
        assertEquals("", obstacle());
    }

    @Test
    void aRemovedRowIsNoObstacleAnyMore() throws IOException {
        fillIn("EURUSD_M15.csv", "prices.csv");
        assertTrue(obstacle().startsWith("Unknown symbol PRICES"));

        model.remove(model.rows().getLast());

        assertEquals("", obstacle());
    }

    @Test
    void onlyTheLastOfSeveralNamesIsHeard() {
        InlineJobRunner held = InlineJobRunner.held();
        SetupViewModel slow = new SetupViewModel(
                held, new CheckInputs(new DatasetsInMemory()), SetupMemory.ofThisSession(BacktestSetup.EMPTY));

        slow.configProperty().set("sample-data/exam");
        slow.configProperty().set(CONFIG);
        assertEquals(FieldNote.Kind.CHECKING, slow.configNoteProperty().get().kind());
        held.finish();

        assertTrue(slow.configNoteProperty().get().words().startsWith("M15"));
    }

    @Test
    void theFormComesBackAsItWas() throws IOException {
        SetupMemory memory = SetupMemory.ofThisSession(BacktestSetup.EMPTY);
        SetupViewModel before =
                new SetupViewModel(InlineJobRunner.atOnce(), new CheckInputs(new DatasetsInMemory()), memory);
        before.configProperty().set(CONFIG);
        before.addBars(List.of(bars("EURUSD_M15.csv")));
        before.scenario(Scenario.C).set(false);
        before.range().reachProperty().set(BacktestSetup.Reach.DAYS);
        before.range().fromProperty().set("2024-01-02");

        before.remember();
        SetupViewModel after =
                new SetupViewModel(InlineJobRunner.atOnce(), new CheckInputs(new DatasetsInMemory()), memory);

        assertEquals(before.setup(), after.setup());
        assertEquals(before.request(), after.request());
        assertEquals(List.of(Path.of(CONFIG)), after.recentConfigs());
    }

    private String obstacle() {
        return model.obstacleProperty().get();
    }
}
