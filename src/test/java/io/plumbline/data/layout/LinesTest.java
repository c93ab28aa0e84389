package io.plumbline.data.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> linesOf(String text) throws IOException {
        GuardedStream guard = new GuardedStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                GuardedStream.Limit.NONE,
                new GuardedStream.Progress(bytes -> bytes, 0, _ -> {}));
        Lines lines = new Lines(guard, guard);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(lines.line() + ":"
                    + new String(lines.bytes(), lines.from(), lines.to() - lines.from(), StandardCharsets.UTF_8));
        }
        return found;
    }

    @Test
    void endsLinesAsEditorsDo() throws IOException {
        assertEquals(List.of("1:a", "2:bc", "3:", "4:d"), linesOf("a\nbc\n\nd"));
        assertEquals(List.of("1:a", "2:bc", "3:", "4:d"), linesOf("a\r\nbc\r\n\r\nd\r\n"));
        assertEquals(List.of("1:a", "2:bc", "3:", "4:d"), linesOf("a\rbc\r\rd\r"));
        assertEquals(List.of(), linesOf(""));
        assertEquals(List.of("1:"), linesOf("\n"));
    }

    @Test
    void findsEndsAtEveryPlaceOfABlock() throws IOException {
        for (int length = 0; length < 40; length++) {
            String line = "x".repeat(length);

            assertEquals(List.of("1:" + line, "2:\u00e9" + line), linesOf(line + "\r\n\u00e9" + line));
        }
    }

    @Test
    void readsLinesAcrossBlocksAndLongerThanOne() throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int line = 1; line <= 30_000; line++) {
            String row = "row " + line + (line == 20_000 ? "y".repeat(600_000) : "");
            text.append(row).append(line % 3 == 0 ? "\r\n" : line % 3 == 1 ? "\n" : "\r");
            expected.add(line + ":" + row);
        }

        assertEquals(expected, linesOf(text.toString()));
    }
}
