package io.plumbline.ui.help;

import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigKeys;
import io.plumbline.stats.Metric;
import io.plumbline.ui.help.HelpEntry.Kind;
import io.plumbline.ui.shell.Screen;
import io.plumbline.ui.shell.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// All that the help screen explains, in the order in which it is shown.
public final class HelpTexts {

    private HelpTexts() {}

    public static List<HelpEntry> all() {
        List<HelpEntry> entries = new ArrayList<>(ScreenGuide.entries());
        entries.addAll(Guide.entries());
        entries.addAll(metrics());
        entries.addAll(configKeys());
        entries.addAll(shortcuts());
        return entries;
    }

    private static List<HelpEntry> metrics() {
        return Metric.all().stream().map(HelpTexts::metric).toList();
    }

    private static HelpEntry metric(Metric metric) {
        String better = switch (metric.better()) {
            case HIGHER -> "Higher is better.";
            case LOWER -> "Lower is better.";
            case NEITHER -> "Neither high nor low is better.";
        };
        String body = metric.formula() + "\n" + better + " In files: " + metric.key() + ". Chapter: "
                + metric.group().words() + ".";
        return new HelpEntry(metric.title(), Kind.METRIC, metric.unit(), body, metric.source());
    }

    private static List<HelpEntry> configKeys() {
        return ConfigKeys.all().stream().map(HelpTexts::configKey).toList();
    }

    private static HelpEntry configKey(ConfigKey key) {
        return new HelpEntry(key.path(), Kind.CONFIG, key.unit(), key.explained(), key.source());
    }

    private static List<HelpEntry> shortcuts() {
        List<HelpEntry> entries = new ArrayList<>();
        entries.add(new HelpEntry(
                "Keyboard shortcuts",
                Kind.SHORTCUT,
                "",
                "These work on every screen. What a screen has no use for does nothing there.",
                ""));
        for (Screen screen : Screen.values()) {
            entries.add(shortcut(Shortcut.keysOf(screen), "Goes to the screen " + screen.title() + "."));
        }
        for (Shortcut shortcut : Shortcut.values()) {
            entries.add(shortcut(shortcut.keys(), shortcut.meaning()));
        }
        entries.add(shortcut(Shortcut.helpKeys(), "Opens the help for the screen that is shown."));
        entries.add(
                shortcut(Shortcut.importKeys(), "Opens bar files and shows what they would become in the library."));
        entries.add(shortcut(Shortcut.quitKeys(), "Closes the window; what runs is cancelled."));
        return entries;
    }

    private static HelpEntry shortcut(KeyCombination keys, String meaning) {
        return new HelpEntry(keys.getDisplayText(), Kind.SHORTCUT, "", meaning, "");
    }
}
