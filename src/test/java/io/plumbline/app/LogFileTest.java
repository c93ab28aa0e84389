package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogFileTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aWarningIsWrittenWithItsTimeAndTrace() throws IOException {
        try (LogFile _ = LogFile.in(folder)) {
            LoggerFactory.getLogger("plumbline.test").warn("größer als {}", 5, new IllegalStateException("odd"));
        }

        String text = Files.readString(files().getFirst());
        assertTrue(
                text.matches(
                        "(?s)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z WARNING \\[.+\\] plumbline.test: "
                                + "größer als 5\\R.*"),
                text);
        assertTrue(text.contains("java.lang.IllegalStateException: odd"), text);
        assertTrue(text.contains("at io.plumbline.app.LogFileTest"), text);
    }

    @Test
    void atMostFiveFilesOfAMegabyteAreKept() throws IOException {
        String line = "x".repeat(10_000);
        try (LogFile _ = LogFile.in(folder)) {
            for (int number = 0; number < 700; number++) {
                LoggerFactory.getLogger("plumbline.test").warn(line);
            }
        }

        assertEquals(5, files().size());
        for (Path file : files()) {
            assertTrue(Files.size(file) < 1_020_000, file + ": " + Files.size(file));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoReasonNotToStart() throws IOException {
        Path blocked = Files.writeString(folder.resolve("logs"), "a file where the folder should be");

        try (LogFile _ = LogFile.in(blocked)) {
            assertTrue(Files.isRegularFile(blocked));
        }
    }
}
