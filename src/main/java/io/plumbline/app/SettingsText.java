package io.plumbline.app;

import io.plumbline.app.Settings.Place;
import io.plumbline.app.Settings.Theme;
import io.plumbline.config.JsonText;
import io.plumbline.core.Scenario;
import io.plumbline.dataset.BarSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Settings as a JSON text and back.
final class SettingsText {

    private SettingsText() {}

    static String of(Settings settings) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        settings.window().ifPresent(place -> {
            Map<String, Object> window = new LinkedHashMap<>();
            window.put("x", place.x());
            window.put("y", place.y());
            window.put("width", place.width());
            window.put("height", place.height());
            window.put("maximised", place.maximised());
            tree.put("window", window);
        });
        tree.put("theme", settings.theme().name());
        settings.screen().ifPresent(screen -> tree.put("screen", screen));
        tree.put("recent_configs", texts(settings.recentConfigs()));
        tree.put("recent_bars", texts(settings.recentBars()));
        tree.put("dividers", new TreeMap<>(settings.dividers()));
        settings.setup().ifPresent(setup -> tree.put("setup", tree(setup)));
        return JsonText.of(tree);
    }

    /// The settings in a text; what it does not mention is as usual, keys it should not have are passed over.
    ///
    /// @throws IllegalArgumentException saying what is wrong in the text
    static Settings parse(String json) {
        Map<?, ?> tree = typed("the file", JsonText.parse(json), Map.class);
        Settings usual = Settings.USUAL;
        Optional<Place> window = value(tree, "window", Map.class)
                .map(place -> new Place(
                        number(place, "x"),
                        number(place, "y"),
                        number(place, "width"),
                        number(place, "height"),
                        value(place, "maximised", Boolean.class).orElse(false)));
        Map<String, Double> dividers = new TreeMap<>();
        Map<?, ?> panes = value(tree, "dividers", Map.class).orElse(Map.of());
        panes.keySet().forEach(pane -> dividers.put(String.valueOf(pane), number(panes, String.valueOf(pane))));
        return new Settings(
                window,
                value(tree, "theme", String.class).map(Theme::valueOf).orElse(usual.theme()),
                value(tree, "screen", String.class),
                paths(tree, "recent_configs"),
                paths(tree, "recent_bars"),
                dividers,
                value(tree, "setup", Map.class).map(SettingsText::setup));
    }

    private static Map<String, Object> tree(BacktestSetup setup) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("config", setup.config());
        tree.put(
                "bars",
                setup.bars().stream()
                        .map(bars -> List.of(bars.symbol(), bars.source().text()))
                        .toList());
        tree.put("scenarios", setup.scenarios().stream().map(Enum::name).toList());
        tree.put("reach", setup.reach().name());
        tree.put("from", setup.from());
        tree.put("to", setup.to());
        tree.put("last_bars", setup.lastBars());
        return tree;
    }

    private static BacktestSetup setup(Map<?, ?> tree) {
        BacktestSetup usual = BacktestSetup.EMPTY;
        List<BacktestSetup.Bars> bars = new ArrayList<>();
        for (Object item : value(tree, "bars", List.class).orElse(List.of())) {
            List<?> pair = typed("bars", item, List.class);
            bars.add(new BacktestSetup.Bars(
                    typed("bars", pair.getFirst(), String.class),
                    BarSource.parse(typed("bars", pair.getLast(), String.class))));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (Object item : value(tree, "scenarios", List.class).orElse(List.of())) {
            scenarios.add(Scenario.valueOf(typed("scenarios", item, String.class)));
        }
        return new BacktestSetup(
                value(tree, "config", String.class).orElse(""),
                bars,
                scenarios,
                value(tree, "reach", String.class)
                        .map(BacktestSetup.Reach::valueOf)
                        .orElse(usual.reach()),
                value(tree, "from", String.class).orElse(""),
                value(tree, "to", String.class).orElse(""),
                value(tree, "last_bars", String.class).orElse(""));
    }

    private static List<String> texts(List<Path> files) {
        return files.stream().map(Path::toString).toList();
    }

    private static List<Path> paths(Map<?, ?> tree, String key) {
        List<Path> files = new ArrayList<>();
        for (Object item : value(tree, key, List.class).orElse(List.of())) {
            files.add(Path.of(typed(key, item, String.class)));
        }
        return files;
    }

    private static double number(Map<?, ?> tree, String key) {
        return value(tree, key, Number.class)
                .orElseThrow(() -> new IllegalArgumentException(key + ": missing; wanted a number"))
                .doubleValue();
    }

    private static <T> Optional<T> value(Map<?, ?> tree, String key, Class<T> type) {
        return Optional.ofNullable(tree.get(key)).map(found -> typed(key, found, type));
    }

    private static <T> T typed(String key, @Nullable Object found, Class<T> type) {
        if (!type.isInstance(found)) {
            throw new IllegalArgumentException(key + ": found " + found + ", wanted "
                    + type.getSimpleName().toLowerCase(java.util.Locale.ROOT));
        }
        return type.cast(found);
    }
}
