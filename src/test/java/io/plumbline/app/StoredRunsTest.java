package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.PastRuns.Again;
import io.plumbline.app.PastRuns.Choice;
import io.plumbline.app.PastRuns.Health;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunHistory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Past runs out of a real history, as the window asks for them.
class StoredRunsTest {

    private static final Path DATABASE = Path.of("history.mv.db");

    @TempDir
    private Path temp = Path.of("");

    private Wiring wiring = new Wiring(Backtests.HOME, Wiring.Front.WINDOW, 2);

    @BeforeEach
    void openHome() {
        wiring.close();
        wiring = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.WINDOW, 2);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private static <R> R get(Job<R> job) throws Exception {
        return job.run(Progress.NONE);
    }

    private static String refusal(Job<?> job) {
        return String.valueOf(assertThrows(InputException.class, () -> get(job)).getMessage());
    }

    private PastRuns runs() {
        return wiring.pastRuns();
    }

    private Path home() {
        return wiring.home().data();
    }

    /// Keeps a run over a copy of the sample bars, which a test may change.
    private PastRun keepRun() throws Exception {
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        files.put("EURUSD", bars());
        if (!Files.exists(bars())) {
            Files.copy(Backtests.SAMPLES.resolve("EURUSD_M15.csv"), bars());
        }
        return get(wiring.keepRun().job(Backtests.request(Backtests.EXAMPLE, files)))
                .run();
    }

    private Path bars() {
        return temp.resolve("EURUSD_M15.csv");
    }

    @Test
    void aRunOpensAsItWasShown() throws Exception {
        PastRun shown = keepRun();

        PastRun opened = get(runs().open(1));

        assertEquals(shown.card(), opened.card());
        assertEquals(shown.inputs(), opened.inputs());
        assertEquals(
                shown.result().trades().inFileOrder(), opened.result().trades().inFileOrder());
        assertEquals(List.of(shown.card()), get(runs().list()));
        assertEquals(shown.result().bars(), get(runs().asked(1)).bars());
    }

    @Test
    void runningARunAgainGivesEveryBitAndKeepsNothing() throws Exception {
        keepRun();

        Again again = get(runs().runAgain(1));

        assertEquals(List.of(), again.differences());
        assertEquals(1, again.now().card().id());
        assertEquals(1, get(runs().list()).size());
    }

    @Test
    void runningARunAgainOnOtherBarsNamesWhatIsNotTheSame() throws Exception {
        PastRun then = keepRun();
        List<String> lines = new ArrayList<>(Files.readAllLines(bars()));
        lines.removeLast();
        Files.write(bars(), lines);

        List<String> differences = get(runs().runAgain(1)).differences();

        assertTrue(differences.getFirst().startsWith("bars of EURUSD, "), () -> String.join("\n", differences));
        String fingerprint = then.result().bars().getFirst().sha256();
        assertTrue(
                differences.stream().anyMatch(line -> line.contains(fingerprint)),
                () -> String.join("\n", differences));
    }

    @Test
    void runningARunAgainWithoutItsBarsSaysWhichFileIsMissing() throws Exception {
        keepRun();
        Files.delete(bars());

        assertTrue(refusal(runs().runAgain(1)).contains("EURUSD_M15.csv"));
    }

    @Test
    void namesNotesTagsAndStarAreChangedAndNothingElse() throws Exception {
        RunCard card = keepRun().card();

        RunCard changed = get(runs().change(card.with("Wide", "try again", List.of("a", "b"), true)));

        assertEquals(card.with("Wide", "try again", List.of("a", "b"), true), changed);
        assertEquals(List.of(changed), get(runs().list()));
    }

    @Test
    void onlyDeletedRunsAreCountedAsBroughtBack() throws Exception {
        keepRun();
        keepRun();

        assertEquals(1, get(runs().delete(List.of(1L))));
        assertEquals("no run 1; the newest is 2", refusal(runs().open(1)));
        assertEquals("no run 1; the newest is 2", refusal(runs().delete(List.of(2L, 1L))));
        assertEquals(1, get(runs().list()).size(), "none is deleted if one is not there");
        assertEquals(1, get(runs().undelete(List.of(1L, 2L, 9L))));
        assertEquals(2, get(runs().list()).size());
    }

    @Test
    void aWellHistoryHasNothingToSay() throws Exception {
        assertEquals(Health.GOOD, get(runs().health()));
    }

    @Test
    void aHistoryThatIsOpenElsewhereIsLookedAtOrTriedAgain() throws Exception {
        keepRun();
        wiring.close();
        openHomeAgain();
        try (RunHistory other = RunHistory.open(home())) {
            assertEquals(1, other.list().size());

            Health health = get(runs().health());
            assertFalse(health.writable());
            assertEquals(List.of(Choice.TRY_AGAIN, Choice.LOOK), health.choices());
            assertTrue(refusal(runs().list()).contains("another copy of Plumbline has this history open"));

            Health look = get(runs().choose(Choice.LOOK));
            assertFalse(look.writable());
            assertEquals(List.of(Choice.TRY_AGAIN), look.choices());
            assertEquals(1, get(runs().list()).size());
            assertTrue(refusal(runs().delete(List.of(1L))).contains("read-only look"));
            assertTrue(refusal(runs().restore(temp.resolve("runs.zip"))).contains("another copy"));
        }

        assertEquals(Health.GOOD, get(runs().choose(Choice.TRY_AGAIN)));
        assertEquals(1, get(runs().delete(List.of(1L))));
    }

    @Test
    void aHistoryIsOpenedWithoutAskingOnceTheOtherCopyIsClosed() throws Exception {
        try (RunHistory other = RunHistory.open(home())) {
            assertFalse(other.readOnly());
            assertFalse(get(runs().health()).writable());
        }

        assertEquals(Health.GOOD, get(runs().health()));
    }

    @Test
    void aDamagedHistoryIsSetAsideForAFreshOne() throws Exception {
        Files.createDirectories(home());
        Files.writeString(home().resolve(DATABASE), "not a database");

        Health health = get(runs().health());
        assertFalse(health.writable());
        assertTrue(health.words().contains("the history is damaged"), health.words());
        assertEquals(List.of(Choice.RECOVER, Choice.START_FRESH), health.choices());
        assertTrue(refusal(runs().list()).contains("the history is damaged"));
        assertFalse(get(runs().choose(Choice.RECOVER)).writable(), "there is nothing to recover");

        assertEquals(Health.GOOD, get(runs().choose(Choice.START_FRESH)));
        assertEquals(List.of(), get(runs().list()));
        assertTrue(keptAside().stream().anyMatch(text -> text.equals("not a database")));
    }

    private List<String> keptAside() throws IOException {
        List<String> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home(), "history-aside-*")) {
            for (Path file : files) {
                texts.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    @Test
    void aBackupTakesThePlaceOfTheHistoryWhichIsSetAside() throws Exception {
        Path zip = temp.resolve("runs.zip");
        keepRun();
        assertEquals(zip, get(runs().backup(zip)));
        get(runs().delete(List.of(1L)));

        Path aside = get(runs().restore(zip)).orElseThrow();

        assertTrue(Files.size(aside) > 0);
        assertEquals(1, get(runs().list()).size());
        assertTrue(keepRun().card().id() > 1);
    }

    @Test
    void aRefusedBackupLeavesTheHistoryAsItWas() throws Exception {
        keepRun();
        Path zip = Files.writeString(temp.resolve("runs.zip"), "not a zip file");

        assertTrue(refusal(runs().restore(zip)).contains("no backup of a history"));

        assertEquals(1, get(runs().list()).size());
        assertEquals(Health.GOOD, get(runs().health()));
    }

    @Test
    void withoutAHistoryBeforeNothingIsSetAside() throws Exception {
        Path zip = temp.resolve("runs.zip");
        keepRun();
        get(runs().backup(zip));
        wiring.close();
        wiring = new Wiring(Home.in(temp.resolve("elsewhere")), Wiring.Front.WINDOW, 2);

        assertEquals(Optional.empty(), get(runs().restore(zip)));
        assertEquals(1, get(runs().list()).size());
    }

    private void openHomeAgain() {
        wiring = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.WINDOW, 2);
    }
}
