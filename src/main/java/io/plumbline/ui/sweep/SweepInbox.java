package io.plumbline.ui.sweep;

import io.plumbline.app.TuningWatcher;
import io.plumbline.core.Scenario;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweptGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Takes what a running search finds from its thread to the window's: whatever comes between two pulses is handed over
/// at once.
final class SweepInbox implements TuningWatcher {

    private final Executor pulse;
    private final Consumer<SweptGrid> begun;
    private final Consumer<List<SweepBatch>> found;
    private final Consumer<String> said;
    private final AtomicReference<Optional<SweptGrid>> beginning = new AtomicReference<>(Optional.empty());
    private final Queue<SweepBatch> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<String> remarks = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();

    /// @param pulse runs something on the window's thread with its next pulse
    /// @param begun told the grid once, of which nothing has been tried yet
    /// @param found told of batches, several at once
    /// @param said told what the user should know of the search, one remark after the other
    SweepInbox(Executor pulse, Consumer<SweptGrid> begun, Consumer<List<SweepBatch>> found, Consumer<String> said) {
        this.pulse = pulse;
        this.begun = begun;
        this.found = found;
        this.said = said;
    }

    @Override
    public void begins(GridShape shape, SequencedSet<Scenario> scenarios, double years) {
        beginning.set(Optional.of(new SweptGrid(shape, scenarios, years)));
        announce();
    }

    @Override
    public void found(SweepBatch batch) {
        waiting.add(batch);
        announce();
    }

    @Override
    public void says(String words) {
        remarks.add(words);
        announce();
    }

    private void announce() {
        if (!announced.getAndSet(true)) {
            pulse.execute(this::deliver);
        }
    }

    private void deliver() {
        announced.set(false);
        beginning.getAndSet(Optional.empty()).ifPresent(begun);
        List<SweepBatch> batches = new ArrayList<>();
        for (SweepBatch batch = waiting.poll(); batch != null; batch = waiting.poll()) {
            batches.add(batch);
        }
        if (!batches.isEmpty()) {
            found.accept(batches);
        }
        for (String remark = remarks.poll(); remark != null; remark = remarks.poll()) {
            said.accept(remark);
        }
    }
}
