package io.plumbline.ui.compare;

import io.plumbline.config.ConfigDiff;

/// A config key with its two values, such as "risk.r_base", "0.002" and "0.004".
///
/// @param baseline its value in the baseline's config; "not given" if the key is not there
/// @param other its value in the other's config
public record KeyLine(String path, String baseline, String other) {

    private static final String ABSENT = "not given";

    static KeyLine of(ConfigDiff.KeyChange change) {
        return new KeyLine(
                change.path(), change.before().orElse(ABSENT), change.after().orElse(ABSENT));
    }
}
