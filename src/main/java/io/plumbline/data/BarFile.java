package io.plumbline.data;

import io.plumbline.core.BarSeries;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/// Files of bars, such as `EURUSD_M15.csv`: comma-separated text, plain or packed as gzip or zip.
///
/// The first line names the columns `time,open,high,low,close[,volume]` in any order and case; others are ignored.
/// Times
/// are UTC unless they carry an offset. Lines may come in any order and are sorted. Without a volume column, or
/// where it is empty, volume is `NaN`.
///
/// A file is taken whole or refused with everything that is wrong with it.
public final class BarFile {

    /// Most bytes that an archive may unpack to: 4 GiB, some eighty million bars.
    static final long UNPACKED_LIMIT_BYTES = 4L << 30;

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
        return read(file, progress, UNPACKED_LIMIT_BYTES);
    }

    static BarSeries read(Path file, DoubleConsumer progress, long unpackedLimit)
            throws BarFileException, InterruptedException {
        checkIsFile(file);
        try (UnpackedFile unpacked = UnpackedFile.open(file, unpackedLimit, progress)) {
            BarSeries bars = BarTable.read(file, unpacked.text());
            progress.accept(1);
            return bars;
        } catch (InterruptedIOException | ClosedByInterruptException e) {
            Thread.interrupted();
            InterruptedException interrupted = new InterruptedException("stopped reading " + file);
            interrupted.initCause(e);
            throw interrupted;
        } catch (RefusedFileException e) {
            throw refusal(file, e.text(), e);
        } catch (ZipException | EOFException e) {
            throw refusal(file, "a damaged archive (" + reason(e) + "); wanted a whole .gz or .zip", e);
        } catch (AccessDeniedException e) {
            throw refusal(file, "may not be read; wanted permission to read it", e);
        } catch (IOException e) {
            throw refusal(file, "cannot be read (" + reason(e) + "); wanted a readable file", e);
        } catch (OutOfMemoryError e) {
            // Safe here: the columns, by far the most of it, are already let go.
            long heapMib = Runtime.getRuntime().maxMemory() >> 20;
            throw refusal(file, "more bars than fit into " + heapMib + " MiB; wanted fewer bars or more memory", e);
        }
    }

    private static void checkIsFile(Path file) throws BarFileException {
        if (Files.isDirectory(file)) {
            throw BarFileException.ofFile(file, "a folder; wanted a file of bars");
        }
        if (Files.notExists(file)) {
            String near = neighbour(file)
                    .map(name -> "; did you mean " + Found.quoted(name) + "?")
                    .orElse("");
            throw BarFileException.ofFile(file, "no such file" + near);
        }
    }

    /// A file of nearly the same name in the same folder.
    private static Optional<String> neighbour(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names =
                    beside.map(Path::getFileName).map(Path::toString).sorted().toList();
            return Nearest.to(file.getFileName().toString(), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("it ends too soon");
    }

    private static BarFileException refusal(Path file, String text, Throwable cause) {
        BarFileException refusal = BarFileException.ofFile(file, text);
        refusal.initCause(cause);
        return refusal;
    }
}
