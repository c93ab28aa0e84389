package io.plumbline.app;

/// Where a job says how far it is. Called from worker threads; implementations are safe for that.
@FunctionalInterface
public interface Progress {

    /// Listens to nothing.
    Progress NONE = (_, _) -> {};

    /// Says how far the job is.
    ///
    /// @param done how much is done, 0 to 1
    /// @param words what is being done, such as "Reading EURUSD_M15.csv"
    void report(double done, String words);

    /// Says how far the job is and how many of something that makes, from which a rate follows.
    ///
    /// @param done how much of the whole job is done, 0 to 1
    /// @param amount how much of this step is done
    default void report(double done, String words, Amount amount) {
        report(done, words);
    }

    /// The progress of a step of the job: its 0 is `from` of the whole, its 1 is `to`.
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(double done, String words) {
                whole.report(from + done * (to - from), words);
            }

            @Override
            public void report(double done, String words, Amount amount) {
                whole.report(from + done * (to - from), words, amount);
            }
        };
    }
}
