package io.plumbline.report;

import io.plumbline.config.ConfigDiff;
import io.plumbline.config.JsonRecords;
import io.plumbline.config.JsonText;
import io.plumbline.core.Trade;
import io.plumbline.history.RunCard;
import io.plumbline.history.RunComparison;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.Comparison;
import io.plumbline.stats.TradeMatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A comparison as a tree of maps and lists: snake case, units in the names, fractions (not percent), times in UTC.
/// Undefined numbers are null.
final class ComparisonJson {

    private ComparisonJson() {}

    static Map<String, Object> tree(ComparisonReport report) {
        RunComparison comparison = report.comparison();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", report.title());
        tree.put("engine_version", report.engineVersion());
        tree.put("created_utc", UtcText.second(report.createdUtc()));
        tree.put("baseline", comparison.baseline().label());
        tree.put(
                "entrants",
                comparison.entrants().stream().map(ComparisonJson::entrant).toList());
        tree.put("warnings", comparison.figures().warnings());
        tree.put("metrics", metrics(comparison.figures()));
        tree.put("daily_correlation", comparison.figures().correlations());
        tree.put("trades_against_baseline", trades(comparison));
        tree.put("config_against_baseline", configs(comparison));
        return tree;
    }

    private static Map<String, Object> entrant(RunScenario entrant) {
        RunCard card = entrant.run().card();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", entrant.label());
        tree.put("run_id", card.id());
        tree.put("scenario", entrant.scenario());
        tree.put("name", card.name());
        tree.put("notes", card.notes());
        tree.put("tags", card.tags());
        tree.put("started_utc", UtcText.second(card.started().toEpochMilli()));
        tree.put("config_name", card.configName());
        tree.put("symbols", card.symbols());
        tree.put("timeframes", card.timeframes());
        Map<String, @Nullable Object> passports = new LinkedHashMap<>();
        entrant.run()
                .inputs()
                .passports()
                .forEach((symbol, passport) -> passports.put(symbol, JsonText.parse(JsonRecords.of(passport))));
        tree.put("passports", passports);
        return tree;
    }

    private static Map<String, Object> metrics(Comparison figures) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Comparison.Row row : figures.rows()) {
            Map<String, Object> byLabel = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Comparison.Cell cell = row.cells().get(i);
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("value", cell.value());
                values.put("difference", cell.difference());
                values.put("verdict", cell.verdict().name().toLowerCase(Locale.ROOT));
                byLabel.put(figures.entrants().get(i).label(), values);
            }
            tree.put(row.metric().key(), byLabel);
        }
        return tree;
    }

    private static Map<String, Object> trades(RunComparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < comparison.entrants().size(); i++) {
            Optional<TradeMatch> match = comparison.figures().matches().get(i);
            String label = comparison.entrants().get(i).label();
            match.ifPresent(told -> tree.put(label, match(told)));
        }
        return tree;
    }

    private static Map<String, Object> match(TradeMatch match) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("same", pairs(match.same()));
        tree.put("other_exit_or_result", pairs(match.changed()));
        tree.put("only_baseline", trades(match.onlyFirst()));
        tree.put("only_this", trades(match.onlySecond()));
        return tree;
    }

    private static Map<String, Object> pairs(Collection<TradeMatch.Pair> pairs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("trades", pairs.size());
        tree.put("net_pips_baseline", TradeMatch.netPipsFirst(pairs));
        tree.put("net_pips_this", TradeMatch.netPipsSecond(pairs));
        return tree;
    }

    private static Map<String, Object> trades(List<Trade> trades) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("trades", trades.size());
        tree.put("net_pips", TradeMatch.netPips(trades));
        return tree;
    }

    private static Map<String, Object> configs(RunComparison comparison) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < comparison.entrants().size(); i++) {
            String label = comparison.entrants().get(i).label();
            comparison.configs().get(i).ifPresent(diff -> tree.put(label, keys(diff)));
        }
        return tree;
    }

    private static List<Map<String, Object>> keys(ConfigDiff diff) {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (ConfigDiff.KeyChange change : diff.keys()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("key", change.path());
            tree.put("baseline", change.before());
            tree.put("this", change.after());
            keys.add(tree);
        }
        return keys;
    }
}
