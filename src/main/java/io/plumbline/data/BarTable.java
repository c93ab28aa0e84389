package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.data.layout.GuardedStream;
import io.plumbline.data.layout.GuardedStream.EndlessLineException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A comma-separated table while it is read: first a header, then bars to the end of the file.
///
/// Empty lines are read as records, not skipped by the parser, so that every record's line is known exactly.
final class BarTable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();

    private final Path file;
    private final GuardedStream bytes;
    private final CSVParser csv;
    private final Iterator<CSVRecord> records;
    private final Problems problems = new Problems();
    private int line;

    private BarTable(Path file, GuardedStream bytes, CSVParser csv) {
        this.file = file;
        this.bytes = bytes;
        this.csv = csv;
        this.records = csv.iterator();
    }

    /// @param file its name, for messages
    static BarSeries read(Path file, GuardedStream bytes) throws IOException, BarFileException {
        try (CSVParser csv = FORMAT.parse(decoded(bytes))) {
            return new BarTable(file, bytes, csv).read();
        }
    }

    private BarSeries read() throws IOException, BarFileException {
        GrowingBars bars = new GrowingBars();
        try {
            readLines(bars);
        } catch (CSVException e) {
            problems.add(line, "a quote that is never closed; wanted \" at the end of the field");
        } catch (EndlessLineException e) {
            problems.add(line, "no whole line within a million bytes; wanted short lines and every quote closed");
        }
        bars.sort(problems);
        problems.throwIfAny(file);
        if (bars.isEmpty()) {
            throw BarFileException.ofFile(file, "a header without bars; wanted at least one line under it");
        }
        return bars.toSeries();
    }

    private void readLines(GrowingBars bars) throws IOException, BarFileException {
        CSVRecord first = next().orElseThrow(() ->
                BarFileException.ofFile(file, "empty; wanted a header line " + Header.WANTED + " and bars under it"));
        Header header = Header.of(first, line, problems);
        problems.throwIfAny(file);
        BarLines lines = new BarLines(header, bars, problems);
        for (Optional<CSVRecord> record = next(); record.isPresent(); record = next()) {
            lines.read(record.get(), line);
        }
    }

    /// The next record that is not an empty line; `line` is then where it starts.
    private Optional<CSVRecord> next() throws IOException {
        try {
            do {
                line = (int) csv.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord record = records.next();
                if (record.size() > 1 || !record.get(0).isBlank()) {
                    bytes.lineRead();
                    return Optional.of(record);
                }
            } while (true);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The text of the bytes: UTF-8, or UTF-16 if they begin with its byte order mark, as some terminals write it.
    private static Reader decoded(InputStream bytes) throws IOException {
        BufferedInputStream text = new BufferedInputStream(bytes);
        text.mark(3);
        byte[] start = text.readNBytes(3);
        text.reset();
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            return new InputStreamReader(text, StandardCharsets.UTF_16);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            text.skipNBytes(3);
        }
        return new InputStreamReader(text, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= start.length || (start[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
