package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindFilesTest {

    @TempDir
    private Path dir = Path.of("");

    private Path file(String name) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    private static FindFiles.Found find(Path... dropped) throws Exception {
        return new FindFiles().job(List.of(dropped)).run(Progress.NONE);
    }

    private List<String> names(FindFiles.Found found) throws IOException {
        Path root = dir.toRealPath();
        return found.files().stream()
                .map(file -> root.relativize(file.toAbsolutePath()).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void aFileIsItselfWhateverItIsCalled() throws Exception {
        Path bars = file("bars.dat");

        assertEquals(
                List.of(bars, dir.resolve("not-there.csv")),
                find(bars, dir.resolve("not-there.csv"), bars).files());
    }

    @Test
    void aFolderIsTheBarFilesInItByName() throws Exception {
        file("in/b.csv");
        file("in/a.csv.gz");
        file("in/sub/c.ZIP");
        file("in/readme.md");
        file("in/.hidden.csv");

        FindFiles.Found found = find(dir.resolve("in"));

        assertEquals(List.of("in/a.csv.gz", "in/b.csv", "in/sub/c.ZIP"), names(found));
        assertEquals(List.of("1 file that is no .csv, .txt, .tsv, .prn, .gz, .zip"), found.leftOut());
    }

    @Test
    void foldersBelowTheSecondLevelAreLeftOutAndSaidSo() throws Exception {
        file("in/a.csv");
        file("in/one/b.csv");
        file("in/one/two/c.csv");

        FindFiles.Found found = find(dir.resolve("in"));

        assertEquals(List.of("in/a.csv", "in/one/b.csv"), names(found));
        assertEquals(List.of("1 folder more than 2 levels deep"), found.leftOut());
    }

    @Test
    void noMoreThanTwoHundredAreTakenAtOnce() throws Exception {
        for (int i = 0; i < 203; i++) {
            file(String.format("in/%03d.csv", i));
        }

        FindFiles.Found found = find(dir.resolve("in"));

        assertEquals(200, found.files().size());
        assertEquals("in/199.csv", names(found).getLast());
        assertEquals(List.of("3 files beyond the first 200"), found.leftOut());
    }

    @Test
    void aFolderThatLeadsBackIntoItselfComesToAnEnd() throws Exception {
        file("in/a.csv");
        Files.createSymbolicLink(dir.resolve("in/again"), dir.resolve("in"));

        FindFiles.Found found = find(dir.resolve("in"));

        assertEquals(List.of("in/a.csv"), names(found));
        assertTrue(
                found.leftOut().getFirst().startsWith("1 file"), found.leftOut().toString());
    }
}
