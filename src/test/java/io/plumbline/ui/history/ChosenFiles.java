package io.plumbline.ui.history;

import java.nio.file.Path;
import java.util.Optional;

/// A user who always chooses the same file, or none.
public record ChosenFiles(Optional<Path> chosen) implements BackupFiles {

    public static ChosenFiles none() {
        return new ChosenFiles(Optional.empty());
    }

    static ChosenFiles of(String path) {
        return new ChosenFiles(Optional.of(Path.of(path)));
    }

    @Override
    public Optional<Path> toWrite(String suggestedName) {
        return chosen;
    }

    @Override
    public Optional<Path> toRead() {
        return chosen;
    }
}
