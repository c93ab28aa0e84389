package io.plumbline.history;

import java.nio.file.Path;

/// A history that cannot be used as asked, such as one that another copy of the program has open. The message says
/// where, what and what to do, and is shown as it is.
public abstract sealed class HistoryException extends Exception {
    private static final long serialVersionUID = 1L;

    private HistoryException(String message) {
        super(message);
    }

    private HistoryException(String message, Throwable cause) {
        super(message, cause);
    }

    /// Another copy of the program has the history open.
    public static final class Locked extends HistoryException {
        private static final long serialVersionUID = 1L;

        Locked(Path file) {
            super(file + ": another copy of Plumbline has this history open; close it there, look at it read-only, "
                    + "or keep another history with --home DIR");
        }
    }

    /// The history's file, or a part of it, is not what was written.
    public static final class Damaged extends HistoryException {
        private static final long serialVersionUID = 1L;

        Damaged(Path file, String what) {
            super(message(file, what));
        }

        Damaged(Path file, String what, Throwable cause) {
            super(message(file, what), cause);
        }

        private static String message(Path file, String what) {
            return file + ": the history is damaged: " + what + "; nothing was changed. Restore a backup, recover "
                    + "what can still be read, or start a fresh history; the damaged file is kept in each case";
        }
    }

    /// One run can no longer be read; the others are not affected.
    public static final class RunDamaged extends HistoryException {
        private static final long serialVersionUID = 1L;

        RunDamaged(String where, String what, Throwable cause) {
            super(where + ": " + what, cause);
        }
    }

    /// A newer version of the program wrote the history.
    public static final class Newer extends HistoryException {
        private static final long serialVersionUID = 1L;

        Newer(Path file, String what) {
            super(file + ": a newer version of Plumbline wrote this history (" + what + "); nothing was changed. "
                    + "Start that version, keep another history with --home DIR, or start a fresh history, which "
                    + "sets this one aside");
        }
    }

    /// A read-only look was asked to change something.
    public static final class ReadOnly extends HistoryException {
        private static final long serialVersionUID = 1L;

        ReadOnly(Path file) {
            super(file + ": this is a read-only look; nothing can be changed in it. Close the other copy of Plumbline "
                    + "and open the history again");
        }
    }

    /// No run of this number is there, or not in the state that was needed.
    public static final class NoSuchRun extends HistoryException {
        private static final long serialVersionUID = 1L;

        NoSuchRun(String message) {
            super(message);
        }
    }

    /// The disk or the database refused.
    public static final class Failed extends HistoryException {
        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }

        Failed(Path place, String what, Throwable cause) {
            super(place + ": " + what + ": " + reason(cause), cause);
        }

        private static String reason(Throwable cause) {
            String message = cause.getMessage();
            return message == null
                    ? cause.getClass().getSimpleName()
                    : message.lines().findFirst().orElse(message);
        }
    }
}
