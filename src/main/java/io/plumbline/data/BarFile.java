package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.data.layout.UnpackedFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Files of bars, such as `EURUSD_M15.csv`: comma-separated text, plain or packed as gzip or zip.
///
/// The first line names the columns `time,open,high,low,close[,volume]` in any order and case; others are ignored.
/// Times are UTC unless they carry an offset. Lines may come in any order and are sorted. Without a volume column,
/// or where it is empty, volume is `NaN`.
///
/// A file is taken whole or refused with everything that is wrong with it. One as machines write it is read at once
/// ([PlainBars]); what people write, and what is wrong, is read with care ([BarTable]).
public final class BarFile {

    private BarFile() {}

    /// The bars of a file, oldest first.
    ///
    /// @throws BarFileException naming what is wrong with the file
    /// @throws InterruptedException soon after the calling thread was interrupted
    public static BarSeries read(Path file) throws BarFileException, InterruptedException {
        return read(file, _ -> {});
    }

    /// The bars of a file, oldest first.
    ///
    /// @param progress told about a hundred times what fraction of the file is read, rising to 1 if all went well
    /// @throws BarFileException naming what is wrong with the file
    /// @throws InterruptedException soon after the calling thread was interrupted
    public static BarSeries read(Path file, DoubleConsumer progress) throws BarFileException, InterruptedException {
        return read(file, progress, UnpackedFile.LIMIT_BYTES);
    }

    static BarSeries read(Path file, DoubleConsumer progress, long unpackedLimit)
            throws BarFileException, InterruptedException {
        return FileReading.guarded(file, () -> {
            Optional<BarSeries> plain = PlainBars.read(file, progress, unpackedLimit);
            if (plain.isPresent()) {
                return plain.get();
            }
            try (UnpackedFile unpacked = UnpackedFile.open(file, unpackedLimit, progress)) {
                BarSeries bars = BarTable.read(file, unpacked.text());
                progress.accept(1);
                return bars;
            }
        });
    }
}
