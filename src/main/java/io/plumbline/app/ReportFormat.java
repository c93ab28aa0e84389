package io.plumbline.app;

import io.plumbline.report.RunFiles;
import java.util.Locale;

/// A form in which a run is handed to others.
public enum ReportFormat {
    HTML("Web page", RunFiles.HTML),
    PDF("PDF", RunFiles.PDF),
    CSV("Trades as CSV", RunFiles.TRADES),
    JSON("Figures as JSON", RunFiles.JSON),
    PNG("Charts as PNG", RunFiles.PICTURES),
    ZIP("Everything in one zip", RunFiles.ZIP);

    private final String words;
    private final String file;

    ReportFormat(String words, String file) {
        this.words = words;
        this.file = file;
    }

    /// The form in words, such as "Web page".
    public String words() {
        return words;
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
