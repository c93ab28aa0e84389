package io.plumbline.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path home;

    private Path folder;
    private Path zip;

    @BeforeEach
    void names() {
        folder = home.resolve("history of µ");
        zip = home.resolve("backups").resolve("history's backup.zip");
    }

    private void keep(RunHistory history, int run) throws HistoryException {
        long id = history.begin(Results.start(run));
        history.finish(id, Results.of(run, 100), Map.of(), Duration.ZERO);
    }

    @Test
    void aBackupBringsBackWhatWasThereWhenItWasMade() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            keep(history, 1);
            history.backup(zip);
            keep(history, 2);
        }
        byte[] present = Files.readAllBytes(folder.resolve("history.mv.db"));

        Path aside = RunHistory.restore(folder, zip).orElseThrow();

        assertArrayEquals(present, Files.readAllBytes(aside));
        try (RunHistory history = RunHistory.open(folder)) {
            assertEquals(1, history.list().size());
            assertArrayEquals(
                    ResultBytes.of(Results.of(1, 100)),
                    ResultBytes.of(history.load(1).result()));
            keep(history, 3);
        }
    }

    @Test
    void aBackupReplacesAnOlderOneAndLeavesNothingElse() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            history.backup(zip);
            keep(history, 1);
            history.backup(zip);
        }

        Path elsewhere = home.resolve("elsewhere");
        assertEquals(Optional.empty(), RunHistory.restore(elsewhere, zip));
        try (RunHistory history = RunHistory.open(elsewhere);
                var files = Files.list(home.resolve("backups"))) {
            assertEquals(1, history.list().size());
            assertEquals(List.of(zip), files.toList());
        }
    }

    @Test
    void aLookCanBeBackedUp() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            keep(history, 1);
        }
        try (RunHistory look = RunHistory.openReadOnly(folder)) {
            look.backup(zip);
        }

        RunHistory.restore(home.resolve("elsewhere"), zip);

        try (RunHistory history = RunHistory.open(home.resolve("elsewhere"))) {
            assertEquals(1, history.list().size());
        }
    }

    @Test
    void whatIsNoBackupIsRefusedAndThePresentHistoryStays() throws Exception {
        try (RunHistory history = RunHistory.open(folder)) {
            keep(history, 1);
            history.backup(zip);
        }
        byte[] present = Files.readAllBytes(folder.resolve("history.mv.db"));
        byte[] backup = Files.readAllBytes(zip);

        assertRefused(home.resolve("none.zip"), "there is no such file");
        backup[backup.length / 2] ^= 1;
        assertRefused(Files.write(home.resolve("flipped.zip"), backup), "flipped.zip");
        assertRefused(Files.writeString(home.resolve("text.zip"), "hello"), "no backup of a history");

        assertArrayEquals(present, Files.readAllBytes(folder.resolve("history.mv.db")));
    }

    private void assertRefused(Path wrong, String words) {
        HistoryException refused = assertThrows(HistoryException.class, () -> RunHistory.restore(folder, wrong));
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
    }
}
