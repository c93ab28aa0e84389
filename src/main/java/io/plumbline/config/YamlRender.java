package io.plumbline.config;

import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.config.YamlNode.Items;
import io.plumbline.config.YamlNode.Nothing;
import io.plumbline.config.YamlNode.Refused;
import io.plumbline.config.YamlNode.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as YAML, and whether two of them mean the same.
final class YamlRender {

    /// What can stand without quotes anywhere, in brackets too.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_./+-][A-Za-z0-9_./+ -]*(:[A-Za-z0-9_./+-]+)*");

    private YamlRender() {}

    /// The value of a piece of YAML; empty if it is none.
    static Optional<YamlNode> value(String yaml) {
        if (yaml.isBlank()) {
            return Optional.of(new Nothing(Mark.START));
        }
        Findings findings = new Findings("");
        Optional<YamlNode> node = YamlTree.parse(yaml, findings);
        return findings.problems().isEmpty() ? node : Optional.empty();
    }

    /// A value in one line, such as `[EURUSD, GBPUSD]` or `{pip_size: 0.01}`.
    static String flow(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> scalar(scalar.text());
            case Nothing _, Refused _ -> "null";
            case Items items ->
                "["
                        + String.join(
                                ", ",
                                items.nodes().stream().map(YamlRender::flow).toList()) + "]";
            case Block block ->
                block.entries().isEmpty()
                        ? "{}"
                        : "{ "
                                + String.join(
                                        ", ",
                                        block.entries().stream()
                                                .map(entry -> scalar(entry.key()) + ": " + flow(entry.value()))
                                                .toList())
                                + " }";
        };
    }

    /// A key with its value as lines at a column, each with its line end.
    static String lines(String key, YamlNode value, int column, int step, String lineEnd) {
        StringBuilder lines =
                new StringBuilder(" ".repeat(column)).append(scalar(key)).append(':');
        if (value instanceof Block block && !block.entries().isEmpty()) {
            lines.append(lineEnd);
            for (Entry entry : block.entries()) {
                lines.append(lines(entry.key(), entry.value(), column + step, step, lineEnd));
            }
            return lines.toString();
        }
        return lines.append(' ').append(flow(value)).append(lineEnd).toString();
    }

    static String scalar(String text) {
        boolean safe = SAFE.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.startsWith("- ")
                && !text.equals("-")
                && !text.startsWith("---")
                && !text.startsWith("...")
                && !text.equalsIgnoreCase("null");
        return safe ? text : JsonText.quoted(text);
    }

    /// Whether two values mean the same: the order of a block's keys and their places do not matter.
    static boolean same(YamlNode one, YamlNode other) {
        return switch (one) {
            case Scalar scalar -> other instanceof Scalar there && scalar.text().equals(there.text());
            case Nothing _ -> other instanceof Nothing;
            case Refused _ -> other instanceof Refused;
            case Items items -> other instanceof Items there && sameItems(items.nodes(), there.nodes());
            case Block block -> other instanceof Block there && sameEntries(block.entries(), there.entries());
        };
    }

    private static boolean sameItems(List<YamlNode> one, List<YamlNode> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean sameEntries(List<Entry> one, List<Entry> other) {
        Map<String, YamlNode> values = new HashMap<>();
        other.forEach(entry -> values.put(entry.key(), entry.value()));
        return one.size() == values.size()
                && one.stream()
                        .allMatch(entry ->
                                values.containsKey(entry.key()) && same(entry.value(), values.get(entry.key())));
    }
}
