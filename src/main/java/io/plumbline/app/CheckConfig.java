package io.plumbline.app;

import io.plumbline.config.ConfigCheck;
import io.plumbline.config.DataSpan;
import io.plumbline.config.DataWarnings;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import java.time.Instant;
import java.util.List;

/// The use case "hold a config against the bars there are": what was found in its text, and the warnings that need
/// the library of datasets, such as a symbol without one.
public final class CheckConfig {

    private CheckConfig() {}

    /// The job that finds what there is of each dataset that can be used.
    public static Job<List<DataSpan>> spans(Datasets datasets) {
        return datasets.list().then(CheckConfig::spans);
    }

    /// What there is of each of these datasets that can be used.
    public static List<DataSpan> spans(List<Dataset> datasets) {
        return datasets.stream()
                .filter(dataset -> dataset.health().usable())
                .map(dataset -> span(dataset.passport()))
                .toList();
    }

    private static DataSpan span(DataPassport passport) {
        return new DataSpan(
                passport.symbol(),
                passport.name(),
                passport.timeframe(),
                passport.bars(),
                Instant.ofEpochMilli(passport.firstUtc()),
                Instant.ofEpochMilli(passport.lastUtc()));
    }

    /// What was found in a config, with the warnings of a right one about these bars.
    public static ConfigCheck against(List<DataSpan> spans, ConfigCheck check) {
        return check.config()
                .map(config -> check.and(DataWarnings.of(config, spans)))
                .orElse(check);
    }
}
