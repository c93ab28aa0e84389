package io.plumbline.data.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a file is that holds no text of bars, such as a PDF, and what to do about it.
final class NotBars {

    private static final int LOOKED_AT = 4096;
    private static final double MOST_BINARY = 0.02;
    private static final Pattern YAML = Pattern.compile("(?m)^[A-Za-z_][A-Za-z0-9_]*:( |$)");

    /// The first bytes of a kind of file.
    private record Mark(String start, int at, String words) {

        boolean matches(byte[] bytes) {
            byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
            if (bytes.length < at + wanted.length) {
                return false;
            }
            for (int place = 0; place < wanted.length; place++) {
                if (bytes[at + place] != wanted[place]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String AS_CSV = "; wanted text: export it as CSV first";
    private static final String NO_BARS = "; wanted a text file of bars, such as a CSV";
    private static final List<Mark> MARKS = List.of(
            new Mark("\u001f\u008b", 0, "an archive inside an archive; unpack it once and take the file that is in it"),
            new Mark(
                    "PK\u0003\u0004",
                    0,
                    "an archive inside an archive; unpack it once and take the file that is in it"),
            new Mark("ustar", 257, "a tar archive; unpack it and take the files that are in it one by one"),
            new Mark("7z\u00bc\u00af", 0, "a 7-Zip archive; unpack it and take the file that is in it"),
            new Mark("Rar!", 0, "a RAR archive; unpack it and take the file that is in it"),
            new Mark("BZh", 0, "a file packed by bzip2; unpack it, or pack it with gzip or zip"),
            new Mark("\u00fd7zXZ", 0, "a file packed by xz; unpack it, or pack it with gzip or zip"),
            new Mark("(\u00b5/\u00fd", 0, "a file packed by zstd; unpack it, or pack it with gzip or zip"),
            new Mark("PAR1", 0, "a Parquet table" + AS_CSV + ", as pandas does with to_csv"),
            new Mark("ARROW1", 0, "an Arrow table" + AS_CSV + ", as pandas does with to_csv"),
            new Mark("FEA1", 0, "a Feather table" + AS_CSV + ", as pandas does with to_csv"),
            new Mark("\u0089HDF", 0, "an HDF5 file" + AS_CSV + ", as pandas does with to_csv"),
            new Mark("\u0093NUMPY", 0, "a NumPy array" + AS_CSV),
            new Mark("SQLite format 3", 0, "an SQLite database" + AS_CSV),
            new Mark(
                    "\u00d0\u00cf\u0011\u00e0",
                    0,
                    "an old Office file, such as an Excel workbook; wanted text: " + "save the sheet as CSV first"),
            new Mark("%PDF", 0, "a PDF" + NO_BARS),
            new Mark("\u0089PNG", 0, "a picture (PNG)" + NO_BARS),
            new Mark("\u00ff\u00d8\u00ff", 0, "a picture (JPEG)" + NO_BARS),
            new Mark("GIF8", 0, "a picture (GIF)" + NO_BARS),
            new Mark("MZ", 0, "a Windows program" + NO_BARS),
            new Mark("\u007fELF", 0, "a Linux program" + NO_BARS));

    private static final String BI5 =
            "a Dukascopy .bi5 file, packed binary ticks or candles; wanted text: download the "
                    + "same data as CSV from Dukascopy's historical data feed";
    private static final Mark LZMA = new Mark("]\0\0", 0, BI5);

    private NotBars() {}

    /// What a file is if it is none of text; empty for text.
    ///
    /// @param name its name, which only helps to say what its bytes are
    /// @param start its first bytes, unpacked
    static Optional<String> binary(String name, byte[] start) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (start.length == 0) {
            return Optional.of("empty; wanted rows of bars");
        }
        Optional<Mark> mark = MARKS.stream().filter(one -> one.matches(start)).findFirst();
        boolean program = mark.isPresent() && mark.get().start().equals("MZ") && !isBinary(start);
        if (mark.isPresent() && !program) {
            return Optional.of(mark.get().words());
        }
        if (!isBinary(start)) {
            return Optional.empty();
        }
        if (plain.endsWith(".bi5") || LZMA.matches(start)) {
            return Optional.of(BI5);
        }
        if (plain.endsWith(".hst") || plain.endsWith(".fxt") || plain.endsWith(".hcc") || plain.endsWith(".tkc")) {
            return Optional.of("a file of MetaTrader's own; wanted text: export the bars from its history centre or "
                    + "symbols window as CSV");
        }
        return Optional.of("not text" + NO_BARS);
    }

    private static boolean isBinary(byte[] start) {
        int odd = 0;
        int looked = Math.min(start.length, LOOKED_AT);
        for (int at = 0; at < looked; at++) {
            int b = start[at] & 0xFF;
            odd += b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != 0x1A ? 1 : 0;
        }
        return odd > MOST_BINARY * looked;
    }

    /// What a text is that is no table; empty if it could be one.
    static Optional<String> otherText(String name, byte[] start) {
        String text = new String(start, 0, Math.min(start.length, LOOKED_AT), StandardCharsets.UTF_8).strip();
        String plain = name.toLowerCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of("empty but for blank lines; wanted rows of bars");
        }
        if (text.startsWith("{") || text.startsWith("[{") || text.startsWith("[[") || text.startsWith("[\n")) {
            boolean candles = lower.contains("\"candles\"") || lower.contains("\"instrument\"");
            return Optional.of((candles ? "candles as JSON, such as OANDA's" : "JSON")
                    + "; wanted a table: write a line with time, open, high, low and close for each of them as CSV");
        }
        if (lower.startsWith("<!doctype") || lower.startsWith("<html")) {
            return Optional.of("a web page, perhaps saved instead of the file it links to" + NO_BARS);
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<svg")) {
            return Optional.of("XML; wanted a table of bars, such as a CSV");
        }
        boolean keys = YAML.matcher(text).results().count() >= 2 && text.indexOf(';') < 0;
        if (plain.endsWith(".yaml") || plain.endsWith(".yml") || (keys && !plain.endsWith(".csv"))) {
            return Optional.of("settings in YAML, such as a backtest's config; wanted a table of bars, such as a CSV");
        }
        return Optional.empty();
    }
}
