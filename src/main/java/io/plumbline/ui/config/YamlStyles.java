package io.plumbline.ui.config;

import io.plumbline.config.ConfigTokens;
import io.plumbline.config.ConfigTokens.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of every stretch of a YAML text: what it is, what is wrong with it, and whether it is searched
/// for. `r_base` has "yaml-key", and "yaml-error" too if it is misspelt.
final class YamlStyles {

    private YamlStyles() {}

    /// A stretch that is searched for.
    record Stretch(int from, int to) {}

    /// Characters of one line that have the same style classes.
    record Run(int length, List<String> classes) {}

    /// The styles of each line, from its first character to its last; empty for an empty line.
    static List<List<Run>> lines(String text, List<Span> tokens, List<Finding> findings, List<Stretch> found) {
        int length = text.length();
        boolean[] cuts = new boolean[length + 1];
        tokens.forEach(token -> cut(cuts, token.from(), token.to()));
        findings.forEach(one -> cut(cuts, one.from(), one.to()));
        found.forEach(one -> cut(cuts, one.from(), one.to()));
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int token = 0;
        int begin = 0;
        for (int at = 1; at <= length + 1; at++) {
            boolean lineEnds = at == length + 1 || text.charAt(at - 1) == '\n';
            int end = lineEnds ? at - 1 : at;
            if (end > begin && (lineEnds || cuts[at])) {
                while (token < tokens.size() && tokens.get(token).to() <= begin) {
                    token++;
                }
                List<String> classes = new ArrayList<>();
                if (token < tokens.size() && tokens.get(token).from() <= begin) {
                    classes.add(styleClass(tokens.get(token).style()));
                }
                mark(classes, begin, end, findings, found);
                line.add(new Run(end - begin, List.copyOf(classes)));
                begin = end;
            }
            if (lineEnds) {
                lines.add(line);
                line = new ArrayList<>();
                begin = at;
            }
        }
        return lines;
    }

    /// The same as the editor's library has it.
    static StyleSpans<Collection<String>> spans(List<Run> line) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        line.forEach(run -> spans.add(run.classes(), run.length()));
        return spans.create();
    }

    /// Whether a line has these styles already.
    static boolean isStyled(List<Run> line, StyleSpans<Collection<String>> now) {
        if (line.size() != now.getSpanCount()) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            StyleSpan<Collection<String>> span = now.getStyleSpan(i);
            if (line.get(i).length() != span.getLength()
                    || !line.get(i).classes().equals(List.copyOf(span.getStyle()))) {
                return false;
            }
        }
        return true;
    }

    private static void cut(boolean[] cuts, int from, int to) {
        cuts[Math.clamp(from, 0, cuts.length - 1)] = true;
        cuts[Math.clamp(to, 0, cuts.length - 1)] = true;
    }

    private static void mark(List<String> classes, int begin, int end, List<Finding> findings, List<Stretch> found) {
        boolean error = false;
        boolean warning = false;
        for (Finding one : findings) {
            if (one.from() <= begin && one.to() >= end) {
                error |= one.error();
                warning |= !one.error();
            }
        }
        if (error || warning) {
            classes.add(error ? "yaml-error" : "yaml-warning");
        }
        if (found.stream().anyMatch(one -> one.from() <= begin && one.to() >= end)) {
            classes.add("yaml-found");
        }
    }

    private static String styleClass(ConfigTokens.Style style) {
        return "yaml-" + style.name().toLowerCase(Locale.ROOT);
    }
}
