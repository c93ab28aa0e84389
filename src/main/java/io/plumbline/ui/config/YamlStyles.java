package io.plumbline.ui.config;

import io.plumbline.config.ConfigTokens;
import io.plumbline.config.ConfigTokens.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// The style classes of every stretch of a YAML text: what it is, what is wrong with it, and whether it is searched
/// for. `r_base` has "yaml-key", and "yaml-error" too if it is misspelt.
final class YamlStyles {

    private YamlStyles() {}

    /// A stretch that is searched for.
    record Stretch(int from, int to) {}

    /// The styles from one offset to another.
    static StyleSpans<Collection<String>> of(
            int from, int to, List<Span> tokens, List<Finding> findings, List<Stretch> found) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        tokens.forEach(token -> cut(cuts, token.from(), token.to(), from, to));
        findings.forEach(one -> cut(cuts, one.from(), one.to(), from, to));
        found.forEach(one -> cut(cuts, one.from(), one.to(), from, to));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int token = 0;
        int begin = from;
        for (int end : cuts.tailSet(from, false)) {
            while (token < tokens.size() && tokens.get(token).to() <= begin) {
                token++;
            }
            List<String> classes = new ArrayList<>();
            if (token < tokens.size() && tokens.get(token).from() <= begin) {
                classes.add(styleClass(tokens.get(token).style()));
            }
            mark(classes, begin, end, findings, found);
            spans.add(classes, end - begin);
            begin = end;
        }
        if (begin == from) {
            spans.add(List.of(), 0);
        }
        return spans.create();
    }

    private static void cut(TreeSet<Integer> cuts, int first, int last, int from, int to) {
        if (last > from && first < to) {
            cuts.add(Math.max(first, from));
            cuts.add(Math.min(last, to));
        }
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
