package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The example config as text, to be changed one line at a time.
final class Example {

    static final Path SAMPLE = Path.of("sample-data/example.yaml");
    static final Path RESOURCES = Path.of("src/test/resources/config");

    private Example() {}

    /// The example without comments; its lines are those of the resource.
    static String text() {
        return read(RESOURCES.resolve("example_config_three_symbols.yaml"));
    }

    /// The example with one piece replaced, which must be in it exactly once.
    static String with(String piece, String replacement) {
        return replaced(text(), piece, replacement);
    }

    static String replaced(String text, String piece, String replacement) {
        int at = text.indexOf(piece);
        assertTrue(at >= 0, "not in the example: " + piece);
        assertEquals(at, text.lastIndexOf(piece), "more than once in the example: " + piece);
        return text.replace(piece, replacement);
    }

    static RunConfig config(String text) {
        return file(text).config();
    }

    static ConfigFile file(String text) {
        try {
            return ConfigReader.parse(text, "run.yaml");
        } catch (ConfigException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /// All mistakes of a text, one line each, as the user sees them.
    static List<String> problems(String text) {
        ConfigException thrown = assertThrows(ConfigException.class, () -> ConfigReader.parse(text, "run.yaml"));
        return thrown.problems().stream().map(ConfigProblem::words).toList();
    }

    /// Asserts the one mistake a text has.
    static void assertProblem(String expected, String text) {
        assertEquals(List.of(expected), problems(text));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
