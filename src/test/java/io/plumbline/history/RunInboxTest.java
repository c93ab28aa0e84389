package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import io.plumbline.stats.RunResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs that wait until the history is free.
class RunInboxTest {

    private static final RunResult RESULT = Results.of(5, 60);

    @TempDir
    Path folder;

    private Path drop(int minutes) throws HistoryException {
        return RunInbox.drop(folder, Results.start(minutes), RESULT, Results.figures(1), Duration.ofSeconds(2));
    }

    @Test
    void aWaitingRunIsTakenInWhenTheHistoryOpens() throws Exception {
        Path file = drop(3);

        try (RunHistory history = RunHistory.open(folder)) {
            PastRun past = history.load(1);
            assertArrayEquals(ResultBytes.of(RESULT), ResultBytes.of(past.result()));
            assertEquals(Results.inputs(), past.inputs());
            assertEquals(Results.figures(1), past.card().metrics());
            assertEquals(Duration.ofSeconds(2), past.card().took());
            assertEquals(Results.STARTED.plusSeconds(180), past.card().started());
            assertEquals(RunStatus.DONE, past.card().status());
        }
        assertFalse(Files.exists(file));
    }

    private record FormerInputs(
            String configPath,
            String configText,
            SequencedMap<String, String> barFiles,
            List<Scenario> scenarios,
            BarRange range) {}

    private record FormerStart(
            String name,
            FormerInputs inputs,
            String timeframes,
            String engineVersion,
            OptionalLong seed,
            Instant started) {}

    private record FormerRun(
            FormerStart start, StoredResult result, Map<Scenario, Map<String, Double>> metrics, Duration took) {}

    @Test
    void aRunThatWaitsSinceBeforeThereWereDatasetsIsTakenIn() throws Exception {
        SequencedMap<String, String> files = new LinkedHashMap<>(Map.of("EURUSD", "bars/EURUSD.csv"));
        FormerInputs inputs = new FormerInputs("e.yaml", "text", files, List.of(Scenario.A), BarRange.ALL);
        FormerStart start = new FormerStart("old", inputs, "M15", "0.1.0", OptionalLong.empty(), Results.STARTED);
        FormerRun run = new FormerRun(start, StoredResult.of(RESULT), Results.figures(1), Duration.ZERO);
        Path inbox = Files.createDirectories(new Place(folder).inbox());
        Files.write(inbox.resolve("former.run"), Packed.of(RecordBytes.of(run)));

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(List.of(), history.warnings());
            RunInputs taken = history.inputs(1).orElseThrow();
            assertEquals(Map.of("EURUSD", new BarSource.FromFile("bars/EURUSD.csv")), taken.bars());
            assertEquals(Map.of(), taken.passports());
        }
    }

    @Test
    void aWaitingRunKeepsThePassportsOfItsDatasets() throws Exception {
        RunInputs inputs = Results.inputs().withPassports(Results.passports());
        RunStart start = RunStart.of(inputs, "M15", "1.2.0", OptionalLong.of(1), Results.STARTED);
        RunInbox.drop(folder, start, RESULT, Results.figures(1), Duration.ZERO);

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(inputs, history.inputs(1).orElseThrow());
        }
    }

    @Test
    void anOpenHistoryTakesWaitingRunsInWhenAsked() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(new TakenIn(List.of(), List.of()), history.takeIn());
            drop(1);
            drop(2);

            assertEquals(new TakenIn(List.of(1L, 2L), List.of()), history.takeIn());
            assertEquals(new TakenIn(List.of(), List.of()), history.takeIn());
        }
    }

    @Test
    void aRunWhoseFileWasLeftBehindIsNotStoredTwice() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            Path file = drop(1);
            byte[] bytes = Files.readAllBytes(file);
            history.takeIn();
            Files.write(file, bytes);

            assertEquals(List.of(), history.takeIn().ids());
            assertEquals(1, history.list().size());
            assertFalse(Files.exists(file));
        }
    }

    @Test
    void aDamagedFileIsSetAsideWithAWarningAndTheOthersAreTakenIn() throws Exception {
        Path damaged = drop(1);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged, bytes);
        Path cut = drop(2);
        Files.write(cut, new byte[] {'P', 'L', 'R', 'N', 0});
        drop(3);

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(1, history.list().size());
            assertEquals(2, history.warnings().size());
            String warning = history.warnings().getFirst();
            assertTrue(warning.startsWith(damaged + ": this run could not be taken into the history: "), warning);
        }
        Path aside = folder.resolve("inbox").resolve("damaged").resolve(damaged.getFileName());
        assertArrayEquals(bytes, Files.readAllBytes(aside));
    }

    @Test
    void aFileOfANewerVersionStays() throws Exception {
        Path newer = drop(1);
        byte[] bytes = Files.readAllBytes(newer);
        bytes[7] = 2;
        Files.write(newer, bytes);

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(List.of(), history.list());
            String warning = history.warnings().getFirst();
            assertTrue(warning.contains("a newer version wrote it, in format 2; it stays in the inbox"), warning);
        }
        assertTrue(Files.exists(newer));
    }

    @Test
    void anUnfinishedFileIsNoRun() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path unfinished = Files.write(inbox.resolve("half.tmp"), new byte[100]);

        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(List.of(), history.list());
        }
        assertTrue(Files.exists(unfinished));
    }

    @Test
    void droppingLeavesNothingElse() throws Exception {
        Path file = drop(1);

        try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
