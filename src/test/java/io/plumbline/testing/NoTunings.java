package io.plumbline.testing;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.TuningWatcher;
import io.plumbline.app.Tunings;
import io.plumbline.tuning.Tuning;
import java.util.List;

/// Searches of which there are none, and none can be made.
public class NoTunings implements Tunings {

    private static <R> Job<R> refused() {
        return _ -> {
            throw new InputException("nothing can be searched here");
        };
    }

    @Override
    public Job<Size> size(TuneRequest request) {
        return refused();
    }

    @Override
    public Job<Done> search(TuneRequest request, TuningWatcher watcher) {
        return refused();
    }

    @Override
    public Job<List<Kept>> list() {
        return _ -> List.of();
    }

    @Override
    public Job<Tuning> open(long id) {
        return refused();
    }

    @Override
    public Job<Done> resume(long id, TuningWatcher watcher) {
        return refused();
    }

    @Override
    public Job<Integer> delete(List<Long> ids) {
        return refused();
    }
}
