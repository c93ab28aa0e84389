package io.plumbline.app;

import java.util.function.Consumer;

/// Runs jobs and tells how they go. The window's runner answers on the JavaFX thread, the command line's and the
/// tests' on the calling thread.
public interface JobRunner {

    /// Starts a job.
    ///
    /// @param job the work
    /// @param progress told how far it is; reports may be merged, the newest always arrives
    /// @param end told exactly once how it ended; after a cancel no later than at once
    /// @return a handle to cancel it with
    <R> Handle start(Job<R> job, Progress progress, Consumer<Outcome<R>> end);

    /// A started job.
    interface Handle {

        /// Asks the job to stop. Its end is announced as cancelled without waiting for the work to wind down. No
        /// effect on a job that has ended.
        void cancel();
    }
}
