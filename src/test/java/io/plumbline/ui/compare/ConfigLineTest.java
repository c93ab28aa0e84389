package io.plumbline.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.config.ConfigDiff;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfigLineTest {

    @Test
    void linesFarFromAnyDifferenceAreFolded() {
        List<ConfigLine> lines = ConfigLine.of(ConfigDiff.of(text(20, 10, "old"), text(20, 10, "new")));

        assertEquals(
                List.of(
                        "  7 lines the same",
                        "  line 7",
                        "  line 8",
                        "  line 9",
                        "− old",
                        "+ new",
                        "  line 11",
                        "  line 12",
                        "  line 13",
                        "  6 lines the same"),
                lines.stream()
                        .map(line -> line.kind().sign() + " " + line.text())
                        .toList());
    }

    @Test
    void shortTextsAreShownWhole() {
        List<ConfigLine> lines = ConfigLine.of(ConfigDiff.of("a\nb\n", "a\nc\n"));

        assertEquals(
                List.of("a", "b", "c"), lines.stream().map(ConfigLine::text).toList());
    }

    private static String text(int lines, int other, String words) {
        return IntStream.range(0, lines)
                .mapToObj(line -> (line == other ? words : "line " + line) + "\n")
                .collect(Collectors.joining());
    }
}
