package io.plumbline.golden;

import static org.junit.jupiter.api.Assertions.fail;

import io.plumbline.testing.Csv;
import io.plumbline.testing.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What differs between an oracle's files and ours. Texts must be equal, numbers as near as [Tolerance] says.
final class Differences {

    private static final int SHOWN = 10;

    private final String caseName;
    private final List<String> first = new ArrayList<>();
    private int count;

    Differences(String caseName) {
        this.caseName = caseName;
    }

    /// Every column of the wanted table, row by row. Columns that only we have are passed over.
    void table(String file, Csv wanted, Csv got) {
        value(file + ", number of rows", wanted.rows().size(), got.rows().size());
        int rows = Math.min(wanted.rows().size(), got.rows().size());
        for (int column = 0; column < wanted.columns().size(); column++) {
            String name = wanted.columns().get(column);
            int ours = got.columns().indexOf(name);
            if (ours < 0) {
                add(file + ", column " + name, "there", "missing");
                continue;
            }
            for (int row = 0; row < rows; row++) {
                String text = wanted.rows().get(row).get(column);
                String ourText = got.rows().get(row).get(ours);
                if (!text.equals(ourText) && !bothNumbersAndNear(text, ourText)) {
                    add(file + ", row " + (row + 1) + ", column " + name, text, ourText);
                }
            }
        }
    }

    /// A tree of maps, lists, texts and numbers. Maps must have the same keys.
    void tree(String place, @Nullable Object wanted, @Nullable Object got) {
        if (wanted instanceof Map<?, ?> map && got instanceof Map<?, ?> ourMap) {
            value(place + ", keys", map.keySet(), ourMap.keySet());
            map.forEach((key, one) -> tree(place + " > " + key, one, ourMap.get(key)));
        } else {
            value(place, wanted, got);
        }
    }

    /// Two texts, line by line.
    void lines(String file, List<String> wanted, List<String> got) {
        value(file + ", number of lines", wanted.size(), got.size());
        for (int line = 0; line < Math.min(wanted.size(), got.size()); line++) {
            value(file + ", line " + (line + 1), wanted.get(line), got.get(line));
        }
    }

    private void value(String place, @Nullable Object wanted, @Nullable Object got) {
        boolean same;
        if (wanted instanceof Number number && got instanceof Number ourNumber) {
            same = Tolerance.near(number.doubleValue(), ourNumber.doubleValue());
        } else {
            same = wanted != null && wanted.equals(got);
        }
        if (!same) {
            add(place, wanted, got);
        }
    }

    private static boolean bothNumbersAndNear(String wanted, String got) {
        try {
            return Tolerance.near(Double.parseDouble(wanted), Double.parseDouble(got));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void add(String place, @Nullable Object wanted, @Nullable Object got) {
        if (count++ < SHOWN) {
            first.add(caseName + ", " + place + ": wanted " + wanted + ", got " + got);
        }
    }

    /// Fails with the first differences, if there are any.
    void assertNone() {
        if (count > 0) {
            fail(count + " differences, the first " + first.size() + ":\n" + String.join("\n", first));
        }
    }
}
