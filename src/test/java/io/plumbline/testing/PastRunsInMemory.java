package io.plumbline.testing;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.PastRuns;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Past runs without a database: they can be listed and opened, and nothing else.
public record PastRunsInMemory(List<PastRun> runs) implements PastRuns {

    public static PastRunsInMemory of(PastRun... runs) {
        return new PastRunsInMemory(List.of(runs));
    }

    @Override
    public Job<Health> health() {
        return progress -> Health.GOOD;
    }

    @Override
    public Job<Health> choose(Choice choice) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<List<RunCard>> list() {
        return progress -> runs.stream()
                .map(PastRun::card)
                .sorted(Comparator.comparing(RunCard::started).reversed())
                .toList();
    }

    @Override
    public Job<PastRun> open(long id) {
        return progress -> runs.stream()
                .filter(run -> run.card().id() == id)
                .findFirst()
                .orElseThrow(() -> new InputException("there is no run " + id));
    }

    @Override
    public Job<Asked> asked(long id) {
        return open(id).then(run -> new Asked(run.inputs(), run.result().bars()));
    }

    @Override
    public Job<RunCard> change(RunCard card) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Integer> delete(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Integer> undelete(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Again> runAgain(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Path> backup(Path zip) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Job<Optional<Path>> restore(Path zip) {
        throw new UnsupportedOperationException();
    }
}
