package io.plumbline.testing;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.PastRuns;
import io.plumbline.core.BarRange;
import io.plumbline.core.Scenario;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.BarSource;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunInputs;
import io.plumbline.history.RunStatus;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Past runs without a database, for tests of what shows them. Safe for several threads.
public class InMemoryRuns implements PastRuns {

    private final Map<Long, RunCard> kept = new HashMap<>();
    private final Map<Long, RunCard> deleted = new HashMap<>();
    private final List<String> done = new ArrayList<>();
    private final Supplier<RunResult> result;
    private Health health = Health.GOOD;
    private List<String> differences = List.of();
    private Optional<String> refusal = Optional.empty();

    /// @param result what every run that is opened had found
    public InMemoryRuns(Supplier<RunResult> result, Collection<RunCard> cards) {
        this.result = result;
        cards.forEach(card -> kept.put(card.id(), card));
    }

    /// One more run, as if it had just ended.
    public synchronized void keep(RunCard card) {
        kept.put(card.id(), card);
    }

    /// What [InMemoryRuns#health()] will say.
    public synchronized void health(Health now) {
        health = now;
    }

    /// What every run will be found to differ in when it is run again.
    public synchronized void differsIn(String... words) {
        differences = List.of(words);
    }

    /// Makes every change fail with these words, until told otherwise.
    public synchronized void refuse(Optional<String> words) {
        refusal = words;
    }

    /// The card of a run that is kept.
    public synchronized RunCard card(long id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow();
    }

    /// What was asked, in order, such as "delete 3".
    public synchronized List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public Job<Health> health() {
        return progress -> now(() -> health);
    }

    @Override
    public Job<Health> choose(Choice choice) {
        return progress -> now(() -> {
            done.add("choose " + choice);
            health = Health.GOOD;
            return health;
        });
    }

    @Override
    public Job<List<RunCard>> list() {
        return progress -> now(() -> kept.values().stream()
                .sorted(Comparator.comparingLong(RunCard::id).reversed())
                .toList());
    }

    @Override
    public Job<PastRun> open(long id) {
        return progress -> now(() -> {
            RunCard card = found(id);
            if (card.status() != RunStatus.DONE) {
                throw new InputException("run " + id + " is " + card.status().words() + " and has no results");
            }
            return new PastRun(card, inputs(card), result.get());
        });
    }

    @Override
    public Job<Asked> asked(long id) {
        return progress -> now(() -> {
            RunCard card = found(id);
            return new Asked(inputs(card), card.status() == RunStatus.DONE ? bars(card) : List.of());
        });
    }

    @Override
    public Job<RunCard> change(RunCard wanted) {
        return progress -> now(() -> {
            RunCard card = found(wanted.id());
            writable();
            RunCard changed = card.with(wanted.name(), wanted.notes(), wanted.tags(), wanted.starred());
            kept.put(card.id(), changed);
            done.add("change " + card.id());
            return changed;
        });
    }

    @Override
    public Job<Integer> delete(Collection<Long> ids) {
        return progress -> now(() -> {
            writable();
            return move("delete", ids, kept, deleted);
        });
    }

    @Override
    public Job<Integer> undelete(Collection<Long> ids) {
        return progress -> now(() -> move("undelete", ids, deleted, kept));
    }

    @Override
    public Job<Again> runAgain(long id) {
        return progress -> {
            progress.report(0.5, "Simulating EURUSD");
            return now(() -> {
                RunCard card = found(id);
                done.add("run again " + id);
                return new Again(new PastRun(card, inputs(card), result.get()), differences);
            });
        };
    }

    @Override
    public Job<Path> backup(Path zip) {
        return progress -> now(() -> {
            done.add("backup " + zip);
            return zip;
        });
    }

    @Override
    public Job<Optional<Path>> restore(Path zip) {
        return progress -> now(() -> {
            writable();
            done.add("restore " + zip);
            return Optional.of(Path.of("history.before-restore"));
        });
    }

    private interface Work<R> {
        R run() throws InputException;
    }

    private synchronized <R> R now(Work<R> work) throws InputException {
        return work.run();
    }

    private void writable() throws InputException {
        if (refusal.isPresent()) {
            throw new InputException(refusal.get());
        }
    }

    private RunCard found(long id) throws InputException {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new InputException("no run " + id));
    }

    private int move(String verb, Collection<Long> ids, Map<Long, RunCard> from, Map<Long, RunCard> to) {
        int moved = 0;
        for (long id : ids) {
            RunCard card = from.remove(id);
            if (card != null) {
                to.put(id, card);
                done.add(verb + " " + id);
                moved++;
            }
        }
        return moved;
    }

    private static RunInputs inputs(RunCard card) {
        SequencedMap<String, BarSource> files = new LinkedHashMap<>();
        card.symbols()
                .forEach(symbol ->
                        files.put(symbol, BarSource.parse("bars/" + symbol + "_" + card.timeframes() + ".csv")));
        return new RunInputs(
                "configs/" + card.configName(),
                "strategies: {}\n",
                files,
                Arrays.asList(Scenario.values()),
                BarRange.last(20_000));
    }

    private static List<BarsUsed> bars(RunCard card) {
        return card.symbols().stream()
                .map(symbol -> new BarsUsed(
                        symbol,
                        "bars/" + symbol + "_" + card.timeframes() + ".csv",
                        Timeframe.M15,
                        20_000,
                        card.started().toEpochMilli(),
                        card.started().toEpochMilli(),
                        "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"))
                .toList();
    }
}
