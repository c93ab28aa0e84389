package io.plumbline.data;

import io.plumbline.data.layout.Found;
import io.plumbline.data.layout.RefusedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/// The reading of a file, with whatever goes wrong told in words for the user, such as "no such file; did you mean
/// 'EURUSD_M15.csv'?".
final class FileReading {

    private FileReading() {}

    /// What reads the file.
    interface Action<T> {
        T read() throws IOException, BarFileException, InterruptedException;
    }

    static <T> T guarded(Path file, Action<T> action) throws BarFileException, InterruptedException {
        checkIsFile(file);
        try {
            return action.read();
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
