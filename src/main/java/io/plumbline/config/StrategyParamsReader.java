package io.plumbline.config;

import io.plumbline.config.FileBlocks.StrategyParams;
import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.core.NearMiss;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `strategies.params`: one block per strategy, all of them and no others.
final class StrategyParamsReader implements RecordBinder.Reader<StrategyParams> {

    private static final String S2 = "S2_MR_ZSCORE_EMA_REGIME";

    /// Keys that were always accepted and never read, with the key that works. Old configs have them.
    static final Map<String, Map<String, String>> WITHOUT_EFFECT = Map.of(
            S2,
            Map.of("zscore_window", "z_window"),
            "S3_BREAKOUT_ATR_REGIME_EMA200",
            Map.of("breakout_lookback", "breakout_window"));

    /// Keys that are read under another name, by strategy. Old configs have them.
    static final Map<String, Map<String, String>> ALIASES = Map.of(S2, Map.of("ema_base", "ema_regime"));

    private final RecordBinder binder;
    private final Findings findings;

    StrategyParamsReader(RecordBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    @Override
    public Optional<StrategyParams> read(YamlNode node, String path) {
        List<String> names = StrategyRegistry.all().stream().map(Strategy::name).toList();
        Optional<Block> block = binder.block(node, path, "one block for each of " + String.join(", ", names));
        if (block.isEmpty()) {
            return Optional.empty();
        }
        unknown(block.get(), names, path);
        List<StrategyChoice<?>> choices = new ArrayList<>();
        for (Strategy<?> strategy : StrategyRegistry.all()) {
            choice(strategy, block.get(), path).ifPresent(choices::add);
        }
        return choices.size() == names.size()
                ? Optional.of(new StrategyParams(List.copyOf(choices)))
                : Optional.empty();
    }

    private void unknown(Block block, List<String> names, String path) {
        for (Entry entry : block.entries()) {
            if (StrategyRegistry.find(entry.key()).isEmpty()) {
                findings.problem(
                        entry.keyAt(),
                        RecordBinder.under(path, entry.key()),
                        "no such strategy; " + NearMiss.advice(entry.key(), names));
            }
        }
    }

    private <P extends Record> Optional<StrategyChoice<P>> choice(Strategy<P> strategy, Block all, String path) {
        String name = strategy.name();
        List<Entry> entries = all.entries().stream()
                .filter(entry -> entry.key().strip().equalsIgnoreCase(name))
                .toList();
        if (entries.isEmpty()) {
            boolean misspelled = all.entries().stream()
                    .anyMatch(entry -> StrategyRegistry.find(entry.key()).isEmpty()
                            && NearMiss.of(entry.key(), List.of(name)).isPresent());
            if (!misspelled) {
                findings.problem(
                        RecordBinder.under(path, name), "missing; every strategy needs a block here, enabled or not");
            }
            return Optional.empty();
        }
        if (entries.size() > 1) {
            findings.problem(
                    entries.getLast().keyAt(),
                    RecordBinder.under(path, entries.getLast().key()),
                    "the strategy stands twice, first on line "
                            + entries.getFirst().keyAt().line() + "; keep one of them");
        }
        Entry entry = entries.getFirst();
        String blockPath = RecordBinder.under(path, entry.key());
        findings.place(blockPath, entry.at());
        YamlNode params = entry.value() instanceof Block block ? understood(name, block, blockPath) : entry.value();
        Optional<P> bound = binder.record(strategy.defaults(), params, blockPath);
        if (entry.value() instanceof Block block) {
            warnOfKeysWithoutEffect(name, block, blockPath);
        }
        return bound.map(values -> new StrategyChoice<>(strategy, values));
    }

    /// The block with the keys that old configs use put right.
    private Block understood(String strategy, Block block, String path) {
        Block left = block;
        for (String old : WITHOUT_EFFECT.getOrDefault(strategy, Map.of()).keySet()) {
            left = left.without(old);
        }
        for (Map.Entry<String, String> alias :
                ALIASES.getOrDefault(strategy, Map.of()).entrySet()) {
            left = renamed(left, alias.getKey(), alias.getValue(), path);
        }
        return left;
    }

    private Block renamed(Block block, String old, String works, String path) {
        Optional<Entry> alias = block.find(old);
        if (alias.isEmpty()) {
            return block;
        }
        if (block.find(works).isEmpty()) {
            return block.renamed(old, works);
        }
        findings.warning(
                alias.get().keyAt(),
                RecordBinder.under(path, old),
                "has no effect beside `" + works + "`, which is the key that works");
        return block.without(old);
    }

    private void warnOfKeysWithoutEffect(String strategy, Block block, String path) {
        WITHOUT_EFFECT
                .getOrDefault(strategy, Map.of())
                .forEach((old, works) -> block.find(old)
                        .ifPresent(entry -> findings.warning(
                                entry.keyAt(),
                                RecordBinder.under(path, old),
                                "has no effect; the key that works is `" + works + "`"
                                        + findings.value(RecordBinder.under(path, works), Integer.class)
                                                .map(value -> ", which is " + value + " here")
                                                .orElse(""))));
    }
}
