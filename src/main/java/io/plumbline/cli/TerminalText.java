package io.plumbline.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// Text for a terminal that may not know every character: what its encoding lacks is written as the nearest thing
/// it has, such as "-" for the minus sign, instead of as "?".
public final class TerminalText extends FilterWriter {

    private final CharsetEncoder encoder;

    private TerminalText(Writer out, Charset charset) {
        super(out);
        this.encoder = charset.newEncoder();
    }

    /// A writer on standard output or standard error.
    public static PrintWriter on(PrintStream stream) {
        return new PrintWriter(new TerminalText(new PrintWriter(stream, false, stream.charset()), stream.charset()));
    }

    @Override
    public void write(int character) throws IOException {
        out.write(encoder.canEncode((char) character) ? character : nearest((char) character));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static char nearest(char character) {
        return switch (character) {
            case '\u2212', '\u2013' -> '-';
            case '\u00A0' -> ' ';
            default -> '?';
        };
    }
}
