package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process that writes runs is killed again and again: whatever it said was finished is there and whole.
class HistoryKillTest {

    private static final int KILLS_WHILE_WRITING = 20;
    private static final int KILLS_WHILE_OPENING = 3;
    private static final long SEED = 20261121;

    @TempDir
    Path folder;

    private final Set<Long> begun = new HashSet<>();
    private final Map<Long, String> finished = new HashMap<>();
    private final Map<Long, String> renamed = new HashMap<>();
    private final Map<String, String> dropped = new HashMap<>();
    private final Set<Long> maybeDeleted = new HashSet<>();
    private final Set<Long> seenWhole = new HashSet<>();

    @Test
    void killedAtTwentyMomentsOfWritingItLosesNoFinishedRun() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int kill = 0; kill < KILLS_WHILE_OPENING + KILLS_WHILE_WRITING; kill++) {
            String moment = kill < KILLS_WHILE_OPENING ? "starting" : "finished";
            Duration after = Duration.ofMillis(random.nextInt(kill < KILLS_WHILE_OPENING ? 300 : 400));
            try (OtherProgram writer = new OtherProgram(folder, SEED + kill, "write")) {
                writer.await(moment);
                note(writer.killAfter(after));
            }
            assertWhole("kill " + kill + ", " + after.toMillis() + " ms after " + moment);
        }
        assertTrue(finished.size() >= KILLS_WHILE_WRITING, finished.size() + " runs were finished");
        assertFalse(dropped.isEmpty());
    }

    private void note(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "began" -> begun.add(Long.valueOf(words[1]));
                case "finished" -> finished.put(Long.valueOf(words[1]), words[2]);
                case "renamed" -> renamed.put(Long.valueOf(words[1]), words[2]);
                case "dropped" -> dropped.put("dropped " + words[1], words[2]);
                // Whether it came to that before the killing is not known.
                case "deleting" -> maybeDeleted.add(Long.valueOf(words[1]));
                default -> assertTrue(Set.of("starting", "open").contains(line), line);
            }
        }
    }

    private void assertWhole(String when) throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(List.of(), history.warnings(), when);
            Map<Long, RunCard> cards = new HashMap<>();
            Map<String, RunCard> inboxRuns = new HashMap<>();
            for (RunCard card : history.list()) {
                cards.put(card.id(), card);
                if (card.name().startsWith("dropped")) {
                    assertNull(inboxRuns.put(card.name(), card), when + ": taken in twice: " + card.name());
                }
            }
            for (long id : begun) {
                if (!maybeDeleted.contains(id)) {
                    assertWhole(history, Optional.ofNullable(cards.get(id)).orElseThrow(), when);
                }
            }
            for (Map.Entry<String, String> run : dropped.entrySet()) {
                RunCard card = Optional.ofNullable(inboxRuns.get(run.getKey())).orElseThrow();
                assertEquals(RunStatus.DONE, card.status(), when);
                assertResult(history, card.id(), run.getValue(), when);
            }
        }
    }

    /// What was finished is there bit by bit; what was begun and not finished is marked.
    private void assertWhole(RunHistory history, RunCard card, String when) throws Exception {
        String fingerprint = finished.get(card.id());
        if (fingerprint == null) {
            // It may have been stored without the line that says so coming out.
            assertTrue(Set.of(RunStatus.INTERRUPTED, RunStatus.DONE).contains(card.status()), when + card);
            return;
        }
        assertEquals(RunStatus.DONE, card.status(), when);
        assertEquals(Results.figures(card.id()), card.metrics(), when);
        if (renamed.containsKey(card.id())) {
            assertEquals(renamed.get(card.id()), card.name(), when);
        }
        assertResult(history, card.id(), fingerprint, when);
    }

    /// Every result is read after the kill that followed it; of the older ones some are read again each time.
    private void assertResult(RunHistory history, long id, String fingerprint, String when) throws Exception {
        if (seenWhole.add(id) || id % 5 == 0) {
            assertEquals(fingerprint, ResultBytes.fingerprint(history.load(id).result()), when);
        }
    }
}
