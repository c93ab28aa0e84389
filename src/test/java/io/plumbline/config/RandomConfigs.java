package io.plumbline.config;

import io.plumbline.config.ConfigShape.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// Valid config texts drawn at random: settings, order of keys, styles of lists and blocks, quotes, indentation,
/// comments and line ends.
final class RandomConfigs {

    private static final List<String> NAMES =
            List.of("S1_TREND_EMA_ATR_ADX", "S2_MR_ZSCORE_EMA_REGIME", "S3_BREAKOUT_ATR_REGIME_EMA200");

    private final SplittableRandom random;
    private final List<String> comments = new ArrayList<>();
    private final int step;
    private final String lineEnd;

    RandomConfigs(long seed) {
        random = new SplittableRandom(seed);
        step = 1 + random.nextInt(4);
        lineEnd = random.nextInt(8) == 0 ? "\r\n" : "\n";
    }

    /// A valid config.
    String text() {
        StringBuilder yaml = new StringBuilder();
        block(yaml, tree(), 0);
        String text = yaml.toString();
        return random.nextInt(10) == 0 ? text.stripTrailing() : text;
    }

    /// The comments of the text, each once.
    List<String> comments() {
        return comments;
    }

    /// The value of a key, drawn anew: valid by itself and beside any other.
    String value(ConfigKey key) {
        return switch (key.path()) {
            case "regime.z_low" -> number(-3, -0.1);
            case "regime.z_high" -> number(0.1, 3);
            case "montecarlo.mc1.block_min" -> whole(1, 10);
            case "montecarlo.mc1.block_max" -> whole(10, 50);
            case "bar_contract.allow_bar0" -> "false";
            case "account.currency", "instruments.SYMBOL.quote" -> pick(List.of("USD", "EUR", "JPY"));
            case "outputs.runs_dir" -> pick(List.of("./runs", "'a # b'", "\"C:\\\\runs: all\"", "runs out", "'it''s'"));
            case "instruments.SYMBOL.base" -> "WHEAT";
            default -> drawn(key.shape());
        };
    }

    private String drawn(ConfigShape shape) {
        if (shape.mayBeNothing() && random.nextInt(4) == 0) {
            return pick(List.of("null", "~"));
        }
        if (shape.mayBeInfinite() && random.nextInt(6) == 0) {
            return ".inf";
        }
        if (shape.many() == ConfigShape.Many.RANGE) {
            return "[" + number(0, 1) + ", " + number(1, 2) + "]";
        }
        return switch (shape.kind()) {
            case WHOLE -> whole(Math.max(shape.min(), 1) + 1, 500);
            case NUMBER -> number(Double.isFinite(shape.min()) ? shape.min() + 0.01 : -2, Math.min(shape.max(), 99));
            case TRUTH -> pick(List.of("true", "false", "yes", "Off"));
            default -> pick(shape.choices());
        };
    }

    private Map<String, Object> tree() {
        List<String> symbols = some(List.of("EURUSD", "GBPUSD", "USDJPY", "XAUUSD", "WHEAT"), 1);
        List<String> enabled = some(NAMES, 0);
        Map<String, Object> tree = new LinkedHashMap<>();
        for (ConfigKey key : ConfigKeys.in("")) {
            boolean own = key.name().equals("instruments") && symbols.contains("WHEAT");
            boolean needed = key.required() || own;
            boolean known = needed || key.name().equals("account") || key.name().equals("regime");
            if (needed || (known && random.nextBoolean())) {
                tree.put(key.name(), inside(key.path()));
            }
        }
        put(tree, "universe", "symbols", symbols);
        Map<String, Object> params = new LinkedHashMap<>();
        NAMES.forEach(name -> params.put(
                random.nextInt(5) == 0 ? name.toLowerCase(Locale.ROOT) : name, inside("strategies.params." + name)));
        put(tree, "strategies", "params", params);
        put(tree, "strategies", "enabled", enabled);
        boolean netting = random.nextBoolean();
        put(tree, "risk", "conflict_policy", netting ? "netting" : "priority");
        if (!netting) {
            put(tree, "risk", "priority_order", some(NAMES, 1));
        } else if (random.nextBoolean()) {
            put(tree, "risk", "priority_order", random.nextBoolean() ? "null" : List.of());
        }
        Map<String, Object> spreads = new LinkedHashMap<>();
        symbols.forEach(symbol -> spreads.put(symbol, number(0.1, 5)));
        put(tree, "costs", "spread_baseline_pips", spreads);
        Map<String, Object> scenarios = new LinkedHashMap<>();
        List.of("A", "B", "C").forEach(letter -> scenarios.put(letter, number(1, 3)));
        put(tree, "costs", "scenarios", scenarios);
        if (tree.containsKey("instruments")) {
            tree.put("instruments", Map.of("WHEAT", Map.of("pip_size", "0.01", "base", "WHEAT", "quote", "USD")));
        }
        return tree;
    }

    @SuppressWarnings("unchecked") // Every block of the tree is such a map.
    private static void put(Map<String, Object> tree, String block, String key, Object value) {
        ((Map<String, Object>) Objects.requireNonNull(tree.get(block))).put(key, value);
    }

    private Map<String, Object> inside(String path) {
        Map<String, Object> keys = new LinkedHashMap<>();
        boolean dates = path.equals("validation.walk_forward") && random.nextInt(4) == 0;
        int day = 10;
        for (ConfigKey key : ConfigKeys.in(path)) {
            ConfigShape shape = key.shape();
            if (path.equals("validation.walk_forward")) {
                boolean date = shape.kind() == Kind.MOMENT;
                if (date == dates) {
                    keys.put(key.name(), date ? "2024-01-" + day++ : whole(1, 500));
                }
            } else if (shape.kind() == Kind.BLOCK) {
                keys.put(key.name(), inside(key.path()));
            } else if (shape.many() == ConfigShape.Many.ONE || shape.many() == ConfigShape.Many.RANGE) {
                boolean kept = shape.kind() != Kind.ANYTHING && (key.required() || random.nextInt(3) > 0);
                if (kept) {
                    keys.put(key.name(), value(key));
                }
            }
        }
        return keys;
    }

    private void block(StringBuilder yaml, Map<String, Object> keys, int column) {
        List<String> order = some(new ArrayList<>(keys.keySet()), keys.size());
        for (String key : order) {
            Object value = Objects.requireNonNull(keys.get(key));
            if (random.nextInt(6) == 0) {
                line(yaml, "");
            }
            if (random.nextInt(5) == 0) {
                line(yaml, " ".repeat(column) + comment());
            }
            String quoted = random.nextInt(20) == 0 ? "\"" + key + "\"" : key;
            String start = " ".repeat(column) + quoted + ":";
            if (value instanceof Map<?, ?> inner && (inner.isEmpty() || (column > 0 && random.nextInt(8) == 0))) {
                line(yaml, start + " " + flow(inner) + behind());
            } else if (value instanceof Map<?, ?> inner) {
                line(yaml, start + behind());
                Map<String, Object> named = new LinkedHashMap<>();
                inner.forEach((name, one) -> named.put(String.valueOf(name), one));
                block(yaml, named, column + step);
            } else if (value instanceof List<?> items && !items.isEmpty() && random.nextBoolean()) {
                line(yaml, start + behind());
                int deeper = random.nextBoolean() ? step : 0;
                for (Object item : items) {
                    if (random.nextInt(6) == 0) {
                        line(yaml, " ".repeat(column + deeper) + comment());
                    }
                    line(yaml, " ".repeat(column + deeper) + "- " + quoted(item) + behind());
                }
            } else {
                line(yaml, start + " ".repeat(1 + random.nextInt(2)) + flow(value) + behind());
            }
        }
    }

    private String flow(Object value) {
        if (value instanceof Map<?, ?> keys) {
            List<String> pairs = new ArrayList<>();
            keys.forEach((key, inner) -> pairs.add(key + ": " + flow(inner)));
            return pairs.isEmpty() ? "{}" : "{ " + String.join(", ", pairs) + " }";
        }
        if (value instanceof List<?> items) {
            return "[" + String.join(", ", items.stream().map(this::quoted).toList()) + "]";
        }
        String text = String.valueOf(value);
        boolean bare = text.matches("[A-Za-z0-9_.+-]+") && !text.equals("null") && !text.equals("~");
        return bare && random.nextInt(10) == 0 ? "'" + text + "'" : text;
    }

    private String quoted(Object item) {
        return random.nextInt(8) == 0 ? "\"" + item + "\"" : String.valueOf(item);
    }

    private void line(StringBuilder yaml, String line) {
        yaml.append(line).append(lineEnd);
    }

    private String behind() {
        return switch (random.nextInt(8)) {
            case 0 -> " " + comment();
            case 1 -> "    " + comment();
            case 2 -> "  ";
            default -> "";
        };
    }

    private String comment() {
        String comment = "# c" + comments.size() + " [it's: {a} \"note\"";
        comments.add(comment);
        return comment;
    }

    private String whole(double from, double to) {
        return Integer.toString(random.nextInt((int) from, (int) to + 1));
    }

    private String number(double from, double to) {
        double number = from + random.nextDouble() * (to - from);
        return switch (random.nextInt(4)) {
            case 0 -> Double.toString(number);
            case 1 -> String.format(Locale.ROOT, "%.2f", Math.max(number, from + 0.01));
            case 2 -> String.format(Locale.ROOT, "%.3e", Math.max(number, from + 0.001));
            default -> String.format(Locale.ROOT, "%.4f", Math.max(number, from + 0.0001));
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /// At least so many of these, in any order.
    private <T> List<T> some(List<T> all, int least) {
        List<T> left = new ArrayList<>(all);
        int wanted = least + random.nextInt(all.size() - least + 1);
        List<T> taken = new ArrayList<>();
        while (taken.size() < wanted) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
