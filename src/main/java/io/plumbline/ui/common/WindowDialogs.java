package io.plumbline.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The system's own file dialogs, over a window. Each opens in the folder in which the one before ended.
public final class WindowDialogs implements FileDialogs {

    private final Window owner;
    private Optional<File> folder = Optional.empty();

    public WindowDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return chosen(Optional.ofNullable(chooser(title, kind).showOpenDialog(owner)));
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        List<File> files = Optional.ofNullable(chooser(title, kind).showOpenMultipleDialog(owner))
                .orElse(List.of());
        files.stream().findFirst().ifPresent(this::remember);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(name);
        return chosen(Optional.ofNullable(chooser.showSaveDialog(owner)));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
        chosen.ifPresent(dir -> folder = Optional.of(dir));
        return chosen.map(File::toPath);
    }

    private FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(kind.words(), kind.endings()),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(Optional<File> file) {
        file.ifPresent(this::remember);
        return file.map(File::toPath);
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getAbsoluteFile().getParentFile());
    }
}
