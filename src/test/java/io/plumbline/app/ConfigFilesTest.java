package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.app.ConfigFiles.Content;
import io.plumbline.app.ConfigFiles.Draft;
import io.plumbline.app.ConfigFiles.Look;
import io.plumbline.app.ConfigFiles.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

    private static final String TEXT = "universe:\r\n  timeframe: M15\r\n";

    @TempDir
    private Path home = Path.of("");

    private ConfigFiles files = new ConfigFiles(Home.in(home));
    private Path file = home;

    @BeforeEach
    void makeHome() {
        files = new ConfigFiles(Home.in(home));
        file = home.resolve("trend.yaml");
    }

    @Test
    void whatIsSavedIsReadBackToTheLastByte() throws Exception {
        assertEquals(new Saved.Written(new Content(file, TEXT)), save(TEXT, Optional.empty()));

        assertEquals(new Content(file, TEXT), files.open(file).run(Progress.NONE));
        assertEquals(List.of("trend.yaml"), names());
    }

    @Test
    void aFileThatOthersHaveWrittenIsLeftAlone() throws Exception {
        save("a: 1\n", Optional.empty());
        Files.writeString(file, "a: 2\n");

        assertEquals(new Saved.Refused(new Content(file, "a: 2\n")), save("a: 3\n", Optional.of("a: 1\n")));

        assertEquals("a: 2\n", Files.readString(file));
        assertEquals(new Saved.Written(new Content(file, "a: 3\n")), save("a: 3\n", Optional.empty()));
        assertEquals("a: 3\n", Files.readString(file));
    }

    @Test
    void aFileThatIsGoneIsWrittenAnew() throws Exception {
        assertEquals(new Saved.Written(new Content(file, "a: 1\n")), save("a: 1\n", Optional.of("a: 0\n")));
    }

    @Test
    void tellsWhatHasBecomeOfAFile() throws Exception {
        Content known = new Content(file, "a: 1\n");
        Files.writeString(file, "a: 1\n");
        assertEquals(new Look.Same(), files.look(known).run(Progress.NONE));

        Files.writeString(file, "a: 2\n");
        assertEquals(
                new Look.Changed(new Content(file, "a: 2\n")), files.look(known).run(Progress.NONE));

        Files.delete(file);
        assertEquals(new Look.Gone(), files.look(known).run(Progress.NONE));
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws Exception {
        InputException missing =
                assertThrows(InputException.class, () -> files.open(file).run(Progress.NONE));
        assertEquals(file + ": no such file", missing.getMessage());

        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        InputException noText =
                assertThrows(InputException.class, () -> files.open(file).run(Progress.NONE));
        assertEquals(file + ": not UTF-8 text; save it as UTF-8", noText.getMessage());
    }

    @Test
    void aDraftComesBackUntilItIsForgotten() throws Exception {
        Draft draft = new Draft("a: 1\n# \"é\"\n", Optional.of(file), "a: 0\n");
        files.keep(new Draft("older", Optional.empty(), "")).run(Progress.NONE);
        files.keep(draft).run(Progress.NONE);

        assertEquals(Optional.of(draft), new ConfigFiles(Home.in(home)).draft().run(Progress.NONE));

        files.forgetDraft().run(Progress.NONE);
        assertEquals(Optional.empty(), files.draft().run(Progress.NONE));
    }

    @Test
    void aDraftThatCannotBeReadIsNone() throws Exception {
        Files.writeString(home.resolve("config-draft.json"), "{\"text\": ");

        assertEquals(Optional.empty(), files.draft().run(Progress.NONE));
    }

    private Saved save(String text, Optional<String> known) throws Exception {
        return files.save(text, file, known).run(Progress.NONE);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(home)) {
            return all.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
