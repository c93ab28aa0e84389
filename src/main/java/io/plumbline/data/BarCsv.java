package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Files of bars in Plumbline's own layout, such as `2024-01-07 22:00:00,1.09412,1.09437,1.09401,1.0943,118` under
/// `time,open,high,low,close,volume[,spread][,ask_open,ask_high,ask_low,ask_close]`.
///
/// Times are UTC. Every number is the shortest text that reads back as the very same double; what is not known is
/// left empty. Partial marks and the volume of the ask side are not written.
public final class BarCsv {

    private static final String HEADER = "time,open,high,low,close,volume";
    private static final String SPREAD = ",spread";
    private static final String ASK = ",ask_open,ask_high,ask_low,ask_close";
    private static final int PACKED_BLOCK_BYTES = 1 << 16;

    private BarCsv() {}

    /// Writes bars, whole or not at all; packed as gzip if the name ends in `.gz`.
    ///
    /// @param progress told about a hundred times what fraction is written, rising to 1
    /// @throws java.nio.channels.ClosedByInterruptException if the thread was interrupted, which it still is then
    public static void write(Path target, QuotedBars bars, DoubleConsumer progress) throws IOException {
        boolean packed = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        WholeFile.write(target, channel -> {
            OutputStream plain = Channels.newOutputStream(channel);
            try (OutputStream out = packed ? new QuickGzip(plain) : plain) {
                write(new CsvText(out), bars, progress);
            }
        });
        progress.accept(1);
    }

    private static void write(CsvText text, QuotedBars quoted, DoubleConsumer progress) throws IOException {
        text.ascii(HEADER
                + (quoted.spread().isPresent() ? SPREAD : "")
                + (quoted.ask().isPresent() ? ASK : ""));
        text.lineEnd();
        double[][] columns = columns(quoted);
        long[] timeUtc = quoted.bars().timeUtc();
        int step = Math.max(1, timeUtc.length / 100);
        for (int bar = 0; bar < timeUtc.length; bar++) {
            text.time(timeUtc[bar]);
            for (double[] column : columns) {
                text.number(column[bar]);
            }
            text.lineEnd();
            if (bar % step == 0) {
                progress.accept((double) bar / timeUtc.length);
            }
        }
        text.flush();
    }

    private static double[][] columns(QuotedBars quoted) {
        BarSeries bars = quoted.bars();
        List<double[]> columns =
                new ArrayList<>(List.of(bars.open(), bars.high(), bars.low(), bars.close(), bars.volume()));
        quoted.spread().ifPresent(columns::add);
        quoted.ask().ifPresent(ask -> columns.addAll(List.of(ask.open(), ask.high(), ask.low(), ask.close())));
        return columns.toArray(double[][]::new);
    }

    /// Packed at the quickest level, which takes a third of the time for a quarter more bytes.
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, PACKED_BLOCK_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
