package io.plumbline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers, in a file that is whole at every moment. Safe for several threads.
///
/// A change is in force at once and written soon after; [SettingsStore#flush()] writes what is left at the end.
public final class SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;
    private final Executor writer;
    private final Optional<String> warning;
    private final Object writing = new Object();
    private Settings current;
    private Settings written;

    private SettingsStore(Path file, Executor writer, Settings settings, Optional<String> warning) {
        this.file = file;
        this.writer = writer;
        this.current = settings;
        this.written = settings;
        this.warning = warning;
    }

    /// The settings in a file; the usual ones if there is none, or none that can be read. A damaged file is kept
    /// under another name.
    ///
    /// @param writer the thread that changes are written on
    public static SettingsStore open(Path file, Executor writer) {
        try {
            return new SettingsStore(file, writer, SettingsText.parse(Files.readString(file)), Optional.empty());
        } catch (NoSuchFileException e) {
            return new SettingsStore(file, writer, Settings.USUAL, Optional.empty());
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read", file, e);
            String words = "The settings could not be read, so Plumbline starts with its usual ones: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ". " + kept(file);
            return new SettingsStore(file, writer, Settings.USUAL, Optional.of(words));
        }
    }

    /// Puts a damaged file aside, and says where.
    private static String kept(Path file) {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling("settings-damaged-" + number + ".json");
            if (Files.notExists(aside)) {
                try {
                    Files.move(file, aside);
                    return "The damaged file is kept as " + aside + ".";
                } catch (IOException e) {
                    LOG.warn("{} cannot be put aside", file, e);
                    return "It could not be put aside either and will be overwritten: " + file + ".";
                }
            }
        }
    }

    public synchronized Settings get() {
        return current;
    }

    /// Why the file could not be read, to be shown to the user; empty if all went well.
    public Optional<String> warning() {
        return warning;
    }

    /// Changes what is remembered.
    public void change(UnaryOperator<Settings> edit) {
        if (edited(edit)) {
            try {
                writer.execute(this::flush);
            } catch (RejectedExecutionException e) {
                LOG.debug("written by the flush at the end", e);
            }
        }
    }

    private synchronized boolean edited(UnaryOperator<Settings> edit) {
        Settings before = current;
        current = edit.apply(before);
        return !current.equals(before);
    }

    /// Writes what has changed since the last time. A file that cannot be written is no reason to stop.
    public void flush() {
        // One writer at a time, on a lock of its own: who only asks for the settings does not wait for the disk.
        synchronized (writing) {
            write(get());
        }
    }

    private void write(Settings newest) {
        if (newest.equals(written)) {
            return;
        }
        try {
            AtomicFile.write(file, SettingsText.of(newest));
            written = newest;
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The settings cannot be written to {}", file, e);
        }
    }
}
