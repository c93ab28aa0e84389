package io.plumbline.app;

import io.plumbline.config.ConfigCheck;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.DataSpan;
import io.plumbline.config.DataWarnings;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import java.time.Instant;
import java.util.List;

/// The use case "look at a config while it is written": all mistakes and warnings of a text, also those that need
/// the library of datasets.
public final class CheckConfig {

    private final Datasets datasets;

    /// @param datasets the library whose bars a config is held against
    public CheckConfig(Datasets datasets) {
        this.datasets = datasets;
    }

    /// The job that looks at a text. It never fails because of what is in the text.
    ///
    /// @param fileName what to call the text in messages
    public Job<ConfigCheck> job(String text, String fileName) {
        return progress -> {
            progress.report(0, "Checking " + fileName);
            ConfigCheck check = ConfigReader.check(text, fileName);
            if (check.config().isEmpty()) {
                return check;
            }
            return check.and(
                    DataWarnings.of(check.config().get(), spans(datasets.list().run(progress))));
        };
    }

    /// What there is of each dataset that can be used.
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
}
