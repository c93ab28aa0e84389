package io.plumbline.history;

import java.util.List;

/// A search over parameters as the history has it, such as number 7 with 5,400 of 13,500 combinations tried.
///
/// @param id its number in the history
/// @param start what it was asked to do, and on which bars
/// @param tried how many combinations were tried so far, over all scenarios
/// @param batchesDone how many batches are there
public record KeptSweep(long id, SweepStart start, long tried, int batchesDone) {

    /// Whether everything is there.
    public boolean ended() {
        return tried == start.toTry();
    }

    KeptSweep withBars(List<SweepStart.SweptBars> bars) {
        return new KeptSweep(id, start.withBars(bars), tried, batchesDone);
    }
}
