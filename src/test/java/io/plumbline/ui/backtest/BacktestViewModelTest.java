package io.plumbline.ui.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.stats.RunResult;
import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BacktestViewModelTest {

    private final StatusLine status = new StatusLine();

    @Test
    void showsNothingUntilThereIsSomethingToRun() {
        BacktestViewModel model = new BacktestViewModel(
                InlineJobRunner.atOnce(),
                request -> HandMade.finishing(progress -> HandMade.result()),
                Optional.empty(),
                HandMade.trades(status),
                status,
                InstantSource.fixed(HandMade.START));

        model.run();

        assertEquals(Phase.EMPTY, model.phaseProperty().get());
        assertEquals("Nothing to run yet", model.subjectProperty().get());
    }

    @Test
    void showsTheResultOfARun() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), progress -> HandMade.result("config.yaml: odd"));
        assertEquals(
                "EURUSD, GBPUSD · sample-data/config.yaml",
                model.subjectProperty().get());

        model.run();

        assertEquals(Phase.DONE, model.phaseProperty().get());
        assertEquals(
                "EURUSD · M15 · 1 Jan 2024 – 6 Jan 2024 · 576 bars",
                model.subjectProperty().get());
        assertEquals(9, model.kpisProperty().get().size());
        assertEquals(3, model.charts().equityProperty().get().size());
        assertEquals("Done in 0.0 s", status.textProperty().get());
        assertEquals(List.of("config.yaml: odd"), status.warnings());
    }

    @Test
    void tellsHowFarARunIs() {
        List<String> said = new ArrayList<>();
        BacktestViewModel model = model(InlineJobRunner.held(), progress -> HandMade.result());
        model.run();
        assertEquals("Running · 0\u00a0% · Starting", status.textProperty().get());

        BacktestViewModel reporting = model(InlineJobRunner.atOnce(), progress -> {
            progress.report(0.425, "Simulating EURUSD");
            said.add(status.textProperty().get());
            return HandMade.result();
        });
        reporting.run();

        assertEquals(List.of("Running · 42\u00a0% · Simulating EURUSD"), said);
    }

    @Test
    void cancelsARunAndRunsAgain() {
        InlineJobRunner jobs = InlineJobRunner.held();
        BacktestViewModel model = model(jobs, progress -> HandMade.result());

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
    void startsNoSecondRunWhileOneIsUnderWay() {
        List<String> started = new ArrayList<>();
        InlineJobRunner jobs = InlineJobRunner.held();
        BacktestViewModel model = model(jobs, progress -> {
            started.add("run");
            return HandMade.result();
        });

        model.run();
        model.run();
        jobs.finish();
        jobs.finish();

        assertEquals(List.of("run"), started);
    }

    @Test
    void saysWhatIsWrongWithTheInputAndWhere() {
        BacktestViewModel model = model(InlineJobRunner.atOnce(), progress -> {
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
        BacktestViewModel model = model(InlineJobRunner.atOnce(), progress -> {
            throw new IllegalStateException("index 12 out of range");
        });

        model.run();

        Trouble trouble = model.troubleProperty().get().orElseThrow();
        assertEquals("index 12 out of range", trouble.message());
        assertTrue(trouble.details().orElseThrow().contains("BacktestViewModelTest"));
    }

    @Test
    void forgetsTheTroubleOfTheRunBefore() {
        Stream.Builder<Job<RunResult>> builder = Stream.builder();
        builder.add(progress -> {
            throw new InputException("config.yaml: no such file");
        });
        builder.add(progress -> HandMade.result());
        var jobs = builder.build().iterator();
        BacktestViewModel model =
                model(InlineJobRunner.atOnce(), progress -> jobs.next().run(progress));

        model.run();
        model.run();

        assertEquals(Phase.DONE, model.phaseProperty().get());
        assertEquals(Optional.empty(), model.troubleProperty().get());
    }

    private BacktestViewModel model(InlineJobRunner jobs, Job<RunResult> job) {
        Optional<BacktestRequest> request = Optional.of(HandMade.request());
        return new BacktestViewModel(
                jobs,
                asked -> HandMade.finishing(job),
                request,
                HandMade.trades(status),
                status,
                InstantSource.fixed(HandMade.START));
    }
}
