package io.plumbline.ui.common;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.SaveFile;
import io.plumbline.ui.common.FileDialogs.Kind;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Saves what a screen shows: asks where, writes in the background, says how it went in the status bar.
public final class Exports {

    private final JobRunner jobs;
    private final SaveFile files;
    private final FileDialogs dialogs;
    private final StatusLine status;

    public Exports(JobRunner jobs, SaveFile files, FileDialogs dialogs, StatusLine status) {
        this.jobs = jobs;
        this.files = files;
        this.dialogs = dialogs;
        this.status = status;
    }

    /// Saves a table as CSV.
    public void table(Sheet sheet) {
        save(sheet.name(), Kind.CSV, ".csv", file -> files.csv(sheet.plain(), file));
    }

    /// Saves a chart as SVG.
    public void svg(String name, String svg) {
        save(name, Kind.SVG, ".svg", file -> files.text(svg, file));
    }

    /// Saves a chart as PNG.
    ///
    /// @param png makes the file's bytes, on the job's thread
    public void png(String name, Callable<byte[]> png) {
        save(name, Kind.PNG, ".png", file -> files.bytes(png, file));
    }

    private void save(String name, Kind kind, String ending, Function<Path, Job<Path>> job) {
        String suggested = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ending;
        dialogs.save("Save " + name, suggested, kind)
                .ifPresent(file -> jobs.start(job.apply(file), Progress.NONE, this::tell));
    }

    private void tell(Outcome<Path> end) {
        status.show(
                switch (end) {
                    case Outcome.Done<Path>(Path file) -> "Saved " + file;
                    case Outcome.Failed<Path>(Throwable cause) -> "Not saved: " + cause.getMessage();
                    case Outcome.Cancelled<Path>() -> "Not saved: cancelled";
                });
    }
}
