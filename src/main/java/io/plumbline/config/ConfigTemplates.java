package io.plumbline.config;

import io.plumbline.config.ConfigShape.Kind;
import io.plumbline.config.ConfigShape.Many;
import io.plumbline.core.SnakeCase;
import io.plumbline.strategy.Strategy;
import io.plumbline.strategy.StrategyRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Config files to begin with, such as one that trades S1 on EURUSD. Each is complete and can be run as it is.
public final class ConfigTemplates {

    /// A file to begin with.
    ///
    /// @param name what it is chosen by, such as "minimal"
    /// @param words what it is, in a sentence
    /// @param text the file
    public record Template(String name, String words, String text) {}

    /// Where comments are broken.
    private static final int WIDTH = 110;

    /// What keys that must be there are worth in a template. They are the sample's.
    private static final Map<String, String> VALUES = values();

    private static final List<Template> ALL = all(StrategyRegistry.all());

    private final boolean complete;
    private final Optional<Strategy<?>> shown;
    private final String enabled;
    private final StringBuilder yaml = new StringBuilder();

    private ConfigTemplates(boolean complete, Optional<Strategy<?>> shown, String enabled) {
        this.complete = complete;
        this.shown = shown;
        this.enabled = enabled;
    }

    /// All templates, in the order in which they are offered.
    public static List<Template> all() {
        return ALL;
    }

    /// The template of a name, in either case.
    public static Optional<Template> find(String name) {
        return ALL.stream()
                .filter(template -> template.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /// Every key with its default and its help; keys without a default have the value they have in the sample, and
    /// blocks that need not be there are comments.
    public static String defaults() {
        return ALL.stream()
                .filter(template -> template.name().equals("full"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<Template> all(List<Strategy<?>> strategies) {
        String first = strategies.getFirst().name();
        List<Template> templates = new ArrayList<>();
        templates.add(new Template(
                "minimal",
                "Only the keys that must be there, and what " + first + " needs to trade.",
                new ConfigTemplates(false, Optional.empty(), first).text("The keys that must be there.")));
        templates.add(new Template(
                "full",
                "Every key with its default and what it means.",
                new ConfigTemplates(true, Optional.empty(), first)
                        .text("Every key with its default and what it means. Keys without a default have an example "
                                + "value.")));
        for (Strategy<?> strategy : strategies) {
            templates.add(new Template(
                    strategy.name().toLowerCase(Locale.ROOT),
                    strategy.summary(),
                    new ConfigTemplates(false, Optional.of(strategy), strategy.name()).text(strategy.summary())));
        }
        return List.copyOf(templates);
    }

    private String text(String heading) {
        comment(heading, 0);
        for (ConfigKey key : ConfigKeys.in("")) {
            if (complete || key.required()) {
                yaml.append('\n');
                write(key, 0);
            }
        }
        return yaml.toString();
    }

    private void write(ConfigKey key, int column) {
        if (complete) {
            comment(key.shape().kind() == Kind.BLOCK ? key.help() : words(key), column);
        }
        boolean optionalBlock = key.shape().kind() == Kind.BLOCK
                && !key.required()
                && !key.path().equals("regime");
        if (optionalBlock) {
            outcommented(key, column);
        } else {
            plain(key, column);
        }
    }

    private static String words(ConfigKey key) {
        String unit = key.unit().isEmpty() ? "" : " Unit: " + key.unit() + ".";
        boolean example = VALUES.containsKey(key.path());
        String without = key.fallback()
                .map(usual -> example ? " Without it: " + usual + "." : "")
                .orElse(" Must be there.");
        return key.help() + unit + " Wanted: " + key.wanted() + "." + without;
    }

    /// A block that need not be there.
    private void outcommented(ConfigKey key, int column) {
        ConfigTemplates inside = new ConfigTemplates(false, shown, enabled);
        inside.plainWithAll(key, 0);
        inside.yaml
                .toString()
                .lines()
                .forEach(line -> yaml.append(" ".repeat(column))
                        .append("# ")
                        .append(line)
                        .append('\n'));
    }

    private void plainWithAll(ConfigKey key, int column) {
        yaml.append(" ".repeat(column)).append(key.name()).append(":");
        boolean chosen = !key.shape().choices().isEmpty();
        if (key.shape().kind() != Kind.BLOCK
                || chosen
                || ConfigKeys.in(key.path()).isEmpty()) {
            yaml.append(' ').append(value(key)).append('\n');
            return;
        }
        yaml.append('\n');
        for (ConfigKey inner : ConfigKeys.in(key.path())) {
            plainWithAll(inner, column + 2);
        }
    }

    private void plain(ConfigKey key, int column) {
        yaml.append(" ".repeat(column)).append(key.name()).append(':');
        if (key.shape().kind() != Kind.BLOCK) {
            yaml.append(key.shape().many() == Many.NAMES ? names(key, column + 2) : " " + value(key))
                    .append('\n');
            return;
        }
        List<ConfigKey> inner =
                ConfigKeys.in(key.path()).stream().filter(this::isWritten).toList();
        if (inner.isEmpty()) {
            yaml.append(" {}\n");
            return;
        }
        yaml.append('\n');
        for (ConfigKey one : inner) {
            if (isStrategy(key) && shown.isPresent()) {
                comment(words(one), column + 2);
            }
            write(one, column + 2);
        }
    }

    private boolean isWritten(ConfigKey key) {
        if (key.shape().kind() == Kind.ANYTHING) {
            return false;
        }
        boolean date = key.shape().kind() == Kind.MOMENT;
        boolean length = key.path().matches("validation\\.walk_forward\\.(train|val|test)");
        boolean param = key.path().startsWith("strategies.params." + enabled + ".");
        boolean shownParam = param && shown.isPresent();
        boolean neededParam = param && VALUES.containsKey(key.path());
        boolean order = key.path().equals("risk.priority_order");
        return !date && (complete || key.required() || length || shownParam || neededParam || order);
    }

    private static boolean isStrategy(ConfigKey key) {
        return RecordBinder.parent(key.path()).equals("strategies.params");
    }

    private String value(ConfigKey key) {
        if (key.path().equals("strategies.enabled") || key.path().equals("risk.priority_order")) {
            return "[" + enabled + "]";
        }
        Optional<String> example = Optional.ofNullable(VALUES.get(key.path()));
        return example.or(key::defaultYaml).orElseGet(() -> anything(key));
    }

    /// A value for a key without a default that stands in a comment only.
    private static String anything(ConfigKey key) {
        if (!key.shape().choices().isEmpty()) {
            return key.shape().choices().getFirst();
        }
        return switch (key.shape().kind()) {
            case WHOLE, NUMBER -> "1";
            case MOMENT -> "2024-01-31";
            default -> SnakeCase.of(key.name());
        };
    }

    private static String names(ConfigKey key, int column) {
        StringBuilder lines = new StringBuilder();
        for (String pair : VALUES.getOrDefault(key.path(), "").split(", ", -1)) {
            lines.append('\n').append(" ".repeat(column)).append(pair);
        }
        return lines.toString();
    }

    private void comment(String words, int column) {
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && column + line.length() + word.length() > WIDTH) {
                commentLine(line, column);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        commentLine(line, column);
    }

    private void commentLine(CharSequence words, int column) {
        yaml.append(" ".repeat(column)).append("# ").append(words).append('\n');
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("universe.symbols", "[EURUSD]");
        values.put("universe.timeframe", "M15");
        values.put("bar_contract.signal_on", "close");
        values.put("bar_contract.fill_on", "open_next");
        values.put("bar_contract.allow_bar0", "false");
        values.put("strategies.params.S1_TREND_EMA_ATR_ADX.adx_th", "25");
        values.put("strategies.params.S1_TREND_EMA_ATR_ADX.k_sl", "2.5");
        values.put("strategies.params.S1_TREND_EMA_ATR_ADX.k_tp", "1.5");
        values.put("risk.r_base", "0.002");
        values.put("risk.caps.per_strategy", "0.03");
        values.put("risk.caps.per_symbol", "0.05");
        values.put("risk.caps.usd_exposure_cap", "100000");
        values.put("risk.conflict_policy", "priority");
        values.put("risk.dd_day_limit", "0.02");
        values.put("risk.dd_week_limit", "0.05");
        values.put("risk.max_execution_errors", "3");
        values.put("costs.spread_baseline_pips", "EURUSD: 0.7");
        values.put("costs.slippage.slip_base", "0.1");
        values.put("costs.slippage.slip_k", "0.5");
        values.put("costs.slippage.spike_tr_atr_th", "1.5");
        values.put("costs.slippage.spike_mult", "2");
        values.put("costs.scenarios", "A: 1, B: 1.5, C: 2");
        values.put("validation.walk_forward.train", "252");
        values.put("validation.walk_forward.val", "63");
        values.put("validation.walk_forward.test", "63");
        values.put("validation.perturb_core_params_pct", "0.1");
        values.put("montecarlo.mc1.block_min", "5");
        values.put("montecarlo.mc1.block_max", "20");
        values.put("montecarlo.mc1.n_sims", "500");
        values.put("montecarlo.mc2.spread_noise_range", "[0.8, 1.2]");
        values.put("montecarlo.mc2.slippage_noise_range", "[0.9, 1.3]");
        values.put("montecarlo.mc2.n_sims", "300");
        values.put("outputs.runs_dir", "./runs");
        values.put("outputs.write_trades_csv", "true");
        values.put("outputs.write_report_json", "true");
        values.put("outputs.write_mc_json", "true");
        values.put("reproducibility.random_seed", "42");
        values.put("tuning.grid", "medium");
        values.put("instruments.SYMBOL.pip_size", "0.01");
        values.put("instruments.SYMBOL.base", "SYMBOL");
        values.put("instruments.SYMBOL.quote", "USD");
        return Map.copyOf(values);
    }
}
