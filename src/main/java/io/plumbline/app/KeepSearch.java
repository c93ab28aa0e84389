package io.plumbline.app;

import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.HistoryException;
import io.plumbline.history.KeptSweep;
import io.plumbline.history.SweepHistory;
import io.plumbline.history.SweepStart;
import io.plumbline.history.SweepStart.SweptBars;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keeping of one search in the history, batch by batch.
///
/// A search of one batch, which takes a second or two, does not wait for the history to open: it is kept at its end
/// in one transaction. As with runs, what cannot be kept is found all the same and says why it is not kept.
final class KeepSearch implements KeptBatches {

    private static final Logger LOG = LoggerFactory.getLogger(KeepSearch.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final HistoryDoor door;
    private final ExecutorService threads;
    private final Instant now;
    private final TuningWatcher watcher;
    private final Optional<KeptSweep> wanted;

    private final Map<Scenario, Set<Integer>> present = new EnumMap<>(Scenario.class);
    private final List<SweepBatch> held = new ArrayList<>();
    private Optional<Future<SweepStart>> start = Optional.empty();
    private boolean keeping = true;
    private boolean begun;
    private int left;
    private long id;

    /// @param now when the search begins
    /// @param watcher told what the user should know
    /// @param wanted the search that this one is to go on with, if it is to
    KeepSearch(
            HistoryDoor door, ExecutorService threads, Instant now, TuningWatcher watcher, Optional<KeptSweep> wanted) {
        this.door = door;
        this.threads = threads;
        this.now = now;
        this.watcher = watcher;
        this.wanted = wanted;
    }

    /// The number of the search in the history; 0 if it is not kept there.
    long id() {
        return keeping ? id : 0;
    }

    @Override
    public void begins(TuningWork<?> work, int batches) throws InputException, InterruptedException {
        left = batches;
        Future<SweepStart> hashing = threads.submit(() -> AskedTuning.start(work, batches, now));
        start = Optional.of(hashing);
        if (wanted.isPresent()) {
            refuseAnother(wanted.get(), start());
        }
        if (batches > 1) {
            using(this::begin);
        }
    }

    private void begin(SweepHistory history) throws HistoryException, InterruptedException {
        SweepStart mine = start();
        Optional<KeptSweep> earlier = history.find(mine.fingerprint());
        id = history.begin(mine);
        begun = true;
        if (earlier.isEmpty()) {
            sayWhyItBeginsAnew(history, mine);
            return;
        }
        for (Scenario scenario : mine.inputs().scenarios()) {
            Set<Integer> numbers = Set.copyOf(history.batches(id, scenario));
            present.put(scenario, numbers);
            left -= numbers.size();
        }
        if (left < mine.batches()) {
            watcher.says(NumberText.count(mine.batches() - left) + " of " + NumberText.count(mine.batches())
                    + " batches are there from the search that began on "
                    + MINUTE.format(earlier.get().start().started()) + "; it goes on from there.");
        }
    }

    private void sayWhyItBeginsAnew(SweepHistory history, SweepStart mine) throws HistoryException {
        for (KeptSweep other : history.ofRequest(mine.requestSha256())) {
            if (other.id() != id && !other.ended()) {
                watcher.says("Search " + other.id() + ", which asked for the same and was stopped, "
                        + difference(other.start(), mine) + "; this one begins anew.");
                return;
            }
        }
    }

    /// How a search differs from one of the same request now, in words.
    private static String difference(SweepStart then, SweepStart now) {
        for (SweptBars bars : then.bars()) {
            if (now.bars().stream()
                    .noneMatch(one ->
                            one.symbol().equals(bars.symbol()) && one.sha256().equals(bars.sha256()))) {
                return "was over other bars of " + bars.symbol() + " (" + bars.source() + ") than there are now";
            }
        }
        return "was made by another version of Plumbline (" + then.engineVersion() + ")";
    }

    private static void refuseAnother(KeptSweep wanted, SweepStart now) throws InputException {
        if (!wanted.start().fingerprint().equals(now.fingerprint())) {
            throw new InputException("search " + wanted.id() + " " + difference(wanted.start(), now)
                    + "; it cannot go on, so search anew");
        }
    }

    private SweepStart start() throws InterruptedException {
        try {
            return start.orElseThrow().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the bars could not be looked at", e.getCause());
        }
    }

    @Override
    public Optional<SweepBatch> find(Scenario scenario, int number, int[] combinations) throws InterruptedException {
        if (!keeping || !present.getOrDefault(scenario, Set.of()).contains(number)) {
            return Optional.empty();
        }
        List<SweepBatch> found = new ArrayList<>();
        using(history -> {
            Optional<SweepBatch> batch = history.batch(id, scenario, number);
            if (batch.filter(one -> Arrays.equals(one.combinations(), combinations))
                    .isPresent()) {
                found.add(batch.get());
                return;
            }
            if (batch.isPresent()) {
                history.forget(id, batch.get());
            }
            left++;
            watcher.says("Batch " + (number + 1) + " in scenario " + scenario
                    + (batch.isPresent() ? " was of other combinations" : " could not be read as it was written")
                    + "; it is done again.");
        });
        return found.stream().findFirst();
    }

    /// The last batch waits for the second stage, so that a search with all its batches has ended.
    @Override
    public void keep(SweepBatch batch) throws InterruptedException {
        left--;
        if (!keeping) {
            return;
        }
        if (left <= 0) {
            held.add(batch);
        } else {
            using(history -> history.put(id, batch));
        }
    }

    @Override
    public void ends(Tuning tuning) throws InterruptedException {
        if (!keeping || held.isEmpty()) {
            return;
        }
        List<Tuning.Row> rows = tuning.facts().twoStage() ? tuning.rows() : List.of();
        using(history -> {
            if (begun) {
                history.end(id, held, rows);
            } else {
                id = history.keep(start(), held, rows);
            }
        });
    }

    /// Something to do with the history.
    private interface Use {
        void with(SweepHistory history) throws HistoryException, InterruptedException;
    }

    /// Does something with the history. From its first refusal on the search is not kept.
    private void using(Use use) throws InterruptedException {
        try {
            use.with(door.history().sweeps());
        } catch (HistoryException.Locked | HistoryException.ReadOnly e) {
            notKept(e);
        } catch (HistoryException e) {
            LOG.warn("A search is not kept", e);
            notKept(e);
        }
    }

    private void notKept(HistoryException why) {
        keeping = false;
        watcher.says("Not kept in the history: " + why.getMessage());
    }
}
