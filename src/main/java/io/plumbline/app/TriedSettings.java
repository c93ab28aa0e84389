package io.plumbline.app;

import io.plumbline.config.JsonText;
import io.plumbline.core.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How many different settings were tried on the same bars by looking at what would be, over all sessions: the more
/// there were, the less the best of them says. Safe for several threads.
public final class TriedSettings {

    private static final String FILE = "tried-settings.json";
    private static final int HASH_DIGITS = 16;

    private final Path file;
    private final Map<String, Set<String>> tried = new TreeMap<>();
    private boolean read;
    private boolean changed;

    public TriedSettings(Home home) {
        this.file = home.data().resolve(FILE);
    }

    /// Counts a setting, unless it was tried on these bars before.
    ///
    /// @param bars the bars' fingerprint
    /// @param setting everything that decides on the result, in words that are the same for the same setting
    /// @return how many there are now on these bars
    synchronized int count(String bars, String setting) {
        readOnce();
        Set<String> settings = tried.computeIfAbsent(bars, _ -> new LinkedHashSet<>());
        changed |= settings.add(hash(setting));
        return settings.size();
    }

    /// The job that writes what was counted since the last time.
    public Job<Boolean> keep() {
        return _ -> {
            String text = takeText();
            if (text.isEmpty()) {
                return false;
            }
            AtomicFile.write(file, text);
            return true;
        };
    }

    /// The file's new text; empty if nothing has changed.
    private synchronized String takeText() {
        if (!changed) {
            return "";
        }
        changed = false;
        Map<String, List<String>> tree = new LinkedHashMap<>();
        tried.forEach((bars, settings) -> tree.put(bars, List.copyOf(settings)));
        return JsonText.of(tree);
    }

    /// A file that cannot be read counts as none: a count is no reason to stop.
    private void readOnce() {
        if (read) {
            return;
        }
        read = true;
        try {
            if (Files.exists(file) && JsonText.parse(Files.readString(file)) instanceof Map<?, ?> tree) {
                tree.forEach((bars, settings) -> {
                    if (settings instanceof List<?> hashes) {
                        Set<String> known = tried.computeIfAbsent(String.valueOf(bars), _ -> new LinkedHashSet<>());
                        hashes.forEach(hash -> known.add(String.valueOf(hash)));
                    }
                });
            }
        } catch (IllegalArgumentException | IOException e) {
            changed = true;
        }
    }

    private static String hash(String setting) {
        return Sha256.hex(setting.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
    }
}
