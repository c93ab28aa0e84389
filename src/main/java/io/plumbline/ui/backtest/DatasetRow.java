package io.plumbline.ui.backtest;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import java.util.Locale;
import java.util.regex.Pattern;

/// A dataset to choose for a run, in words, such as "EURUSD_M15", "EURUSD", "M15", "48,000", "2 Jan 2023 – 30 Dec
/// 2024".
///
/// @param trouble why its bars cannot be used; empty if they can
public record DatasetRow(
        Dataset dataset, String name, String symbol, String timeframe, String bars, String span, String trouble) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    static DatasetRow of(Dataset dataset) {
        DataPassport passport = dataset.passport();
        return new DatasetRow(
                dataset,
                dataset.name(),
                passport.symbol(),
                passport.timeframe().name(),
                NumberText.count(passport.bars()),
                Days.of(passport.firstUtc()) + " – " + Days.of(passport.lastUtc()),
                dataset.health().usable() ? "" : dataset.trouble());
    }

    /// Whether all words that are searched for are in it.
    boolean matches(String search) {
        String all = (name + " " + symbol + " " + timeframe + " " + span).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(search.strip().toLowerCase(Locale.ROOT))
                .allMatch(all::contains);
    }
}
