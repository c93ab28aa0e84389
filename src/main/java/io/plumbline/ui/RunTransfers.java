package io.plumbline.ui;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.PastRuns;
import io.plumbline.app.PastRuns.Again;
import io.plumbline.app.Progress;
import io.plumbline.app.ReportFormat;
import io.plumbline.app.WriteReport;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.compare.CompareViewModel;
import io.plumbline.ui.shell.Screen;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Takes runs from the screen that shows them to where they are wanted: another screen, or files.
final class RunTransfers implements io.plumbline.ui.backtest.RunActions, io.plumbline.ui.history.RunActions {

    /// All files of a report; the zip would hold them a second time.
    private static final Set<ReportFormat> SEPARATE_FILES = EnumSet.complementOf(EnumSet.of(ReportFormat.ZIP));

    private final JobRunner jobs;
    private final PastRuns runs;
    private final WriteReport files;
    private final FileDialogs dialogs;
    private final StatusLine status;
    private final CompareViewModel compare;
    private final Consumer<Screen> show;
    private final Consumer<PastRun> backtest;

    /// @param show opens a screen
    /// @param backtest shows a run on the backtest screen
    RunTransfers(
            JobRunner jobs,
            PastRuns runs,
            WriteReport files,
            FileDialogs dialogs,
            StatusLine status,
            CompareViewModel compare,
            Consumer<Screen> show,
            Consumer<PastRun> backtest) {
        this.jobs = jobs;
        this.runs = runs;
        this.files = files;
        this.dialogs = dialogs;
        this.status = status;
        this.compare = compare;
        this.show = show;
        this.backtest = backtest;
    }

    @Override
    public void open(PastRun run) {
        show.accept(Screen.BACKTEST);
        backtest.accept(run);
    }

    @Override
    public void compare(List<RunCard> cards) {
        show.accept(Screen.COMPARE);
        compare.addAll(cards.stream().map(RunCard::id).toList());
    }

    @Override
    public void compare(PastRun run) {
        show.accept(Screen.COMPARE);
        compare.add(run);
    }

    @Override
    public void export(RunCard card) {
        dialogs.folder("Folder for the report of run " + card.id()).ifPresent(dir -> {
            Job<Path> job = progress -> files.job(runs.open(card.id()).run(progress), named(dir, card), SEPARATE_FILES)
                    .run(progress);
            write(job.named("Report of run " + card.id()), card);
        });
    }

    @Override
    public void report(PastRun run, Format format) {
        dialogs.folder("Folder for the report")
                .ifPresent(dir -> write(
                        files.job(run, named(dir, run.card()), EnumSet.of(ReportFormat.valueOf(format.name()))),
                        run.card()));
    }

    /// A folder of the run's own, so that reports of several runs can go to one place.
    private static Path named(Path dir, RunCard card) {
        return dir.resolve(card.id() == 0 ? "run" : "run-" + card.id());
    }

    private void write(Job<Path> job, RunCard card) {
        jobs.start(
                job,
                Progress.NONE,
                (Outcome<Path> end) -> status.show(
                        switch (end) {
                            case Outcome.Done<Path>(Path dir) -> "The report is in " + dir;
                            case Outcome.Failed<Path>(Throwable cause) -> "No report: " + cause.getMessage();
                            case Outcome.Cancelled<Path>() -> "No report of " + card.name() + ": cancelled";
                        }));
    }

    @Override
    public void runAgain(PastRun run) {
        long id = run.card().id();
        jobs.start(runs.runAgain(id).named("Run " + id + " again"), Progress.NONE, (Outcome<Again> end) -> {
            switch (end) {
                case Outcome.Done<Again>(Again again) -> {
                    List<String> differences = again.differences();
                    status.show(
                            differences.isEmpty()
                                    ? "Run " + id + " again: the same, bit for bit"
                                    : "Run " + id + " again: not the same; what differs is in the warnings",
                            differences);
                }
                case Outcome.Failed<Again>(Throwable cause) ->
                    status.show("Run " + id + " cannot be run again: " + cause.getMessage());
                case Outcome.Cancelled<Again>() -> status.show("Run " + id + " again: cancelled");
            }
        });
    }
}
