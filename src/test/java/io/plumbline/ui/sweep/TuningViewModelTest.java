package io.plumbline.ui.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestSetup;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.app.SaveFile;
import io.plumbline.app.TuneRequest;
import io.plumbline.app.TuningWatcher;
import io.plumbline.app.Tunings;
import io.plumbline.core.Scenario;
import io.plumbline.testing.NoTunings;
import io.plumbline.tuning.GridPreset;
import io.plumbline.tuning.Objective;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.Tuning;
import io.plumbline.ui.backtest.Screens;
import io.plumbline.ui.backtest.SetupViewModel;
import io.plumbline.ui.common.Exports;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.sweep.TuningViewModel.Means;
import io.plumbline.ui.sweep.TuningViewModel.State;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The screen's state while a kept search goes on: what is shown of it as it runs, ends, is stopped or fails.
class TuningViewModelTest {

    private static final List<Scenario> ALL = List.of(Scenario.A, Scenario.B, Scenario.C);

    private final InlineJobRunner runner = InlineJobRunner.held();
    private final StatusLine status = new StatusLine();
    private final List<Runnable> pulses = new ArrayList<>();
    private final Scripted tunings = new Scripted();
    private final TuningViewModel model = screen();

    /// A kept search that was stopped; told how it goes on.
    private static final class Scripted extends NoTunings {

        private Job<Done> going = _ -> new Done(7, Searches.tuning(ALL, combination -> 1 + combination / 100.0));
        private TuningWatcher watcher = TuningWatcher.NONE;
        private final List<Long> deleted = new ArrayList<>();
        private boolean finished;

        @Override
        public Job<List<Kept>> list() {
            Tuning.Facts facts = Searches.tuning(ALL, combination -> 1.0).facts();
            return _ -> List.of(new Kept(
                    7,
                    Instant.parse("2026-11-21T20:15:00Z"),
                    List.of("EURUSD EURUSD_M15.csv", "GBPUSD GBPUSD_M15.csv"),
                    facts,
                    finished ? 72 : 30,
                    72));
        }

        @Override
        public Job<Done> resume(long id, TuningWatcher heard) {
            watcher = heard;
            return going;
        }

        @Override
        public Job<TuneRequest> request(long id) {
            return _ -> new TuneRequest(
                    Path.of("mine.yaml"),
                    new LinkedHashMap<>(),
                    "S1_TREND_EMA_ATR_ADX",
                    GridPreset.SMALL,
                    List.of(),
                    List.of(),
                    Objective.PROFIT_FACTOR,
                    false,
                    Scenario.B,
                    5,
                    1,
                    OptionalInt.empty());
        }

        @Override
        public Job<Tuning> open(long id) {
            return _ -> Searches.tuning(ALL, combination -> 1 + combination / 100.0);
        }

        @Override
        public Job<Integer> delete(List<Long> ids) {
            deleted.addAll(ids);
            return _ -> ids.size();
        }

        @Override
        public Job<Tunings.Size> size(TuneRequest request) {
            return _ -> new Tunings.Size(72, 24, 1000);
        }
    }

    private TuningViewModel screen() {
        InlineJobRunner quiet = InlineJobRunner.atOnce();
        Means means = new Means(runner, quiet, pulses::add, () -> 0);
        SetupViewModel setup = Screens.setup(BacktestSetup.EMPTY);
        OddsLook odds = new OddsLook(quiet, (request, swept, combination) -> _ -> {
            throw new InputException("no trades here");
        });
        return new TuningViewModel(
                means,
                tunings,
                new SearchFormViewModel(setup, quiet, tunings::size, 1),
                new FoundViewModel(
                        quiet,
                        odds,
                        TuningActions.NONE,
                        new Exports(quiet, new SaveFile(), Screens.NO_DIALOGS, status)),
                new KeptViewModel(quiet, tunings, status, ZoneOffset.UTC),
                status);
    }

    private KeptRow kept() {
        model.kept().refresh();
        return model.kept().rows().getFirst();
    }

    private void pulse() {
        List<Runnable> waiting = List.copyOf(pulses);
        pulses.clear();
        waiting.forEach(Runnable::run);
    }

    private void begins() {
        tunings.watcher.begins(Searches.SHAPE, new LinkedHashSet<>(ALL), 2);
    }

    private static SweepBatch batch(int... combinations) {
        return Searches.batch(Scenario.B, combinations, combination -> 1 + combination / 100.0);
    }

    @Test
    void aStoppedSearchIsMarkedInTheList() {
        KeptRow row = kept();

        assertEquals("Stopped at 41\u00a0%", row.state());
        assertEquals("custom · 24 combinations · A, B and C\nEURUSD, GBPUSD · 21 Nov 2026, 20:15", row.subject());
        assertFalse(row.finished());
    }

    @Test
    void whatIsFoundBetweenTwoPulsesIsShownAtOnce() {
        model.resume(kept());
        begins();
        tunings.watcher.found(batch(0, 1));
        tunings.watcher.found(batch(2, 3, 4));

        assertEquals(1, pulses.size());
        assertTrue(model.formShownProperty().get());
        pulse();

        assertFalse(model.formShownProperty().get());
        assertEquals(State.RUNNING, model.stateProperty().get());
        assertEquals("Starting · 5 of 72", model.progressWordsProperty().get());
        assertTrue(
                model.bestWordsProperty().get().endsWith("at fast 10 · slow 100 · k_sl 1.5"),
                model.bestWordsProperty().get());
        assertEquals(OptionalInt.of(4), model.result().map().chosenProperty().get());

        tunings.watcher.found(batch(23));
        assertEquals(1, pulses.size());
    }

    @Test
    void whatTheSearchSaysOfItselfStandsBelowTheTitleUntilTheNext() {
        model.resume(kept());
        begins();
        tunings.watcher.says("3 of 9 batches are there.");
        tunings.watcher.says("It is not kept.");
        pulse();

        assertEquals(
                "3 of 9 batches are there. It is not kept.",
                model.remarkProperty().get());
        runner.finish();
        assertEquals(
                "3 of 9 batches are there. It is not kept.",
                model.remarkProperty().get());

        model.resume(kept());
        assertEquals("", model.remarkProperty().get());
    }

    @Test
    void anEndedSearchIsRankedAndItsBestIsChosen() {
        model.resume(kept());
        begins();
        pulse();

        runner.finish();

        assertEquals(State.DONE, model.stateProperty().get());
        assertEquals(24, model.result().rows().size());
        assertTrue(model.result().runnableProperty().get(), "what it was asked for is kept with it");
        assertEquals(
                "No odds: no trades here", model.result().odds().wordsProperty().get());
        assertEquals(OptionalInt.of(23), model.result().map().chosenProperty().get());
        CombinationCard card = model.result().cardProperty().get().orElseThrow();
        assertEquals("No. 1 by profit factor under B", card.rank());
        assertEquals(List.of("A", "B", "C"), card.scenarios());
        assertTrue(card.ground().startsWith("On a plateau") || card.ground().startsWith("On a slope"), card.ground());
        assertEquals(
                "S1_TREND_EMA_ATR_ADX · custom grid, 24 combinations · all under A, B and C",
                model.subjectProperty().get());
    }

    @Test
    void theBestByPlateauIsAnother() {
        tunings.going = _ -> new Tunings.Done(
                7,
                Searches.tuning(
                        ALL,
                        combination -> combination == Searches.at(0, 0, 0) ? 1.5 : combination / 8 == 2 ? 1.2 : 0.9));
        model.resume(kept());
        runner.finish();
        assertEquals(OptionalInt.of(0), model.result().map().chosenProperty().get());
        assertTrue(
                model.result().verdictProperty().get().contains("a lonely peak"),
                () -> model.result().verdictProperty().get());

        model.result().rankByProperty().set(1);

        assertEquals(
                2,
                Searches.SHAPE.place(model.result().map().chosenProperty().get().getAsInt(), 0));
    }

    @Test
    void whatWasFoundUntilItWasStoppedIsShown() {
        model.resume(kept());
        begins();
        tunings.watcher.found(batch(0, 1, 2));
        pulse();

        model.cancel();

        assertEquals(State.STOPPED, model.stateProperty().get());
        assertEquals(3, model.result().rows().size());
        assertTrue(model.troubleProperty().get().startsWith("Stopped."));
        assertFalse(model.result().endedProperty().get());

        tunings.watcher.found(batch(3));
        pulse();
        assertEquals(3, model.result().rows().size(), "what a stopped search still says is not heard");
    }

    @Test
    void aSearchThatCannotGoOnSaysWhy() {
        tunings.going = _ -> {
            throw new InputException("EURUSD_M15.csv: no such file");
        };

        model.resume(kept());
        runner.finish();

        assertEquals(State.STOPPED, model.stateProperty().get());
        assertEquals(
                "The search could not go on: EURUSD_M15.csv: no such file",
                model.troubleProperty().get());
        assertTrue(model.formShownProperty().get());
    }

    @Test
    void aKeptSearchIsOpenedAndDeleted() {
        tunings.finished = true;
        model.open(kept());
        runner.finish();
        assertEquals(State.DONE, model.stateProperty().get());

        model.kept().delete(List.of(kept()));

        assertEquals(List.of(7L), tunings.deleted);
        assertEquals("1 search was deleted", status.textProperty().get());
    }
}
