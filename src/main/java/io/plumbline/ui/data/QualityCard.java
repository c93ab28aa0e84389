package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import java.util.List;
import java.util.stream.Collectors;

/// A quality report in words: the score, what cost points, what was found, and what was looked for in vain.
///
/// @param score from "0" to "100"
/// @param words how good that is, such as "very good"
/// @param style the style class of the score's colour
/// @param clean what was not found; empty if everything was
record QualityCard(String score, String words, String style, List<String> reasons, List<Found> found, String clean) {

    /// One kind of trouble that was found, and the bars it was found in.
    record Found(Finding finding, DataPassport passport) {}

    static QualityCard of(DataPassport passport) {
        QualityReport report = passport.quality();
        String clean = report.findings().stream()
                .filter(finding -> finding.count() == 0)
                .map(finding -> finding.kind().title())
                .collect(Collectors.joining(", "));
        return new QualityCard(
                String.valueOf(report.score()),
                DataTexts.score(report.score()),
                DataTexts.scoreStyle(report.score()),
                report.reasons().isEmpty() ? List.of(nothing(report)) : report.reasons(),
                report.findings().stream()
                        .filter(finding -> finding.count() > 0)
                        .map(finding -> new Found(finding, passport))
                        .toList(),
                clean.isEmpty() ? "" : "Looked for and not found: " + clean);
    }

    private static String nothing(QualityReport report) {
        return report.findings().isEmpty()
                ? "Nothing was looked for."
                : "Nothing costs points. "
                        + NumberText.count(report.findings().size())
                        + " kinds of trouble were looked for.";
    }
}
