package io.plumbline.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs that answer what a test has put into them, and nothing otherwise.
public final class ChosenFiles implements FileDialogs {

    public List<Path> toOpen = List.of();
    public Optional<Path> toSave = Optional.empty();
    public Optional<Path> intoFolder = Optional.empty();

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return toOpen.stream().findFirst();
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return toOpen;
    }

    @Override
    public Optional<Path> folder(String title) {
        return intoFolder;
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        return toSave;
    }
}
