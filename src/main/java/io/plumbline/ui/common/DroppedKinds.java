package io.plumbline.ui.common;

import java.nio.file.Path;
import java.util.Locale;

/// What a dropped file is meant as, by its name: YAML is a config, everything else is bars.
public final class DroppedKinds {

    private DroppedKinds() {}

    public static boolean isConfig(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
