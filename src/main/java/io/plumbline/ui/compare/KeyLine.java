package io.plumbline.ui.compare;

import io.plumbline.config.ConfigDiff;
import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigKeys;
import io.plumbline.ui.common.Sheet;
import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Row;
import io.plumbline.ui.common.Sheet.Style;
import java.util.ArrayList;
import java.util.List;

/// A config key with its two values, such as "risk.r_base", "0.002" and "0.004".
///
/// @param baseline its value in the baseline's config; "not given" if the key is not there
/// @param other its value in the other's config
public record KeyLine(String path, String baseline, String other) {

    private static final String ABSENT = "not given";

    public static KeyLine of(ConfigDiff.KeyChange change) {
        return new KeyLine(
                change.path(), change.before().orElse(ABSENT), change.after().orElse(ABSENT));
    }

    /// The config keys that differ.
    public static Sheet sheet(String baseline, String other, List<KeyLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (KeyLine line : lines) {
            String meaning = ConfigKeys.find(line.path()).map(ConfigKey::help).orElse("");
            rows.add(new Row(
                    meaning,
                    Style.PLAIN,
                    List.of(
                            Cell.name(line.path(), rows.size()),
                            Cell.name(line.baseline(), rows.size()),
                            Cell.name(line.other(), rows.size()))));
        }
        return new Sheet(
                "Config of " + other + " against " + baseline,
                false,
                List.of(Column.name("Key"), Column.name(baseline), Column.name(other)),
                rows);
    }
}
