package io.plumbline.ui.compare;

import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.app.ReportFormat;
import io.plumbline.app.WriteComparison;
import io.plumbline.history.RunComparison;
import io.plumbline.ui.common.FileDialogs;
import io.plumbline.ui.common.StatusLine;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;

/// Reports of comparisons: asks where to, writes in the background, says in the status bar how it went.
public final class CompareReports {

    private final JobRunner jobs;
    private final WriteComparison files;
    private final FileDialogs dialogs;
    private final StatusLine status;

    public CompareReports(JobRunner jobs, WriteComparison files, FileDialogs dialogs, StatusLine status) {
        this.jobs = jobs;
        this.files = files;
        this.dialogs = dialogs;
        this.status = status;
    }

    /// A form in which a comparison is handed to others, such as a web page.
    public enum Format {
        HTML("Web page (HTML)", ReportFormat.HTML),
        PDF("PDF", ReportFormat.PDF),
        CSV("Trades that differ (CSV)", ReportFormat.CSV),
        JSON("Figures (JSON)", ReportFormat.JSON),
        PNG("Charts (PNG)", ReportFormat.PNG),
        ZIP("Everything (zip)", ReportFormat.ZIP);

        private final String words;
        private final ReportFormat file;

        Format(String words, ReportFormat file) {
            this.words = words;
            this.file = file;
        }

        /// The form in words, such as "Web page (HTML)".
        public String words() {
            return words;
        }
    }

    /// Writes a comparison in one form, into a folder of its own within the one that is asked for.
    void write(RunComparison comparison, Format format) {
        dialogs.folder("Folder for the report of the comparison")
                .ifPresent(dir -> jobs.start(
                        files.job(comparison, named(dir, comparison), EnumSet.of(format.file)),
                        Progress.NONE,
                        this::tell));
    }

    /// Such as "compare-12a-9a", so that several comparisons can go to one place.
    private static Path named(Path dir, RunComparison comparison) {
        StringBuilder name = new StringBuilder("compare");
        comparison
                .entrants()
                .forEach(entrant -> name.append('-').append(entrant.label().replace(" ", "")));
        return dir.resolve(name.toString().toLowerCase(Locale.ROOT));
    }

    private void tell(Outcome<Path> end) {
        status.show(
                switch (end) {
                    case Outcome.Done<Path>(Path dir) -> "The report is in " + dir;
                    case Outcome.Failed<Path>(Throwable cause) -> "No report: " + cause.getMessage();
                    case Outcome.Cancelled<Path>() -> "No report of the comparison: cancelled";
                });
    }
}
