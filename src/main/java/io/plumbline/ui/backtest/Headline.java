package io.plumbline.ui.backtest;

import io.plumbline.core.BarRange;
import io.plumbline.core.NumberText;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStart;
import io.plumbline.stats.RunResult;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands above a result: which run it is and what it ran on.
///
/// @param name as the user named it, such as "Trend on majors"
/// @param starred whether the user marked it
/// @param past what tells a past run from one just made, such as "Run 42 of 3 March 2026, as it was shown then";
///     empty for one just made
/// @param subject what was run, such as "EURUSD, GBPUSD · M15 · 2 Jan 2024 – 30 Dec 2024 · 48,000 bars"; without
///     symbols and timeframe where the name says them
/// @param synthetic which bars were made by chance, such as "Synthetic bars" or "Synthetic bars: EURUSD"; empty
///     if none
/// @param origin with which config and when, such as "example.yaml · run 43 · 3 Mar 2026, 14:05 · took 1.3 s"
public record Headline(String name, boolean starred, String past, String subject, String synthetic, String origin) {

    /// Nothing is shown.
    static final Headline NONE = new Headline("", false, "", "", "", "");

    static Headline of(PastRun run, boolean reopened, ZoneId zone) {
        RunCard card = run.card();
        String past = reopened
                ? "Run " + card.id() + " of " + Days.longDay(card.started(), zone) + ", as it was shown then"
                : "";
        return new Headline(card.name(), card.starred(), past, subject(run), synthetic(run), origin(run, zone));
    }

    private static String synthetic(PastRun run) {
        List<String> symbols = run.inputs().passports().entrySet().stream()
                .filter(known -> known.getValue().isSynthetic())
                .map(Map.Entry::getKey)
                .toList();
        boolean all = symbols.size() == run.inputs().bars().size();
        return symbols.isEmpty() ? "" : all ? "Synthetic bars" : "Synthetic bars: " + String.join(", ", symbols);
    }

    private static String origin(PastRun run, ZoneId zone) {
        RunCard card = run.card();
        double seconds = card.took().toMillis() / 1000.0;
        return run.inputs().configPath()
                + (card.id() > 0 ? " · run " + card.id() : "")
                + " · " + Days.minute(card.started(), zone)
                + " · took " + NumberText.of(seconds, 1) + " s";
    }

    private static String subject(PastRun run) {
        List<RunResult.BarsUsed> bars = run.result().bars();
        if (bars.isEmpty()) {
            return "No bars";
        }
        String symbols = bars.stream().map(RunResult.BarsUsed::symbol).collect(Collectors.joining(", "));
        String timeframes =
                bars.stream().map(used -> used.timeframe().name()).distinct().collect(Collectors.joining(", "));
        long first = bars.stream().mapToLong(RunResult.BarsUsed::firstUtc).min().orElseThrow();
        long last = bars.stream().mapToLong(RunResult.BarsUsed::lastUtc).max().orElseThrow();
        long count = bars.stream().mapToLong(RunResult.BarsUsed::count).sum();
        BarRange range = run.inputs().range();
        boolean named = run.card()
                .name()
                .equals(RunStart.usualName(run.card().symbols(), run.card().timeframes()));
        return (named ? "" : symbols + " · " + timeframes + " · ") + Days.of(first) + " – " + Days.of(last) + " · "
                + NumberText.count(count) + " bars" + (range.equals(BarRange.ALL) ? "" : " (" + range.words() + ")");
    }
}
