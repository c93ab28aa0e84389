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

    /// Every column of the wanted table, row by row; of each column that differs, the first row that does. Columns
    /// that only we have are passed over.
    void table(String file, Csv wanted, Csv got) {
        value(file + ", number of rows", wanted.rows().size(), got.rows().size());
        for (int column = 0; column < wanted.columns().size(); column++) {
            String name = wanted.columns().get(column);
            int ours = got.columns().indexOf(name);
            if (ours < 0) {
                add(file + ", column " + name, "there", "missing");
            } else {
                column(file, name, texts(wanted, column), texts(got, ours));
            }
        }
    }

    private static List<String> texts(Csv table, int column) {
        return table.rows().stream().map(row -> row.get(column)).toList();
    }

    private void column(String file, String name, List<String> wanted, List<String> got) {
        int firstRow = -1;
        int rows = 0;
        for (int row = 0; row < Math.min(wanted.size(), got.size()); row++) {
            if (!same(wanted.get(row), got.get(row))) {
                firstRow = rows++ == 0 ? row : firstRow;
            }
        }
        if (rows > 0) {
            String place = file + ", row " + (firstRow + 1) + ", column " + name;
            add(place, wanted.get(firstRow), got.get(firstRow) + " (and " + (rows - 1) + " rows more)");
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

    private static boolean same(String wanted, String got) {
        try {
            return wanted.equals(got) || Tolerance.near(Double.parseDouble(wanted), Double.parseDouble(got));
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
