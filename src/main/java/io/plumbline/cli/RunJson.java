package io.plumbline.cli;

import io.plumbline.app.PastRuns.Asked;
import io.plumbline.history.RunCard;
import io.plumbline.stats.RunResult.BarsUsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A run as a tree for JSON, the same for `history list` and `history show`.
final class RunJson {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private RunJson() {}

    static Map<String, Object> of(RunCard card) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", card.id());
        tree.put("name", card.name());
        tree.put("notes", card.notes());
        tree.put("tags", card.tags());
        tree.put("starred", card.starred());
        tree.put("status", card.status().words());
        tree.put("started", card.started().toString());
        tree.put("took_seconds", card.took().toMillis() / MILLIS_PER_SECOND);
        tree.put("config", card.configName());
        tree.put("symbols", card.symbols());
        tree.put("timeframes", card.timeframes());
        tree.put("engine_version", card.engineVersion());
        card.seed().ifPresent(seed -> tree.put("seed", seed));
        card.trouble().ifPresent(trouble -> tree.put("trouble", trouble));
        tree.put("metrics", new TreeMap<>(card.metrics()));
        return tree;
    }

    static Map<String, Object> of(RunCard card, Asked asked) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("config_path", asked.inputs().configPath());
        inputs.put("config_text", asked.inputs().configText());
        Map<String, String> bars = new LinkedHashMap<>();
        asked.inputs().bars().forEach((symbol, source) -> bars.put(symbol, source.text()));
        inputs.put("bar_files", bars);
        inputs.put("scenarios", asked.inputs().scenarios());
        inputs.put("range", asked.inputs().range().words());
        inputs.put("bars", asked.bars().stream().map(RunJson::bars).toList());
        Map<String, Object> tree = of(card);
        tree.put("inputs", inputs);
        return tree;
    }

    private static Map<String, Object> bars(BarsUsed bars) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("symbol", bars.symbol());
        tree.put("timeframe", bars.timeframe());
        tree.put("count", bars.count());
        tree.put("sha256", bars.sha256());
        return tree;
    }

    static List<Map<String, Object>> of(List<RunCard> cards) {
        return cards.stream().map(RunJson::of).toList();
    }
}
