package io.plumbline.app;

/// Something the user gave that cannot be worked with: a bad file, a bad config, an impossible combination. The
/// message says what, where, and what would be right, and is shown as it is.
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The same trouble as a lower layer told it.
    public InputException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
