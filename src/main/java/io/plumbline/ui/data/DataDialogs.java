package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.Lazy;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The import sheet and the dialogs about datasets, each of which lies over whatever screen is shown.
public final class DataDialogs implements DataActions {

    private final JobRunner tasks;
    private final Datasets datasets;
    private final FileDialogs files;
    private final StatusLine status;
    private final Lazy<ImportViewModel> importing;
    private final ResampleDialogViewModel resampling;
    private final SplitDialogViewModel splitting;
    private final SynthDialogViewModel synthesising;
    private final RemoveDialogViewModel removing;

    /// @param tasks runs what the user sees as a task
    /// @param quiet runs what is quick
    /// @param dice where new seeds come from
    /// @param added told what has come into the library, so that it is shown
    /// @param changed told when something has gone from the library
    public DataDialogs(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            FileDialogs files,
            StatusLine status,
            Overlay overlay,
            LongSupplier dice,
            Consumer<List<Dataset>> added,
            Runnable changed) {
        this.tasks = tasks;
        this.datasets = datasets;
        this.files = files;
        this.status = status;
        importing = new Lazy<>(() -> new ImportViewModel(tasks, quiet, datasets, files, status, overlay, added));
        resampling = new ResampleDialogViewModel(tasks, quiet, datasets, status, overlay, added);
        splitting = new SplitDialogViewModel(tasks, quiet, datasets, status, overlay, added);
        synthesising = new SynthDialogViewModel(tasks, datasets, dice, status, overlay, added);
        removing = new RemoveDialogViewModel(tasks, datasets, status, overlay, changed);
    }

    @Override
    public void importFiles(List<Path> paths) {
        importing.get().open(paths);
    }

    @Override
    public void chooseFiles() {
        importing.get().choose();
    }

    @Override
    public void resample(Dataset dataset) {
        resampling.ask(dataset);
    }

    @Override
    public void split(Dataset dataset) {
        splitting.ask(dataset);
    }

    @Override
    public void export(Dataset dataset) {
        files.save("Export " + dataset.name(), dataset.name() + ".csv", FileDialogs.Kind.BAR_CSV)
                .ifPresent(file -> tasks.start(
                        datasets.export(dataset.name(), file).named("Export " + dataset.name()),
                        Progress.NONE,
                        (Outcome<Path> end) -> status.show(
                                switch (end) {
                                    case Outcome.Done<Path>(Path written) -> dataset.name() + " is in " + written;
                                    case Outcome.Failed<Path>(Throwable cause) ->
                                        "Not exported: " + DialogWork.words(cause);
                                    case Outcome.Cancelled<Path>() -> "Not exported: cancelled";
                                })));
    }

    @Override
    public void remove(Collection<Dataset> chosen) {
        removing.ask(chosen);
    }

    @Override
    public void synthesise() {
        synthesising.ask();
    }

    /// The controller of a type; empty if it is none of these dialogs'.
    public Optional<Object> controller(Class<?> type) {
        Map<Class<?>, Supplier<Object>> makers = Map.of(
                ImportController.class, () -> new ImportController(importing.get()),
                ResampleDialogController.class, () -> new ResampleDialogController(resampling),
                SplitDialogController.class, () -> new SplitDialogController(splitting),
                SynthDialogController.class, () -> new SynthDialogController(synthesising),
                RemoveDialogController.class, () -> new RemoveDialogController(removing));
        return Optional.ofNullable(makers.get(type)).map(Supplier::get);
    }
}
