package io.plumbline.ui.compare;

import io.plumbline.config.ConfigDiff;
import io.plumbline.config.ConfigDiff.In;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A line of two configs set into one another, such as "+ 14 ema_fast: 30".
///
/// @param kind the style class it is shown with
/// @param baseline its number in the baseline's config; empty text if it is not there
/// @param other its number in the other's config
public record ConfigLine(Kind kind, String baseline, String other, String text) {

    private static final int CONTEXT = 3;

    /// What kind of line it is.
    public enum Kind {
        SAME(" "),
        REMOVED("−"),
        ADDED("+"),
        /// Stands for lines that are the same in both and far from any difference.
        FOLDED(" ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /// The style class of such lines, such as "diff-added".
        public String styleClass() {
            return "diff-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The line as a patch has it, such as "+ ema_fast: 30".
    String signed() {
        return kind.sign() + " " + text;
    }

    /// The lines of a diff; those far from any difference are folded into one.
    public static List<ConfigLine> of(ConfigDiff diff) {
        List<ConfigDiff.Line> lines = diff.lines();
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < near.length; i++) {
            if (lines.get(i).in() != In.BOTH) {
                for (int j = Math.max(0, i - CONTEXT); j <= Math.min(near.length - 1, i + CONTEXT); j++) {
                    near[j] = true;
                }
            }
        }
        List<ConfigLine> shown = new ArrayList<>();
        int folded = 0;
        for (int i = 0; i <= near.length; i++) {
            boolean fold = i < near.length && !near[i];
            if (!fold && folded > 0) {
                shown.add(new ConfigLine(
                        Kind.FOLDED, "", "", folded == 1 ? "1 line the same" : folded + " lines the same"));
                folded = 0;
            }
            if (fold) {
                folded++;
            } else if (i < near.length) {
                shown.add(line(lines.get(i)));
            }
        }
        return shown;
    }

    private static ConfigLine line(ConfigDiff.Line line) {
        Kind kind = switch (line.in()) {
            case BOTH -> Kind.SAME;
            case FIRST -> Kind.REMOVED;
            case SECOND -> Kind.ADDED;
        };
        return new ConfigLine(kind, number(line.first()), number(line.second()), line.text());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
