package io.plumbline.app;

import io.plumbline.report.RunFiles;
import java.util.Locale;

/// A form in which a run is handed to others.
public enum ReportFormat {
    HTML(RunFiles.HTML),
    PDF(RunFiles.PDF),
    CSV(RunFiles.TRADES),
    JSON(RunFiles.JSON),
    PNG(RunFiles.PICTURES),
    ZIP(RunFiles.ZIP);

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /// The name of its file among [RunFiles].
    String file() {
        return file;
    }

    /// The name as it is typed on the command line, such as "pdf".
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
