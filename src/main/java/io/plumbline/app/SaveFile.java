package io.plumbline.app;

import io.plumbline.report.CsvTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// The use case "save what is shown into a file": a table, a chart. The file is there whole or not at all.
public final class SaveFile {

    /// The job that writes a table as CSV, its heading first.
    public Job<Path> csv(List<List<String>> rows, Path target) {
        return bytes(() -> CsvTable.of(rows).getBytes(StandardCharsets.UTF_8), target);
    }

    /// The job that writes a text, such as an SVG picture.
    public Job<Path> text(String text, Path target) {
        return bytes(() -> text.getBytes(StandardCharsets.UTF_8), target);
    }

    /// The job that writes bytes.
    ///
    /// @param content makes them, on the job's thread
    public Job<Path> bytes(Callable<byte[]> content, Path target) {
        return progress -> {
            progress.report(0, "Writing " + target.getFileName());
            byte[] bytes = content.call();
            try {
                AtomicFile.write(target, bytes);
            } catch (IOException e) {
                throw new InputException("cannot write " + target + ": " + e.getMessage(), e);
            }
            return target;
        };
    }
}
