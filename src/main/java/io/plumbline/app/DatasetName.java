package io.plumbline.app;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names of datasets, such as "EURUSD_M15": up to 64 letters, digits, dots, underscores and minus signs, the first
/// of them a letter or digit, so that they can stand in file names and on command lines.
final class DatasetName {

    private static final int LONGEST = 64;
    private static final Pattern RIGHT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /// What Windows takes for a device, whatever follows after a dot.
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private DatasetName() {}

    /// @throws InputException if no dataset can be called that
    static String check(String name) throws InputException {
        if (!RIGHT.matcher(name).matches()) {
            throw new InputException("no dataset can be called '" + name + "'; wanted up to " + LONGEST
                    + " letters, digits, '.', '_' and '-', beginning with a letter or digit");
        }
        if (DEVICE.matcher(name).matches()) {
            throw new InputException(
                    "no dataset can be called '" + name + "', which Windows takes for a device; choose another name");
        }
        return name;
    }

    /// A right name made of any text, such as "my_file" of "my file".
    static String of(String text) {
        String clean = text.replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^[^A-Za-z0-9]+", "");
        String named = clean.isEmpty() || DEVICE.matcher(clean).matches() ? "bars_" + clean : clean;
        return named.substring(0, Math.min(named.length(), LONGEST));
    }

    /// The name with a number behind it, such as "EURUSD_M15-2".
    static String numbered(String name, int number) {
        String behind = "-" + number;
        return name.substring(0, Math.min(name.length(), LONGEST - behind.length())) + behind;
    }

    /// What two names have in common that only differ in case.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
