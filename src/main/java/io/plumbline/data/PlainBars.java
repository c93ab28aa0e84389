package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.data.layout.RawRows;
import io.plumbline.data.layout.RefusedFileException;
import io.plumbline.data.layout.Role;
import io.plumbline.data.layout.TextFile;
import io.plumbline.data.layout.TextRows;
import io.plumbline.dataset.Layout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Files of bars that are written as machines write them, such as those that [BarCsv] makes: every line a bar, the
/// oldest first.
final class PlainBars {

    private PlainBars() {}

    /// The bars of a file; empty if anything about it is unusual, which [BarTable] knows to judge.
    ///
    /// @param progress told about a hundred times what fraction of the file is read
    static Optional<BarSeries> read(Path file, DoubleConsumer progress, long unpackedLimit) throws IOException {
        TextRows text;
        try {
            text = new TextFile(file, Optional.empty(), Optional.empty(), unpackedLimit).read(progress);
        } catch (RefusedFileException e) {
            return Optional.empty();
        }
        if (text.layout() != Layout.PLUMBLINE || !text.usual() || text.rows().size() == 0) {
            return Optional.empty();
        }
        RawRows rows = text.rows();
        long[] timeUtc = rows.takeWallMillis();
        if (!ascends(timeUtc)) {
            return Optional.empty();
        }
        return Optional.of(BarSeries.of(
                timeUtc,
                rows.take(Role.OPEN),
                rows.take(Role.HIGH),
                rows.take(Role.LOW),
                rows.take(Role.CLOSE),
                volume(rows)));
    }

    private static double[] volume(RawRows rows) {
        if (rows.has(Role.VOLUME)) {
            return rows.take(Role.VOLUME);
        }
        double[] unknown = new double[rows.size()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }

    private static boolean ascends(long[] timeUtc) {
        for (int bar = 1; bar < timeUtc.length; bar++) {
            if (timeUtc[bar] <= timeUtc[bar - 1]) {
                return false;
            }
        }
        return true;
    }
}
