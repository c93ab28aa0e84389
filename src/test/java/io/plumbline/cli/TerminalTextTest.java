package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

    private static String written(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintWriter writer = TerminalText.on(new PrintStream(bytes, true, charset));
        writer.print(text);
        writer.flush();
        return bytes.toString(charset);
    }

    @Test
    void whatTheTerminalKnowsStaysAsItIs() {
        assertEquals("−3.2\u00A0% – é", written("−3.2\u00A0% – é", StandardCharsets.UTF_8));
    }

    @Test
    void whatItLacksBecomesTheNearestThing() {
        assertEquals("-3.2 % - ?", written("−3.2\u00A0% – é", StandardCharsets.US_ASCII));
    }
}
