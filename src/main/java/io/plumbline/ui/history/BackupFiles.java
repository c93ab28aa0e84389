package io.plumbline.ui.history;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for the file of a backup, such as `plumbline-history.zip`. Empty if the user thought better of it.
public interface BackupFiles {

    /// A file to write.
    Optional<Path> toWrite(String suggestedName);

    /// A file to read.
    Optional<Path> toRead();
}
