package io.plumbline.app;

/// Where a job says how far it is. Called from worker threads; implementations are safe for that.
@FunctionalInterface
public interface Progress {

    /// Listens to nothing.
    Progress NONE = (done, words) -> {};

    /// Says how far the job is.
    ///
    /// @param done how much is done, 0 to 1
    /// @param words what is being done, such as "Reading EURUSD_M15.csv"
    void report(double done, String words);
}
