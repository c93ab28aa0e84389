package io.plumbline.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the main menu needs of the window around it.
///
/// @param openLogFolder shows the folder of the log files in the system's file manager
/// @param about says which version this is
/// @param quit closes the window
/// @param helpOn prepares the help screen to show a topic; empty text for all of it
/// @param openBars asks for bar files to import
/// @param dropped takes files and folders that were dropped on the window
public record WindowActions(
        Runnable openLogFolder,
        Runnable about,
        Runnable quit,
        Consumer<String> helpOn,
        Runnable openBars,
        Consumer<List<Path>> dropped) {}
