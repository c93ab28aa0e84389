package io.plumbline.data.store;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.data.WholeFile;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files that hold bars as columns, such as `EURUSD_M1-1a2b3c4d.bars`: a [ColumnHeader] with a label, then one
/// column after the other, eight bytes per value, little-endian, each with its checksum.
///
/// A file is as it was written, bit for bit, or it is refused: no byte can change, go or be added unnoticed.
public final class ColumnFile {

    /// What a file holds.
    ///
    /// @param label the text that was written with the bars
    public record Contents(String label, QuotedBars bars) {}

    private ColumnFile() {}

    /// Writes bars and a label, whole or not at all; a file that is there is replaced.
    ///
    /// @throws java.nio.channels.ClosedByInterruptException if the thread was interrupted, which it still is then
    public static void write(Path target, QuotedBars bars, String label) throws IOException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(label)) {
            throw new IllegalArgumentException("a label with half a character; wanted text that UTF-8 can hold");
        }
        Map<ColumnKind, MemorySegment> columns = columns(bars);
        int headerBytes = ColumnHeader.size(label.getBytes(StandardCharsets.UTF_8), columns.size());
        WholeFile.write(target, channel -> {
            channel.position(headerBytes);
            ColumnBlocks blocks = new ColumnBlocks();
            List<ColumnHeader.Entry> entries = new ArrayList<>();
            for (Map.Entry<ColumnKind, MemorySegment> column : columns.entrySet()) {
                entries.add(new ColumnHeader.Entry(column.getKey(), blocks.write(channel, column.getValue())));
            }
            channel.position(0);
            ByteBuffer header = new ColumnHeader(label, bars.size(), entries).toBytes();
            while (header.hasRemaining()) {
                channel.write(header);
            }
        });
    }

    /// The label of a file. Only its header is read and checked, and the size of the file.
    ///
    /// @throws DamagedColumnFileException if that is not as it was written
    public static String label(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return ColumnHeader.read(file, channel).label();
        }
    }

    /// The bars and the label of a file, checked in every byte.
    ///
    /// @throws DamagedColumnFileException saying what is not as it was written
    /// @throws java.nio.channels.ClosedByInterruptException if the thread was interrupted, which it still is then
    public static Contents read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            ColumnHeader header = ColumnHeader.read(file, channel);
            MemorySegment mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, header.end(), arena);
            return new Contents(header.label(), bars(file, header, mapped));
        } catch (InternalError e) {
            // How Java says that mapped bytes are not there: the disk fails, or the file was cut meanwhile.
            throw new DamagedColumnFileException(file, "cannot be read to its end", e);
        }
    }

    private static Map<ColumnKind, MemorySegment> columns(QuotedBars bars) {
        Map<ColumnKind, MemorySegment> columns = new EnumMap<>(ColumnKind.class);
        BarSeries bid = bars.bars();
        columns.put(ColumnKind.TIME, MemorySegment.ofArray(bid.timeUtc()));
        columns.put(ColumnKind.OPEN, MemorySegment.ofArray(bid.open()));
        columns.put(ColumnKind.HIGH, MemorySegment.ofArray(bid.high()));
        columns.put(ColumnKind.LOW, MemorySegment.ofArray(bid.low()));
        columns.put(ColumnKind.CLOSE, MemorySegment.ofArray(bid.close()));
        columns.put(ColumnKind.VOLUME, MemorySegment.ofArray(bid.volume()));
        bars.spread().ifPresent(spread -> columns.put(ColumnKind.SPREAD, MemorySegment.ofArray(spread)));
        bars.ask().ifPresent(ask -> {
            columns.put(ColumnKind.ASK_OPEN, MemorySegment.ofArray(ask.open()));
            columns.put(ColumnKind.ASK_HIGH, MemorySegment.ofArray(ask.high()));
            columns.put(ColumnKind.ASK_LOW, MemorySegment.ofArray(ask.low()));
            columns.put(ColumnKind.ASK_CLOSE, MemorySegment.ofArray(ask.close()));
            columns.put(ColumnKind.ASK_VOLUME, MemorySegment.ofArray(ask.volume()));
        });
        if (bars.partialCount() > 0) {
            int words = ColumnKind.PARTIAL.values(bars.size());
            long[] marks = Arrays.copyOf(bars.partial().toLongArray(), words);
            columns.put(ColumnKind.PARTIAL, MemorySegment.ofArray(marks));
        }
        return columns;
    }

    private static QuotedBars bars(Path file, ColumnHeader header, MemorySegment mapped) throws IOException {
        Map<ColumnKind, double[]> columns = new EnumMap<>(ColumnKind.class);
        Optional<long[]> times = Optional.empty();
        Optional<long[]> partial = Optional.empty();
        ColumnBlocks blocks = new ColumnBlocks();
        long begin = header.begin();
        for (ColumnHeader.Entry entry : header.entries()) {
            int values = entry.kind().values(header.bars());
            MemorySegment bytes = mapped.asSlice(begin, entry.kind().bytes(header.bars()));
            begin += bytes.byteSize();
            MemorySegment heap;
            if (entry.kind() == ColumnKind.TIME) {
                times = Optional.of(new long[values]);
                heap = MemorySegment.ofArray(times.get());
            } else if (entry.kind() == ColumnKind.PARTIAL) {
                partial = Optional.of(new long[values]);
                heap = MemorySegment.ofArray(partial.get());
            } else {
                double[] column = new double[values];
                columns.put(entry.kind(), column);
                heap = MemorySegment.ofArray(column);
            }
            if (blocks.copy(bytes, heap) != entry.crc()) {
                throw new DamagedColumnFileException(
                        file, "the column of " + entry.kind().words() + " does not fit its checksum");
            }
        }
        return bars(file, header, times, columns, partial);
    }

    private static QuotedBars bars(
            Path file,
            ColumnHeader header,
            Optional<long[]> times,
            Map<ColumnKind, double[]> columns,
            Optional<long[]> partial)
            throws IOException {
        try {
            long[] timeUtc = times.orElseThrow(() -> new IllegalArgumentException("no times"));
            QuotedBars bars = QuotedBars.of(BarSeries.of(
                    timeUtc,
                    column(columns, ColumnKind.OPEN),
                    column(columns, ColumnKind.HIGH),
                    column(columns, ColumnKind.LOW),
                    column(columns, ColumnKind.CLOSE),
                    column(columns, ColumnKind.VOLUME)));
            if (columns.containsKey(ColumnKind.SPREAD)) {
                bars = bars.withSpread(column(columns, ColumnKind.SPREAD));
            }
            if (columns.containsKey(ColumnKind.ASK_OPEN)) {
                bars = bars.withAsk(BarSeries.of(
                        timeUtc,
                        column(columns, ColumnKind.ASK_OPEN),
                        column(columns, ColumnKind.ASK_HIGH),
                        column(columns, ColumnKind.ASK_LOW),
                        column(columns, ColumnKind.ASK_CLOSE),
                        column(columns, ColumnKind.ASK_VOLUME)));
            }
            BitSet marks = partial.map(BitSet::valueOf).orElseGet(BitSet::new);
            if (marks.length() > header.bars()) {
                throw new IllegalArgumentException("a partial mark behind the last bar");
            }
            return bars.withPartial(marks);
        } catch (IllegalArgumentException e) {
            throw new DamagedColumnFileException(file, "no bars (" + e.getMessage() + ")", e);
        }
    }

    private static double[] column(Map<ColumnKind, double[]> columns, ColumnKind kind) {
        return Optional.ofNullable(columns.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no column of " + kind.words()));
    }
}
