package io.plumbline.app;

/// How a job ended: exactly one of done, failed, cancelled.
///
/// @param <R> what the job produces
public sealed interface Outcome<R> {

    /// The job produced its result.
    record Done<R>(R result) implements Outcome<R> {}

    /// The job failed. An [InputException] is the user's to mend; anything else is a bug.
    record Failed<R>(Throwable cause) implements Outcome<R> {}

    /// The job was cancelled before it could finish.
    record Cancelled<R>() implements Outcome<R> {}
}
