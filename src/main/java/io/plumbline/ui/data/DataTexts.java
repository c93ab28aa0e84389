package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.UtcTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words about datasets, the same wherever they stand.
final class DataTexts {

    private static final int DAY = "2024-01-07".length();
    private static final List<String> UNITS = List.of("bytes", "kB", "MB", "GB");

    private DataTexts() {}

    /// First and last day, such as "2019-01-01 – 2024-12-31".
    static String span(DataPassport passport) {
        return day(passport.firstUtc()) + " – " + day(passport.lastUtc());
    }

    static String day(long timeUtc) {
        return UtcTime.minute(timeUtc).substring(0, DAY);
    }

    /// A size of a file, such as "12.3 MB".
    static String size(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < UNITS.size() - 1) {
            size /= 1000;
            unit++;
        }
        return NumberText.of(size, unit == 0 ? 0 : 1) + " " + UNITS.get(unit);
    }

    /// The beginning of a fingerprint, enough to tell one from another by eye.
    static String shortened(String sha256) {
        return sha256.length() <= 16 ? sha256 : sha256.substring(0, 8) + "…" + sha256.substring(sha256.length() - 8);
    }

    /// How good a score is, in a word.
    static String score(int score) {
        return score >= 95 ? "very good" : score >= 80 ? "good" : score >= 60 ? "fair" : "poor";
    }

    /// The style class of a score, such as "score-good".
    static String scoreStyle(int score) {
        return "score-" + score(score).replace(' ', '-');
    }

    /// What a dataset's health means and what to do about it; empty if there is nothing to do.
    static String advice(Dataset dataset) {
        String source = dataset.passport().origin().source();
        String words = switch (dataset.health()) {
            case GOOD -> "";
            case SOURCE_MISSING ->
                "The file it was read from is gone: " + source
                        + ". Its bars are kept and can be used; only if they were damaged, the file would be "
                        + "needed again.";
            case SOURCE_CHANGED ->
                "The file it was read from has been changed since: " + source
                        + ". Its bars are as they were. To take in what is new, open the file again.";
            case REBUILDABLE ->
                "Its bars are damaged or gone. They are made anew from " + source + " when it is opened.";
            case LOST ->
                "Its bars are damaged or gone, and so is the file they came from: " + source
                        + ". Put the file back, or remove the dataset.";
        };
        boolean more = !dataset.trouble().isEmpty() && dataset.health() != Dataset.Health.GOOD;
        return more ? words + "\n" + dataset.trouble() : words;
    }

    /// The icon of a dataset's health.
    static String healthIcon(Dataset.Health health) {
        return Map.of(
                        Dataset.Health.GOOD, "mdi2c-check-circle-outline",
                        Dataset.Health.SOURCE_MISSING, "mdi2f-file-hidden",
                        Dataset.Health.SOURCE_CHANGED, "mdi2f-file-edit-outline",
                        Dataset.Health.REBUILDABLE, "mdi2w-wrench-outline",
                        Dataset.Health.LOST, "mdi2a-alert-circle-outline")
                .getOrDefault(health, "mdi2h-help-circle-outline");
    }

    /// The style class of a dataset's health, such as "health-source-missing".
    static String healthStyle(Dataset.Health health) {
        return "health-" + health.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
