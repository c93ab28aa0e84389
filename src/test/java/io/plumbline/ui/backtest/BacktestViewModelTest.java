package io.plumbline.ui.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestSetup;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.DataPassport;
import io.plumbline.history.PastRun;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class BacktestViewModelTest {

    private final StatusLine status = new StatusLine();

    @Test
    void runsNothingWhileTheFormIsNotFilledIn() {
        BacktestViewModel model = Screens.screen(
                InlineJobRunner.atOnce(),
                _ -> _ -> HandMade.run(),
                Screens.setup(BacktestSetup.EMPTY),
                status,
                RunActions.NONE);

        model.run();

        assertEquals(Phase.EMPTY, model.phaseProperty().get());
        assertEquals("Choose a config file", model.setup().obstacleProperty().get());
    }

    @Test
    void showsTheResultOfARun() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), _ -> HandMade.run("example.yaml: odd"));

        model.run();

        ResultViewModel result = model.result();
        assertEquals(Phase.DONE, model.phaseProperty().get());
        assertEquals(
                "1 Jan 2024 – 6 Jan 2024 · 576 bars",
                result.headlineProperty().get().subject());
        assertEquals("", result.headlineProperty().get().past());
        assertEquals(9, result.kpisProperty().get().size());
        assertEquals(3, result.charts().equityProperty().get().size());
        assertEquals(List.of("example.yaml: odd"), result.warningsProperty().get());
        assertEquals("Done in 1.3 s", status.textProperty().get());
        assertEquals(List.of("example.yaml: odd"), status.warnings());
    }

    @Test
    void marksARunOnSyntheticBarsAsSuch() {
        PastRun run = HandMade.run();
        SequencedMap<String, DataPassport> passports = new LinkedHashMap<>();
        passports.put("GBPUSD", MadeUpDatasets.synthetic("noise-1", "GBPUSD", Timeframe.M15));
        PastRun noise = new PastRun(run.card(), run.inputs().withPassports(passports), run.result());

        assertEquals("", Headline.of(run, false, ZoneOffset.UTC).synthetic());
        assertEquals(
                "Synthetic bars: GBPUSD",
                Headline.of(noise, false, ZoneOffset.UTC).synthetic());

        passports.put("EURUSD", MadeUpDatasets.synthetic("noise-2", "EURUSD", Timeframe.M15));
        PastRun allNoise = new PastRun(run.card(), run.inputs().withPassports(passports), run.result());
        assertEquals(
                "Synthetic bars", Headline.of(allNoise, false, ZoneOffset.UTC).synthetic());
    }

    @Test
    void marksAPastRunAsSuch() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), _ -> HandMade.run());

        model.show(HandMade.run(42, HandMade.result()));

        Headline headline = model.result().headlineProperty().get();
        assertEquals("Run 42 of 3 March 2026, as it was shown then", headline.past());
        assertEquals("sample-data/example.yaml · run 42 · 3 Mar 2026, 14:05 · took 1.3 s", headline.origin());
        assertTrue(headline.starred());
        assertEquals("Opened run 42", status.textProperty().get());
    }

    @Test
    void handsTheShownRunToWhatIsDoneWithIt() {
        List<String> asked = new ArrayList<>();
        RunActions actions = new RunActions() {
            @Override
            public void report(PastRun run, Format format) {
                asked.add("report " + run.card().id() + " " + format);
            }

            @Override
            public void compare(PastRun run) {
                asked.add("compare " + run.card().id());
            }

            @Override
            public void runAgain(PastRun run) {
                asked.add("again " + run.card().id());
            }
        };
        BacktestViewModel model = Screens.screen(
                InlineJobRunner.atOnce(),
                _ -> _ -> HandMade.run(),
                Screens.setup(BacktestSetup.EMPTY),
                status,
                actions);
        model.result().compare();
        model.show(HandMade.run(7, HandMade.result()));

        model.result().report(RunActions.Format.PDF);
        model.result().compare();
        model.result().runAgain();

        assertEquals(List.of("report 7 PDF", "compare 7", "again 7"), asked);
    }

    @Test
    void tellsHowFarARunIs() {
        List<String> said = new ArrayList<>();
        BacktestViewModel model = model(InlineJobRunner.held(), _ -> HandMade.run());
        model.run();
        assertEquals("Running · 0\u00a0% · Backtest", status.textProperty().get());

        BacktestViewModel reporting = model(InlineJobRunner.atOnce(), progress -> {
            progress.report(0.425, "Simulating EURUSD");
            said.add(status.textProperty().get());
            return HandMade.run();
        });
        reporting.run();

        assertEquals(List.of("Running · 42\u00a0% · Simulating EURUSD"), said);
    }

    @Test
    void cancelsARunAndRunsAgain() {
        InlineJobRunner jobs = InlineJobRunner.held();
        BacktestViewModel model = model(jobs, _ -> HandMade.run());

        model.run();
        assertEquals(Phase.RUNNING, model.phaseProperty().get());
        model.cancel();
        assertEquals(Phase.CANCELLED, model.phaseProperty().get());
        assertEquals("Cancelled at 0\u00a0%", status.textProperty().get());

        model.run();
        jobs.finish();
        assertEquals(Phase.DONE, model.phaseProperty().get());
    }

    @Test
    void goesBackToTheResultBeforeACancelledRun() {
        InlineJobRunner jobs = InlineJobRunner.held();
        BacktestViewModel model = model(jobs, _ -> HandMade.run());
        model.backToResult();
        assertEquals(Phase.EMPTY, model.phaseProperty().get());
        model.run();
        jobs.finish();
        model.run();
        model.cancel();

        model.backToResult();

        assertEquals(Phase.DONE, model.phaseProperty().get());
    }

    @Test
    void startsNoSecondRunWhileOneIsUnderWay() {
        List<String> started = new ArrayList<>();
        InlineJobRunner jobs = InlineJobRunner.held();
        BacktestViewModel model = model(jobs, _ -> {
            started.add("run");
            return HandMade.run();
        });

        model.run();
        model.run();
        jobs.finish();
        jobs.finish();

        assertEquals(List.of("run"), started);
    }

    @Test
    void saysWhatIsWrongWithTheInputAndWhere() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), _ -> {
            throw new InputException("GBPUSD_M15.csv, line 3: 5 fields, not 6");
        });

        model.run();

        Trouble trouble = model.troubleProperty().get().orElseThrow();
        assertEquals(Phase.FAILED, model.phaseProperty().get());
        assertEquals("GBPUSD_M15.csv, line 3: 5 fields, not 6", trouble.message());
        assertEquals(
                List.of("GBPUSD"),
                trouble.inputs().stream()
                        .filter(Trouble.Input::blamed)
                        .map(Trouble.Input::role)
                        .toList());
        assertEquals(Optional.empty(), trouble.details());
    }

    @Test
    void keepsTheDetailsOfABug() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), _ -> {
            throw new IllegalStateException("index 12 out of range");
        });

        model.run();

        Trouble trouble = model.troubleProperty().get().orElseThrow();
        assertEquals("index 12 out of range", trouble.message());
        assertTrue(trouble.details().orElseThrow().contains("BacktestViewModelTest"));
    }

    @Test
    void aMistakeInPreparingWhatIsShownDoesNotLeaveTheScreenRunning() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), _ -> HandMade.runThatCannotBeShown());

        model.run();

        assertEquals(Phase.FAILED, model.phaseProperty().get());
        assertTrue(model.troubleProperty().get().orElseThrow().details().isPresent());
    }

    @Test
    void forgetsTheTroubleOfTheRunBefore() {
        List<Job<PastRun>> jobs = List.of(
                _ -> {
                    throw new InputException("example.yaml: no such file");
                },
                _ -> HandMade.run());
        Iterator<Job<PastRun>> next = jobs.iterator();
        BacktestViewModel model =
                model(InlineJobRunner.atOnce(), progress -> next.next().run(progress));

        model.run();
        model.run();

        assertEquals(Phase.DONE, model.phaseProperty().get());
        assertEquals(Optional.empty(), model.troubleProperty().get());
    }

    private BacktestViewModel model(InlineJobRunner jobs, Job<PastRun> job) {
        return Screens.screen(jobs, _ -> job, status);
    }
}
