package io.plumbline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What comes to the window from outside: the files that the program was started with, and those of later starts.
///
/// @param files what to open at once, such as a config that was double-clicked
/// @param later tells the window of later starts: is handed what takes their files, on any thread
public record Arrivals(List<Path> files, Consumer<Consumer<List<Path>>> later) {

    public Arrivals {
        files = List.copyOf(files);
    }
}
