package io.plumbline.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The folders Plumbline keeps its own files in, such as `~/.local/share/plumbline` for the history of runs on
/// Linux.
///
/// They are made by whoever writes to them first.
///
/// @param data what must not be lost, such as the history of runs
/// @param config what the user has chosen, such as the theme
/// @param logs log files
public record Home(Path data, Path config, Path logs) {

    /// The system property that stands in for `--home` where nobody gives one, such as in tests.
    public static final String PROPERTY = "plumbline.home";

    /// Everything under one folder, as `--home DIR` asks.
    public static Home in(Path dir) {
        return new Home(dir, dir, dir.resolve("logs"));
    }

    /// The usual places of this computer's system, or the folder that was asked for.
    ///
    /// @param asked the folder of `--home`
    public static Home ofThisComputer(Optional<Path> asked) {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                Path.of(System.getProperty("user.home", ".")),
                asked.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of)));
    }

    /// The usual places of a system, or the folder that was asked for.
    ///
    /// @param system the system's name as Java gives it, such as "Mac OS X"
    /// @param environment the variables of the process; the XDG ones count only if absolute, as their standard says
    /// @param user the user's home folder
    /// @param asked the folder that everything goes under instead
    static Home of(String system, Map<String, String> environment, Path user, Optional<Path> asked) {
        if (asked.isPresent()) {
            return in(asked.get());
        }
        if (system.startsWith("Windows")) {
            Path roaming =
                    variable(environment, "APPDATA", user.resolve("AppData").resolve("Roaming"));
            Path local = variable(
                    environment, "LOCALAPPDATA", user.resolve("AppData").resolve("Local"));
            Path data = local.resolve("Plumbline");
            return new Home(data, roaming.resolve("Plumbline"), data.resolve("logs"));
        }
        if (system.startsWith("Mac")) {
            Path library = user.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Plumbline");
            return new Home(support, support, library.resolve("Logs").resolve("Plumbline"));
        }
        return new Home(
                xdg(environment, "XDG_DATA_HOME", user.resolve(".local").resolve("share")),
                xdg(environment, "XDG_CONFIG_HOME", user.resolve(".config")),
                xdg(environment, "XDG_STATE_HOME", user.resolve(".local").resolve("state")));
    }

    /// The file of what the window remembers.
    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    private static Path variable(Map<String, String> environment, String name, Path usual) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? usual : Path.of(value);
    }

    private static Path xdg(Map<String, String> environment, String name, Path usual) {
        Path folder = variable(environment, name, usual);
        return (folder.isAbsolute() ? folder : usual).resolve("plumbline");
    }
}
