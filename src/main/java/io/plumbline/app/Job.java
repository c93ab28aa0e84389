package io.plumbline.app;

/// Work that takes long enough to be watched and cancelled, such as a backtest.
///
/// @param <R> what it produces
@FunctionalInterface
public interface Job<R> {

    /// Does the work on the calling thread.
    ///
    /// It reports to `progress` as it goes, and stops with [InterruptedException] soon after its thread
    /// is interrupted, leaving nothing half-written.
    R run(Progress progress) throws Exception;
}
