package io.plumbline.history;

/// How far a run came.
public enum RunStatus {
    RUNNING("running"),
    DONE("done"),
    FAILED("failed"),
    CANCELLED("cancelled"),
    /// The program ended, or was ended, before the run did.
    INTERRUPTED("interrupted");

    private final String words;

    RunStatus(String words) {
        this.words = words;
    }

    /// The status in words, such as "done".
    public String words() {
        return words;
    }
}
