package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.dataset.DataPassport;
import io.plumbline.history.PastRun;
import io.plumbline.history.ResultDifferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backtests on datasets of the library.
class BacktestOnDatasetsTest {

    private static final int ROWS = 2500;

    @TempDir
    private Path temp = Path.of("");

    private Path file = Path.of("");
    private Wiring wiring = new Wiring(Home.in(Path.of("")), Wiring.Front.WINDOW, 1);

    @BeforeEach
    void addADataset() throws Exception {
        wiring.close();
        wiring = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.WINDOW, 2);
        file = Library.file(temp, "EURUSD", ROWS);
        Library.add(wiring.datasets(), file, "euro");
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private static BacktestRequest request(BarSource source) {
        SequencedMap<String, BarSource> bars = new LinkedHashMap<>();
        bars.put("EURUSD", source);
        return new BacktestRequest(Backtests.EXAMPLE, bars, List.of(Scenario.A, Scenario.C), BarRange.last(2000));
    }

    private PastRun run(BarSource source) throws Exception {
        return wiring.keepRun().job(request(source)).run(Progress.NONE).run();
    }

    private PastRun onDataset() throws Exception {
        return run(new BarSource.FromLibrary("EURO"));
    }

    @Test
    void aRunOnADatasetIsTheRunOnItsFileBitForBit() throws Exception {
        PastRun onFile = run(new BarSource.FromFile(file.toString()));

        PastRun onDataset = onDataset();

        assertEquals(
                List.of("bars of EURUSD, file: then " + file + ", now library:EURO"),
                ResultDifferences.between(onFile.result(), onDataset.result()));
        assertEquals(
                onFile.result().bars().getFirst().sha256(),
                onDataset.result().bars().getFirst().sha256());
        assertEquals("library:EURO", onDataset.result().bars().getFirst().file());
        assertTrue(onFile.inputs().passports().isEmpty());
    }

    @Test
    void aRunKeepsWhichDatasetItReadAndWhatWasKnownOfIt() throws Exception {
        DataPassport passport =
                Library.open(wiring.datasets(), "euro").dataset().passport();

        long id = onDataset().card().id();
        PastRun kept = wiring.pastRuns().open(id).run(Progress.NONE);

        assertEquals(new BarSource.FromLibrary("EURO"), kept.inputs().bars().get("EURUSD"));
        assertEquals(passport, kept.inputs().passports().get("EURUSD"));
    }

    @Test
    void aRunThatWaitsInTheInboxKeepsThePassport() throws Exception {
        wiring.pastRuns().list().run(Progress.NONE);
        try (Wiring other = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.COMMAND_LINE, 1)) {
            other.keepRun().job(request(new BarSource.FromLibrary("euro"))).run(Progress.NONE);
        }

        long id = wiring.pastRuns().list().run(Progress.NONE).getFirst().id();

        PastRun taken = wiring.pastRuns().open(id).run(Progress.NONE);
        assertEquals("euro", taken.inputs().passports().firstEntry().getValue().name());
    }

    @Test
    void aRunOnADatasetRunsAgainAndShowsItsBars() throws Exception {
        PastRun run = onDataset();

        PastRuns.Again again = wiring.pastRuns().runAgain(run.card().id()).run(Progress.NONE);
        TradedBars bars = wiring.readTradedBars()
                .job(run.inputs(), run.result().bars().getFirst())
                .run(Progress.NONE);

        assertEquals(List.of(), again.differences());
        assertEquals(2000, bars.bars().size());
    }

    @Test
    void aDatasetThatWasRemovedSinceIsRefusedInWords() throws Exception {
        PastRun run = onDataset();
        wiring.datasets().remove(List.of("euro")).run(Progress.NONE);

        String words = refusal(wiring.pastRuns().runAgain(run.card().id()));

        assertEquals("no dataset is called EURO; the library is empty", words);
    }

    @Test
    void aDatasetThatIsAnotherNowIsRefusedWhereTradesAreShown() throws Exception {
        PastRun run = onDataset();
        wiring.datasets().remove(List.of("euro")).run(Progress.NONE);
        Library.add(wiring.datasets(), changed(), "euro");

        String words = refusal(
                wiring.readTradedBars().job(run.inputs(), run.result().bars().getFirst()));

        assertTrue(words.startsWith("dataset EURO: the bars are not those of the run"), words);
        assertTrue(words.endsWith("Put the dataset of then back, or run the backtest again."), words);
    }

    private Path changed() throws IOException {
        List<String> lines = Files.readAllLines(file);
        lines.removeLast();
        return Files.write(file, lines);
    }

    @Test
    void aPlainFileInAnotherLayoutIsRefusedWithTheWayIn() throws Exception {
        Path other = Files.write(
                temp.resolve("DAT_ASCII_EURUSD_M1_2012.csv"),
                List.of(
                        "20120201 000000;1.306600;1.306600;1.306560;1.306560;0",
                        "20120201 000100;1.306570;1.306570;1.306470;1.306560;0",
                        "20120201 000200;1.306520;1.306560;1.306520;1.306560;0"));

        String words = refusal(wiring.runBacktest().job(request(new BarSource.FromFile(other.toString()))));

        assertTrue(words.contains("It looks like a file in the layout HistData ASCII. "), words);
        assertTrue(words.endsWith("plumbline bars add " + other), words);
    }

    private static String refusal(Job<?> job) {
        return String.valueOf(
                assertThrows(InputException.class, () -> job.run(Progress.NONE)).getMessage());
    }
}
