package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import java.util.Optional;

/// What remembers the batches of a search as it goes, so that one that was stopped goes on where it was; such as
/// the history. It never makes a search fail: what cannot be kept is found all the same.
interface KeptBatches {

    /// Keeps nothing.
    KeptBatches NONE = new KeptBatches() {
        @Override
        public void begins(TuningWork<?> work, int batches) {}

        @Override
        public Optional<SweepBatch> find(Scenario scenario, int number, int[] combinations) {
            return Optional.empty();
        }

        @Override
        public void keep(SweepBatch batch) {}

        @Override
        public void ends(Tuning tuning) {}
    };

    /// The bars are read and the search begins.
    ///
    /// @param batches how many there will be, over all scenarios
    /// @throws InputException if this was to go on with a search that was another
    void begins(TuningWork<?> work, int batches) throws InputException, InterruptedException;

    /// A batch that was found by an earlier part of the same search.
    ///
    /// @param combinations those it must be of
    Optional<SweepBatch> find(Scenario scenario, int number, int[] combinations) throws InterruptedException;

    /// A batch is done.
    void keep(SweepBatch batch) throws InterruptedException;

    /// All is done.
    void ends(Tuning tuning) throws InterruptedException;
}
