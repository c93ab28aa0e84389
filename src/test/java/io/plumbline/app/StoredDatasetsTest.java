package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Timeframe;
import io.plumbline.data.BarFile;
import io.plumbline.data.Fingerprint;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.Dataset.Health;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.SplitPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDatasetsTest {

    private static final int ROWS = 800;

    @TempDir
    private Path temp = Path.of("");

    private Path file = Path.of("");
    private Wiring wiring = new Wiring(Home.in(Path.of("")), Wiring.Front.WINDOW, 1);

    @BeforeEach
    void openAnEmptyLibrary() throws IOException {
        wiring.close();
        wiring = wiring();
        file = Library.file(temp, "EURUSD", ROWS);
    }

    @AfterEach
    void close() {
        wiring.close();
    }

    private Wiring wiring() {
        return new Wiring(Home.in(temp.resolve("home")), Wiring.Front.WINDOW, 1);
    }

    private void restart() {
        wiring.close();
        wiring = wiring();
    }

    private Datasets datasets() {
        return wiring.datasets();
    }

    private Dataset add(String name) throws Exception {
        return Library.add(datasets(), file, name);
    }

    private Datasets.Opened open(String name) throws Exception {
        return Library.open(datasets(), name);
    }

    private List<String> names() throws Exception {
        return Library.list(datasets()).stream().map(Dataset::name).toList();
    }

    private Dataset only() throws Exception {
        List<Dataset> all = Library.list(datasets());
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private String refusal(Job<?> job) {
        return String.valueOf(
                assertThrows(InputException.class, () -> job.run(Progress.NONE)).getMessage());
    }

    private Path bars() {
        return temp.resolve("home").resolve("bars");
    }

    private Path columnFile() throws IOException {
        try (Stream<Path> all = Files.list(bars())) {
            return all.filter(one -> one.toString().endsWith(".bars"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Changes a byte among the columns, which the header knows nothing of.
    private void damage(Path columns) throws IOException {
        byte[] bytes = Files.readAllBytes(columns);
        bytes[bytes.length - 9] ^= 1;
        Files.write(columns, bytes);
    }

    @Test
    void whatIsAddedIsThereAfterARestartBitForBit() throws Exception {
        Dataset added = add("EURUSD_M15");
        restart();

        Datasets.Opened opened = open("eurusd_m15");

        assertEquals(added, only());
        assertEquals(added, opened.dataset());
        assertEquals(List.of(), opened.notes());
        assertEquals(Health.GOOD, added.health());
        assertEquals(
                Fingerprint.of(BarFile.read(file, done -> {})),
                Fingerprint.of(opened.bars().bars()));
        assertEquals(added.passport().sha256(), Fingerprint.of(opened.bars().bars()));
    }

    @Test
    void aNameThatIsTakenIsRefusedUnlessItIsReplaced() throws Exception {
        add("EURUSD_M15");
        Path other = Library.file(Files.createDirectory(temp.resolve("other")), "GBPUSD", ROWS);
        ImportDraft draft =
                datasets().look(other, Library.IN_UTC.withName("eurusd_M15")).run(Progress.NONE);

        assertTrue(refusal(datasets().add(draft, false)).contains("is called eurusd_M15 already"));
        assertEquals("EURUSD", only().passport().symbol());

        datasets().add(draft, true).run(Progress.NONE);
        assertEquals("GBPUSD", only().passport().symbol());
        assertEquals("GBPUSD", open("EURUSD_M15").dataset().passport().symbol());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", ".hidden", "-x", "a b", "nul", "con.csv", "é", "a\u0000b"})
    void aNameThatCannotStandInAFileNameIsRefused(String name) throws Exception {
        ImportDraft draft = datasets().look(file, Library.IN_UTC.withName(name)).run(Progress.NONE);
        ImportDraft named = new ImportDraft(
                draft.file(),
                draft.choices(),
                draft.layout(),
                draft.passport().withName(name),
                draft.preview(),
                draft.rejected(),
                "",
                draft.warnings());

        assertTrue(refusal(datasets().add(named, true)).startsWith("no dataset can be called"));
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsNotAdded() throws Exception {
        ImportDraft draft =
                datasets().look(file, Library.IN_UTC.withName("EURUSD_M15")).run(Progress.NONE);
        Library.file(temp, "EURUSD", ROWS - 1);

        assertTrue(
                refusal(datasets().add(draft, false)).endsWith("was changed after it was looked at; look at it again"));
        assertEquals(List.of(), names());
    }

    @Test
    void aFileIsReadAgainIfAnotherWasLookedAtSince() throws Exception {
        ImportDraft draft =
                datasets().look(file, Library.IN_UTC.withName("first")).run(Progress.NONE);
        Path other = Library.file(Files.createDirectory(temp.resolve("other")), "GBPUSD", ROWS);
        datasets().look(other, Library.IN_UTC).run(Progress.NONE);

        datasets().add(draft, false).run(Progress.NONE);

        assertEquals(draft.passport().sha256(), only().passport().sha256());
    }

    @Test
    void aChangedAndAMissingSourceAreNoticedAndTheBarsStay() throws Exception {
        add("EURUSD_M15");

        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        assertEquals(Health.SOURCE_CHANGED, only().health());
        assertTrue(only().trouble().contains("was changed after it was read"), only().trouble());

        Files.delete(file);
        assertEquals(Health.SOURCE_MISSING, only().health());
        assertEquals(ROWS, open("EURUSD_M15").bars().size());
    }

    @Test
    void damagedBarsAreMadeAnewFromTheirSource() throws Exception {
        Dataset added = add("EURUSD_M15");
        damage(columnFile());

        Datasets.Opened opened = open("EURUSD_M15");

        assertTrue(opened.notes().getFirst().contains("were made anew from " + file), opened.notes()::toString);
        assertEquals(added.passport(), opened.dataset().passport());
        assertEquals(added.passport().sha256(), Fingerprint.of(opened.bars().bars()));
        assertEquals(List.of(), open("EURUSD_M15").notes());
        assertEquals(added, only());
    }

    @Test
    void damagedBarsWhoseSourceIsAnotherNowAreRefused() throws Exception {
        add("EURUSD_M15");
        damage(columnFile());
        Library.file(temp, "EURUSD", ROWS - 1);

        String words = refusal(datasets().open("EURUSD_M15"));

        assertTrue(words.contains("does not fit its checksum"), words);
        assertTrue(words.contains("cannot be made anew: " + file + " is another file now"), words);
        assertEquals(Health.LOST, only().health());
    }

    @Test
    void barsWhoseFileIsGoneAreMadeAnewFromTheirSource() throws Exception {
        Dataset added = add("EURUSD_M15");
        names();
        Files.delete(columnFile());

        assertEquals(Health.REBUILDABLE, only().health());
        assertEquals(1, open("EURUSD_M15").notes().size());
        assertEquals(added, only());
    }

    @Test
    void aTruncatedFileIsSeenInTheList() throws Exception {
        add("EURUSD_M15");
        names();
        Path columns = columnFile();
        Files.write(columns, Arrays.copyOf(Files.readAllBytes(columns), 5000));

        assertEquals(Health.REBUILDABLE, only().health());
        Files.delete(file);
        assertEquals(Health.LOST, only().health());
        assertEquals(1, datasets().remove(List.of("EURUSD_M15")).run(Progress.NONE));
        assertEquals(List.of(), names());
    }

    @Test
    void theIndexIsMadeAnewFromTheFiles() throws Exception {
        Dataset added = add("EURUSD_M15");
        wiring.close();
        Files.delete(temp.resolve("home").resolve("history.mv.db"));
        Files.delete(temp.resolve("home").resolve("history.changes"));
        wiring = wiring();

        assertEquals(added, only());
        Files.delete(columnFile());
        assertEquals(Health.REBUILDABLE, only().health());
    }

    @Test
    void whatAnotherCopyAddsAndRemovesIsSeenWithTheNextLook() throws Exception {
        wiring.pastRuns().list().run(Progress.NONE);
        try (Wiring other = new Wiring(Home.in(temp.resolve("home")), Wiring.Front.COMMAND_LINE, 1)) {
            Dataset added = Library.add(other.datasets(), file, "EURUSD_M15");
            assertEquals(added, only());
            assertEquals(List.of(added), Library.list(other.datasets()));

            other.datasets().remove(List.of("eurusd_m15")).run(Progress.NONE);
            assertEquals(List.of(), Library.list(other.datasets()));
            assertEquals(List.of(), names());
        }
        restart();
        assertEquals(List.of(), names());
        try (Stream<Path> left = Files.list(bars())) {
            assertEquals(
                    List.of(".lock"),
                    left.map(one -> one.getFileName().toString()).toList());
        }
    }

    @Test
    void whatAKilledProgramLeftIsRemoved() throws Exception {
        add("EURUSD_M15");
        Path left = Files.createDirectories(bars().resolve(".making-" + Integer.MAX_VALUE + "-1"));
        Files.writeString(left.resolve("draft.bars"), "half a file");
        Path former = Files.createDirectories(
                bars().resolve(".making-" + ProcessHandle.current().pid() + "-" + Integer.MAX_VALUE));

        names();

        assertFalse(Files.exists(left));
        assertFalse(Files.exists(former));
    }

    @Test
    void longerBarsAreADatasetThatIsMadeAnewLikeAnyOther() throws Exception {
        add("EURUSD_M15");
        Dataset hours = datasets()
                .resample("EURUSD_M15", Timeframe.H1, Optional.empty())
                .run(Progress.NONE);

        assertEquals("EURUSD_H1", hours.name());
        assertEquals(Timeframe.H1, hours.passport().timeframe());
        assertEquals(Kind.DERIVED, hours.passport().origin().kind());
        damage(find("EURUSD_H1"));
        assertEquals(1, open("EURUSD_H1").notes().size());

        datasets().remove(List.of("EURUSD_M15")).run(Progress.NONE);
        assertEquals(Health.SOURCE_MISSING, only().health());
        damage(find("EURUSD_H1"));
        assertTrue(refusal(datasets().open("EURUSD_H1")).contains("no dataset is called EURUSD_M15"));
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> all = Files.list(bars())) {
            return all.filter(one -> one.getFileName().toString().matches(name + "-[0-9a-f]{8}\\.bars"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void partsAreDatasetsThatMakeUpTheWhole() throws Exception {
        DataPassport whole = add("EURUSD_M15").passport();

        List<Dataset> parts =
                datasets().split("EURUSD_M15", SplitPlan.ofShares(0.5, 0.25)).run(Progress.NONE);

        assertEquals(
                List.of("EURUSD_M15_train", "EURUSD_M15_validation", "EURUSD_M15_test"),
                parts.stream().map(Dataset::name).toList());
        assertEquals(
                whole.bars(),
                parts.stream().mapToInt(part -> part.passport().bars()).sum());
        damage(find("EURUSD_M15_validation"));
        assertEquals(
                parts.get(1).passport().sha256(),
                Fingerprint.of(open("EURUSD_M15_validation").bars().bars()));
        assertTrue(refusal(datasets().split("EURUSD_M15", SplitPlan.ofShares(0.5, 0.25)))
                .contains("is called EURUSD_M15_train already"));
    }

    @Test
    void resamplingToShorterBarsIsRefused() throws Exception {
        add("EURUSD_M15");

        assertTrue(refusal(datasets().resample("EURUSD_M15", Timeframe.M5, Optional.empty()))
                .startsWith("dataset EURUSD_M15: from M15 to M5"));
    }

    @Test
    void whatIsExportedReadsBackAsTheSameBars() throws Exception {
        Dataset added = add("EURUSD_M15");
        Path copy = temp.resolve("out").resolve("copy.csv.gz");

        datasets().export("EURUSD_M15", copy).run(Progress.NONE);

        assertEquals(added.passport().sha256(), Fingerprint.of(BarFile.read(copy, done -> {})));
    }

    @Test
    void anUnknownNameIsRefusedWithTheNearest() throws Exception {
        assertEquals(
                "no dataset is called EURUSD; the library is empty",
                refusal(datasets().open("EURUSD")));
        add("EURUSD_M15");

        assertEquals(
                "no dataset is called EURUSD_M5; did you mean EURUSD_M15?",
                refusal(datasets().open("EURUSD_M5")));
    }

    @Test
    void aFreeNameIsOneThatNoDatasetHas() throws Exception {
        add("EURUSD_M15");

        assertEquals("EURUSD_M15-2", datasets().freeName("EURUSD_M15").run(Progress.NONE));
        assertEquals("my_file", datasets().freeName("my file").run(Progress.NONE));
    }

    @Test
    void anInterruptedImportLeavesNothing() throws Exception {
        ImportDraft draft =
                datasets().look(file, Library.IN_UTC.withName("EURUSD_M15")).run(Progress.NONE);
        Thread.currentThread().interrupt();

        assertThrows(
                InterruptedException.class, () -> datasets().add(draft, false).run(Progress.NONE));

        assertFalse(Thread.interrupted());
        assertEquals(List.of(), names());
    }

    @Test
    void aHistoryThatCannotBeOpenedHidesNoDataset() throws Exception {
        Dataset added = add("EURUSD_M15");
        wiring.close();
        Files.write(temp.resolve("home").resolve("history.mv.db"), new byte[0]);
        wiring = wiring();

        assertEquals(added, only());
        assertEquals(ROWS, open("EURUSD_M15").bars().size());
    }
}
