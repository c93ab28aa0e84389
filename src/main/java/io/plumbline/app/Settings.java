package io.plumbline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the window remembers from one start to the next, such as its size and the dark theme.
///
/// @param window where the window was; empty before the first close
/// @param screen the screen that was open, by its constant's name, such as "BACKTEST"
/// @param recentConfigs config files, the last used first
/// @param recentBars bar files, the last used first
/// @param dividers where the user has put a split pane's divider, 0 to 1, by the pane's name
/// @param setup what was last filled in to be back-tested
public record Settings(
        Optional<Place> window,
        Theme theme,
        Optional<String> screen,
        List<Path> recentConfigs,
        List<Path> recentBars,
        Map<String, Double> dividers,
        Optional<BacktestSetup> setup) {

    private static final int MOST_RECENT = 10;

    /// What a newcomer has.
    public static final Settings USUAL = new Settings(
            Optional.empty(), Theme.SYSTEM, Optional.empty(), List.of(), List.of(), Map.of(), Optional.empty());

    /// Which colours the window has.
    public enum Theme {
        SYSTEM("Follow the system"),
        LIGHT("Light"),
        DARK("Dark");

        private final String words;

        Theme(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Where a window is on the screen, in the screen's own units. A maximised one remembers where it goes back to.
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    public Settings {
        recentConfigs = List.copyOf(recentConfigs);
        recentBars = List.copyOf(recentBars);
        dividers = Map.copyOf(dividers);
    }

    public Settings withWindow(Place place) {
        return new Settings(Optional.of(place), theme, screen, recentConfigs, recentBars, dividers, setup);
    }

    public Settings withTheme(Theme chosen) {
        return new Settings(window, chosen, screen, recentConfigs, recentBars, dividers, setup);
    }

    public Settings withScreen(String name) {
        return new Settings(window, theme, Optional.of(name), recentConfigs, recentBars, dividers, setup);
    }

    /// With a config file as the one used last.
    public Settings withRecentConfig(Path file) {
        return new Settings(window, theme, screen, first(file, recentConfigs), recentBars, dividers, setup);
    }

    /// With a bar file as the one used last.
    public Settings withRecentBars(Path file) {
        return new Settings(window, theme, screen, recentConfigs, first(file, recentBars), dividers, setup);
    }

    public Settings withDivider(String pane, double position) {
        Map<String, Double> moved = new TreeMap<>(dividers);
        moved.put(pane, position);
        return new Settings(window, theme, screen, recentConfigs, recentBars, moved, setup);
    }

    public Settings withSetup(BacktestSetup filledIn) {
        return new Settings(window, theme, screen, recentConfigs, recentBars, dividers, Optional.of(filledIn));
    }

    private static List<Path> first(Path file, List<Path> others) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(List.of(whole));
        others.stream().filter(other -> !other.equals(whole)).forEach(files::add);
        return files.subList(0, Math.min(MOST_RECENT, files.size()));
    }
}
