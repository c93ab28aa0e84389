package io.plumbline.app;

import io.plumbline.config.ConfigException;
import io.plumbline.config.ConfigFile;
import io.plumbline.config.ConfigReader;
import io.plumbline.history.HistoryException;
import io.plumbline.history.PastRun;
import io.plumbline.history.ResultDifferences;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunHistory;
import io.plumbline.history.RunInputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// [PastRuns] over the history database.
final class StoredRuns implements PastRuns {

    private final HistoryDoor door;
    private final RunBacktest backtest;

    StoredRuns(HistoryDoor door, RunBacktest backtest) {
        this.door = door;
        this.backtest = backtest;
    }

    @Override
    public Job<Health> health() {
        return progress -> door.health();
    }

    @Override
    public Job<Health> choose(Choice choice) {
        Job<Health> job = progress -> {
            progress.report(0.5, choice.words());
            return door.choose(choice);
        };
        return job.named(choice.words());
    }

    @Override
    public Job<List<RunCard>> list() {
        return door.job("Reading the history", history -> {
            if (!history.readOnly()) {
                history.takeIn();
            }
            return history.list();
        });
    }

    @Override
    public Job<PastRun> open(long id) {
        return door.job("Opening run " + id, history -> history.load(known(history, id)));
    }

    @Override
    public Job<Asked> asked(long id) {
        return door.job(
                "Opening run " + id,
                history -> new Asked(history.inputs(known(history, id)).orElseThrow(), history.bars(id)));
    }

    @Override
    public Job<RunCard> change(RunCard card) {
        return door.job("Saving run " + card.id(), history -> {
            long id = known(history, card.id());
            history.rename(id, card.name());
            history.setNotes(id, card.notes());
            history.setTags(id, card.tags());
            history.setStarred(id, card.starred());
            return history.card(id).orElseThrow();
        });
    }

    @Override
    public Job<Integer> delete(Collection<Long> ids) {
        return door.job("Deleting runs", history -> {
            for (long id : ids) {
                known(history, id);
            }
            history.delete(ids);
            return ids.size();
        });
    }

    @Override
    public Job<Integer> undelete(Collection<Long> ids) {
        return door.job("Bringing runs back", history -> {
            List<Long> missing = new ArrayList<>();
            for (long id : ids) {
                if (history.card(id).isEmpty()) {
                    missing.add(id);
                }
            }
            history.undelete(missing);
            int back = 0;
            for (long id : missing) {
                back += history.card(id).isPresent() ? 1 : 0;
            }
            return back;
        });
    }

    @Override
    public Job<Again> runAgain(long id) {
        Job<Again> job = progress -> {
            PastRun then = open(id).run(progress);
            FinishedBacktest now =
                    backtest.job(request(then.inputs()), config(then.inputs())).run(progress);
            PastRun shown = new PastRun(then.card(), now.inputs(), now.result());
            return new Again(shown, ResultDifferences.between(then.result(), now.result()));
        };
        return job.named("Run " + id + " again");
    }

    @Override
    public Job<Path> backup(Path zip) {
        return door.job("Writing " + zip, history -> {
            history.backup(zip);
            return zip;
        });
    }

    @Override
    public Job<Optional<Path>> restore(Path zip) {
        Job<Optional<Path>> job = progress -> {
            progress.report(0.5, "Restoring " + zip);
            return door.restore(zip);
        };
        return job.named("Restoring " + zip);
    }

    /// The request that a run was.
    static BacktestRequest request(RunInputs inputs) {
        return new BacktestRequest(Path.of(inputs.configPath()), inputs.bars(), inputs.scenarios(), inputs.range());
    }

    private static ConfigFile config(RunInputs inputs) throws InputException {
        try {
            return ConfigReader.parse(
                    inputs.configText(),
                    String.valueOf(Path.of(inputs.configPath()).getFileName()));
        } catch (ConfigException e) {
            throw new InputException("This version no longer accepts the config of the run: " + e.getMessage(), e);
        }
    }

    /// The id itself.
    ///
    /// @throws InputException if there is no such run, naming the newest there is
    private static long known(RunHistory history, long id) throws HistoryException, InputException {
        if (history.card(id).isEmpty()) {
            List<RunCard> all = history.list();
            throw new InputException("no run " + id + "; "
                    + (all.isEmpty()
                            ? "the history is empty"
                            : "the newest is " + all.getFirst().id()));
        }
        return id;
    }
}
