package io.plumbline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plumbline.report.StagedFiles.Content;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

    @TempDir
    private Path temp = Path.of("");

    @Test
    void makesTheDirectoryAndWritesAllFiles() throws Exception {
        Path dir = temp.resolve("runs/first");

        StagedFiles.write(dir, contents(text("one"), text("two")));

        assertEquals(List.of("a.txt", "b.txt"), names(dir));
        assertEquals("one", Files.readString(dir.resolve("a.txt")));
    }

    @Test
    void replacesEarlierFiles() throws Exception {
        StagedFiles.write(temp, contents(text("old one"), text("old two")));
        StagedFiles.write(temp, contents(text("new one"), text("new two")));

        assertEquals("new one", Files.readString(temp.resolve("a.txt")));
        assertEquals("new two", Files.readString(temp.resolve("b.txt")));
    }

    @Test
    void failureHalfWayLeavesEarlierFilesAndNothingElse() throws Exception {
        StagedFiles.write(temp, contents(text("old one"), text("old two")));
        Content halfWritten = out -> {
            out.write("hal".getBytes(StandardCharsets.UTF_8));
            throw new IOException("disk full");
        };

        IOException failure =
                assertThrows(IOException.class, () -> StagedFiles.write(temp, contents(text("new one"), halfWritten)));

        assertEquals("disk full", failure.getMessage());
        assertOldFilesAlone();
    }

    @Test
    void interruptLeavesEarlierFilesAndNothingElse() throws Exception {
        StagedFiles.write(temp, contents(text("old one"), text("old two")));
        Content interrupted = _ -> Thread.currentThread().interrupt();

        assertThrows(InterruptedException.class, () -> StagedFiles.write(temp, contents(text("new one"), interrupted)));

        assertOldFilesAlone();
    }

    @Test
    void bugHalfWayLeavesEarlierFilesAndNothingElse() throws Exception {
        StagedFiles.write(temp, contents(text("old one"), text("old two")));
        Content broken = _ -> {
            throw new IllegalStateException("bug");
        };

        assertThrows(IllegalStateException.class, () -> StagedFiles.write(temp, contents(text("new one"), broken)));

        assertOldFilesAlone();
    }

    @Test
    void fileInPlaceOfTheDirectoryIsNamed() throws Exception {
        Path file = Files.writeString(temp.resolve("run"), "mine");

        IOException failure =
                assertThrows(IOException.class, () -> StagedFiles.write(file, contents(text("one"), text("two"))));

        assertEquals(file + ": a file, not a directory; name a directory for the run's files", failure.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void directoryInPlaceOfAFileIsNamedBeforeAnythingIsReplaced() throws Exception {
        Files.writeString(temp.resolve("a.txt"), "old one");
        Files.createDirectory(temp.resolve("b.txt"));

        IOException failure =
                assertThrows(IOException.class, () -> StagedFiles.write(temp, contents(text("one"), text("two"))));

        assertEquals(
                temp.resolve("b.txt") + ": a directory stands where this file belongs; move it away",
                failure.getMessage());
        assertEquals("old one", Files.readString(temp.resolve("a.txt")));
        assertEquals(List.of("a.txt", "b.txt"), names(temp));
    }

    private void assertOldFilesAlone() throws IOException {
        assertEquals(List.of("a.txt", "b.txt"), names(temp));
        assertEquals("old one", Files.readString(temp.resolve("a.txt")));
        assertEquals("old two", Files.readString(temp.resolve("b.txt")));
    }

    private static SequencedMap<String, Content> contents(Content a, Content b) {
        SequencedMap<String, Content> contents = new LinkedHashMap<>();
        contents.put("a.txt", a);
        contents.put("b.txt", b);
        return contents;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
