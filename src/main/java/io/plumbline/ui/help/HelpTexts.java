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
        List<HelpEntry> entries = new ArrayList<>(Guide.entries());
        entries.addAll(figures());
        entries.addAll(configKeys());
        entries.addAll(shortcuts());
        return entries;
    }

    private static List<HelpEntry> figures() {
        return Metric.all().stream()
                .map(metric ->
                        new HelpEntry(metric.title(), Kind.METRIC, metric.unit(), metric.formula(), metric.source()))
                .toList();
    }

    private static List<HelpEntry> configKeys() {
        return ConfigKeys.all().stream().map(HelpTexts::configKey).toList();
    }

    private static HelpEntry configKey(ConfigKey key) {
        String body = key.help() + "\nWanted: " + key.wanted() + ". "
                + key.fallback().map(usual -> "Without it: " + usual + ".").orElse("Must be there.");
        return new HelpEntry(key.path(), Kind.CONFIG, key.unit(), body, key.source());
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
        entries.add(shortcut(Shortcut.quitKeys(), "Closes the window; what runs is cancelled."));
        return entries;
    }

    private static HelpEntry shortcut(KeyCombination keys, String meaning) {
        return new HelpEntry(keys.getDisplayText(), Kind.SHORTCUT, "", meaning, "");
    }
}
