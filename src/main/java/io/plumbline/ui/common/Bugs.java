package io.plumbline.ui.common;

import io.plumbline.app.Version;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the program's own mistakes end: each is logged once and shown in a dialog, and the program goes on.
public final class Bugs {

    private static final Logger LOG = LoggerFactory.getLogger(Bugs.class);

    /// A mistake that is shown.
    ///
    /// @param message the cause in one line
    /// @param details all that a bug report needs, to be copied
    /// @param more how many followed while it was shown; they are in the log
    public record Bug(String message, String details, int more) {}

    private final Executor fxThread;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<Bug>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param fxThread runs what changes the shown bug, such as `Platform::runLater`
    public Bugs(Executor fxThread, InstantSource clock) {
        this.fxThread = fxThread;
        this.clock = clock;
    }

    /// Logs a mistake and has it shown. Safe on any thread.
    public void report(Throwable cause) {
        LOG.error("Plumbline made a mistake", cause);
        Instant now = clock.instant();
        fxThread.execute(() -> show(cause, now));
    }

    // The first one stays: what follows in its wake, maybe sixty times a second, is mostly its consequence.
    private void show(Throwable cause, Instant now) {
        shown.set(Optional.of(shown.get()
                .map(first -> new Bug(first.message(), first.details(), first.more() + 1))
                .orElseGet(() -> new Bug(message(cause), details(cause, now), 0))));
    }

    private static String message(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }

    private static String details(Throwable cause, Instant now) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        out.println("Plumbline " + Version.current() + ", " + now);
        out.println("Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        out.println();
        cause.printStackTrace(out);
        return text.toString();
    }

    /// The user has seen it.
    public void dismiss() {
        shown.set(Optional.empty());
    }

    /// The mistake that is to be shown, if any.
    public ReadOnlyObjectProperty<Optional<Bug>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
