package io.plumbline.ui.history;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the system's own file dialogs.
public final class BackupFileDialogs implements BackupFiles {

    private final Supplier<Window> owner;

    /// @param owner the window that the dialogs belong to, asked for when one opens
    public BackupFileDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toWrite(String suggestedName) {
        FileChooser chooser = chooser("Back up the history");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> toRead() {
        return Optional.ofNullable(chooser("Restore the history").showOpenDialog(owner.get()))
                .map(File::toPath);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Backups (*.zip)", "*.zip"));
        return chooser;
    }
}
