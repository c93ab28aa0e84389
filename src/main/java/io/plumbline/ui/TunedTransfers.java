package io.plumbline.ui;

import io.plumbline.app.BacktestRequest;
import io.plumbline.app.BacktestSetup;
import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.TunedConfig;
import io.plumbline.app.WriteTuning;
import io.plumbline.history.PastRun;
import io.plumbline.tuning.Tuning;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.compare.CompareViewModel;
import io.plumbline.ui.shell.Screen;
import io.plumbline.ui.sweep.TuningActions;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes combinations from the tuning screen to where they are wanted: a config file, a run, the comparison; and whole
/// tunings into files.
///
/// @param folder where the configs of combinations are kept that are run without being saved
/// @param run the use case that runs a backtest and keeps it
/// @param show opens a screen
record TunedTransfers(
        JobRunner jobs,
        TunedConfig configs,
        Path folder,
        Function<BacktestRequest, Job<PastRun>> run,
        FileDialogs dialogs,
        StatusLine status,
        BacktestViewModel backtest,
        CompareViewModel compare,
        Consumer<Screen> show)
        implements TuningActions {

    @Override
    public void saveAsConfig(Tried tried) {
        dialogs.save("Save the combination as a config", name(tried), FileDialogs.Kind.CONFIG)
                .ifPresent(target -> save(tried, target, file -> status.show("Saved " + file)));
    }

    @Override
    public void run(Tried tried) {
        save(tried, folder.resolve(name(tried)), file -> {
            show.accept(Screen.BACKTEST);
            backtest.setup().fill(BacktestSetup.of(TunedConfig.request(tried.request(), file)));
            backtest.run(TunedConfig.request(tried.request(), file));
        });
    }

    @Override
    public void compare(Tried tried) {
        save(
                tried,
                folder.resolve(name(tried)),
                file -> jobs.start(
                        run.apply(TunedConfig.request(tried.request(), file)),
                        Progress.NONE,
                        (Outcome<PastRun> end) -> {
                            switch (end) {
                                case Outcome.Done<PastRun>(PastRun made) -> {
                                    show.accept(Screen.COMPARE);
                                    compare.add(made);
                                }
                                case Outcome.Failed<PastRun>(Throwable cause) ->
                                    status.show("Not compared: " + cause.getMessage());
                                case Outcome.Cancelled<PastRun>() -> status.show("Not compared: cancelled");
                            }
                        }));
    }

    private void save(Tried tried, Path target, Consumer<Path> then) {
        Job<Path> job = configs.save(tried.request(), tried.parameters(), tried.values(), target);
        jobs.start(job.named("Config " + target.getFileName()), Progress.NONE, (Outcome<Path> end) -> {
            switch (end) {
                case Outcome.Done<Path>(Path file) -> then.accept(file);
                case Outcome.Failed<Path>(Throwable cause) -> status.show("No config: " + cause.getMessage());
                case Outcome.Cancelled<Path>() -> status.show("No config: cancelled");
            }
        });
    }

    /// Such as "example-S1-20-50-25-2.5-1.5.yaml".
    private static String name(Tried tried) {
        String config = String.valueOf(tried.request().config().getFileName()).replaceFirst("\\.ya?ml$", "");
        String values = tried.values().stream().map(TunedTransfers::words).collect(Collectors.joining("-"));
        return config + "-" + tried.request().strategy().split("_", 2)[0] + "-" + values + ".yaml";
    }

    private static String words(OptionalDouble value) {
        return value.isPresent() ? String.valueOf(value.getAsDouble()).replaceFirst("\\.0$", "") : "none";
    }

    @Override
    public void write(Tuning tuning) {
        dialogs.folder("Folder for the files of the tuning")
                .ifPresent(dir -> jobs.start(
                        new WriteTuning().job(tuning, dir, false),
                        Progress.NONE,
                        (Outcome<Path> end) -> status.show(
                                switch (end) {
                                    case Outcome.Done<Path>(Path written) -> "The tuning's files are in " + written;
                                    case Outcome.Failed<Path>(Throwable cause) -> "Not written: " + cause.getMessage();
                                    case Outcome.Cancelled<Path>() -> "Not written: cancelled";
                                })));
    }
}
