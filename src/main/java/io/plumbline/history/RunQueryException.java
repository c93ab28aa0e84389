package io.plumbline.history;

/// A query that cannot be understood, such as `status:ok`. The message says which part, and what would be right,
/// and is shown as it is.
public final class RunQueryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String words;

    RunQueryException(String words) {
        super(words);
        this.words = words;
    }

    @Override
    public String getMessage() {
        return words;
    }
}
