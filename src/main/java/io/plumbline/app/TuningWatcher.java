package io.plumbline.app;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweepBatch;
import java.util.SequencedSet;

/// Told what a search finds as it finds it, from a background thread; such as the heatmap that fills up.
public interface TuningWatcher {

    /// One that does not look.
    TuningWatcher NONE = new TuningWatcher() {
        @Override
        public void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years) {}

        @Override
        public void found(SweepBatch batch) {}
    };

    /// The bars are read and the search begins; told once, before all batches.
    ///
    /// @param scenarios those that all combinations are tried in
    /// @param years length of the data
    void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years);

    /// A batch is done, or was done by an earlier part of the same search.
    void found(SweepBatch batch);

    /// Something the user should know, such as "4 of 9 batches are there from the search that began on
    /// 2026-11-21 20:05 UTC; it goes on from there", or why the search is not kept.
    default void says(String words) {}
}
