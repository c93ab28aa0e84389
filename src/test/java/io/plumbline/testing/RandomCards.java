package io.plumbline.testing;

import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/// Cards of runs that never were: the same for the same seed, with every status, long and foreign names, and texts
/// that a careless screen would take for markup.
public final class RandomCards {

    public static final Instant FIRST = Instant.parse("2026-01-05T06:30:00Z");

    private static final List<String> NAMES = List.of(
            "Trend on majors",
            "EURUSD on M15",
            "Gold breakout, wide stops",
            "Mean reversion, no Fridays",
            "Überprüfung der Stopps – zweiter Versuch",
            "日本円のトレンド、長い保有",
            "نسخة تجريبية",
            "<b>bold</b> & \"quoted\" ${name} %s",
            "'; DROP TABLE runs; --",
            "A very long name that somebody typed to remember that this is the run with the regime filter on, ADX at"
                    + " 25 and the stop at three times the range",
            "🚀 to the moon");

    private static final List<String> TAGS = List.of(
            "trend", "gold", "mean reversion", "candidate", "to check", "2026-q1", "ночь", "<script>", "keep", "old");

    private static final List<List<String>> SYMBOLS = List.of(
            List.of("EURUSD"),
            List.of("EURUSD", "GBPUSD", "USDJPY"),
            List.of("XAUUSD"),
            List.of("AUDUSD", "NZDUSD"),
            List.of("EURUSD", "GBPUSD", "USDJPY", "AUDUSD", "USDCAD", "USDCHF", "NZDUSD", "EURGBP"));

    private static final List<String> CONFIGS =
            List.of("example.yaml", "trend_wide_stops.yaml", "s3_only.yaml", "nightly-2026-03.yaml");

    private RandomCards() {}

    /// So many cards, numbered from 1, the newest first; the newest one is still running.
    public static List<RunCard> of(long seed, int count) {
        Random random = new Random(seed);
        List<RunCard> cards = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            cards.add(card(random, id, id == count ? RunStatus.RUNNING : status(random)));
        }
        return List.copyOf(cards.reversed());
    }

    /// A done run with these figures in scenario A, and worse ones in B and C.
    public static RunCard done(long id, String name, double netPips, double profitFactor) {
        Map<Scenario, Map<String, Double>> metrics = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Map<String, Double> figures = new TreeMap<>();
            figures.put("trades", 120.0);
            figures.put("net_pips", netPips - 100 * scenario.ordinal());
            figures.put("profit_factor", profitFactor - 0.2 * scenario.ordinal());
            figures.put("max_drawdown_pips", -50.0 - 10 * scenario.ordinal());
            metrics.put(scenario, figures);
        }
        return card(id, name, List.of(), RunStatus.DONE, metrics, Optional.empty());
    }

    /// A failed run.
    public static RunCard failed(long id, String name, String trouble) {
        return card(id, name, List.of(), RunStatus.FAILED, Map.of(), Optional.of(trouble));
    }

    private static RunCard card(
            long id,
            String name,
            List<String> tags,
            RunStatus status,
            Map<Scenario, Map<String, Double>> metrics,
            Optional<String> trouble) {
        return new RunCard(
                id,
                name,
                "",
                tags,
                false,
                status,
                FIRST.plus(Duration.ofHours(id)),
                Duration.ofMillis(1300),
                "example.yaml",
                List.of("EURUSD"),
                "M15",
                "1.0.0",
                OptionalLong.empty(),
                metrics,
                trouble);
    }

    private static RunStatus status(Random random) {
        int one = random.nextInt(20);
        return switch (one) {
            case 0, 1 -> RunStatus.FAILED;
            case 2 -> RunStatus.CANCELLED;
            case 3 -> RunStatus.INTERRUPTED;
            default -> RunStatus.DONE;
        };
    }

    private static RunCard card(Random random, long id, RunStatus status) {
        boolean done = status == RunStatus.DONE;
        return new RunCard(
                id,
                pick(random, NAMES),
                random.nextInt(4) == 0 ? "Stops at 3 ranges.\nSee <notes> & compare with " + (id / 2 + 1) : "",
                tags(random),
                random.nextInt(8) == 0,
                status,
                FIRST.plus(Duration.ofMinutes(97 * id)),
                status == RunStatus.RUNNING ? Duration.ZERO : Duration.ofMillis(200 + random.nextInt(200_000)),
                pick(random, CONFIGS),
                pick(random, SYMBOLS),
                random.nextInt(5) == 0 ? "H1" : "M15",
                "1.0.0",
                OptionalLong.empty(),
                done ? metrics(random) : Map.of(),
                status == RunStatus.FAILED ? Optional.of("GBPUSD_M15.csv, line 3: 5 fields, not 6") : Optional.empty());
    }

    private static Map<Scenario, Map<String, Double>> metrics(Random random) {
        Map<Scenario, Map<String, Double>> metrics = new EnumMap<>(Scenario.class);
        double net = random.nextGaussian() * 4000;
        double factor = 1 + net / 20_000;
        int trades = random.nextInt(30) == 0 ? 0 : 20 + random.nextInt(12_000);
        for (Scenario scenario : Scenario.values()) {
            double dearer = 0.15 * scenario.ordinal();
            Map<String, Double> figures = new TreeMap<>();
            figures.put("trades", (double) trades);
            figures.put("net_pips", net - dearer * trades);
            figures.put("cost_pips", trades * (1.2 + dearer));
            figures.put("win_rate", 0.42 + random.nextDouble() / 5);
            figures.put("max_drawdown_pips", -Math.abs(random.nextGaussian()) * 900 - 50);
            if (trades > 0) {
                figures.put("expectancy_pips", (net - dearer * trades) / trades);
                figures.put("profit_factor", Math.max(0.1, factor - dearer));
                figures.put("sharpe", (factor - 1 - dearer) * 9);
            }
            metrics.put(scenario, figures);
        }
        return metrics;
    }

    private static List<String> tags(Random random) {
        int count = random.nextInt(30) == 0 ? TAGS.size() : Math.max(0, random.nextInt(5) - 1);
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String tag = count == TAGS.size() ? TAGS.get(i) : pick(random, TAGS);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
