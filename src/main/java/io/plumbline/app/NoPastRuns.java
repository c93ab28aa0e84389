package io.plumbline.app;

import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// The past runs of a program that keeps none.
final class NoPastRuns implements PastRuns {

    private static final String WORDS = "no history is kept";

    @Override
    public Job<Health> health() {
        return progress -> new Health(false, WORDS, List.of());
    }

    @Override
    public Job<Health> choose(Choice choice) {
        return refused();
    }

    @Override
    public Job<List<RunCard>> list() {
        return progress -> List.of();
    }

    @Override
    public Job<PastRun> open(long id) {
        return refused();
    }

    @Override
    public Job<RunCard> change(RunCard card) {
        return refused();
    }

    @Override
    public Job<Integer> delete(Collection<Long> ids) {
        return refused();
    }

    @Override
    public Job<Integer> undelete(Collection<Long> ids) {
        return refused();
    }

    @Override
    public Job<Again> runAgain(long id) {
        return refused();
    }

    @Override
    public Job<Path> backup(Path zip) {
        return refused();
    }

    @Override
    public Job<Path> restore(Path zip) {
        return refused();
    }

    private static <R> Job<R> refused() {
        return progress -> {
            throw new InputException(WORDS);
        };
    }
}
