package io.plumbline.app;

import io.plumbline.report.TuningFiles;
import io.plumbline.tuning.Tuning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The use case "write a tuning's files". What an earlier tuning left is replaced only if that was asked for.
public final class WriteTuning {

    /// Refuses a folder that holds files of an earlier tuning.
    ///
    /// @throws InputException naming them
    public void refuseIfPresent(Path dir) throws InputException {
        List<Path> present = TuningFiles.present(dir);
        if (!present.isEmpty()) {
            throw new InputException(present.getFirst() + (present.size() > 1 ? " and others are" : " is")
                    + " there already; choose another folder, or ask for them to be overwritten");
        }
    }

    /// The job that writes the five files into a folder, which is made if missing. All are replaced or none.
    ///
    /// @return the folder
    public Job<Path> job(Tuning tuning, Path dir, boolean overwrite) {
        Job<Path> job = progress -> {
            progress.report(0.0, "Writing " + dir);
            if (!overwrite) {
                refuseIfPresent(dir);
            }
            try {
                TuningFiles.write(dir, tuning);
            } catch (IOException e) {
                throw new InputException("cannot write the tuning's files: " + e.getMessage(), e);
            }
            progress.report(1.0, "Done");
            return dir;
        };
        return job.named("Tuning in " + dir);
    }
}
