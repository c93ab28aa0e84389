package io.plumbline.config;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What differs between two config texts: by key, such as `risk.r_base: 0.002 → 0.004`, and line by line.
///
/// @param keys the keys whose values differ, in the order of the first text, those that only the second has at the
///     end; numbers written differently (0.10 and 0.1) are the same; empty also if a text cannot be read as YAML
/// @param lines all lines of both texts: those that are the same once, the first's before the second's where
///     they differ
public record ConfigDiff(List<KeyChange> keys, List<Line> lines) {

    private static final int LINES_AROUND = 3;

    public ConfigDiff {
        keys = List.copyOf(keys);
        lines = List.copyOf(lines);
    }

    /// A key with its two values.
    ///
    /// @param path where it stands, such as "costs.slippage.atr_multiple"
    /// @param before its value as it is written in the first text; a list of values is one value, such as
    ///     "[EURUSD, GBPUSD]"; empty if the key is not there
    /// @param after the same of the second text
    public record KeyChange(String path, Optional<String> before, Optional<String> after) {}

    /// Which of the two texts a line is in.
    public enum In {
        BOTH,
        FIRST,
        SECOND
    }

    /// One line.
    ///
    /// @param first its number in the first text, from 1; empty if it is not there
    /// @param second the same of the second text
    public record Line(In in, OptionalInt first, OptionalInt second, String text) {}

    /// The differences of two texts.
    public static ConfigDiff of(String first, String second) {
        return new ConfigDiff(
                keys(first, second),
                lines(first.lines().toList(), second.lines().toList()));
    }

    /// Makes sure that a text can be read as YAML, without which its keys cannot be compared.
    ///
    /// @param fileName what to call the text in the message
    public static void requireYaml(String text, String fileName) throws ConfigException {
        Findings findings = new Findings(fileName);
        if (YamlTree.parse(text, findings).isEmpty()) {
            throw new ConfigException(findings.problems());
        }
    }

    /// The differences of two texts as `diff -u` writes them: the lines that differ with three lines around them.
    /// Empty if there are none.
    ///
    /// @param firstName what to call the first text, such as "a.yaml"
    public static List<String> unified(String firstName, String first, String secondName, String second) {
        List<String> lines = first.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(
                firstName,
                secondName,
                lines,
                DiffUtils.diff(lines, second.lines().toList()),
                LINES_AROUND);
    }

    /// Whether the texts are the same, line by line.
    public boolean same() {
        return lines.stream().allMatch(line -> line.in() == In.BOTH);
    }

    private static List<KeyChange> keys(String first, String second) {
        Optional<Map<String, String>> before = values(first);
        Optional<Map<String, String>> after = values(second);
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        Set<String> paths = new LinkedHashSet<>(before.get().keySet());
        paths.addAll(after.get().keySet());
        List<KeyChange> changes = new ArrayList<>();
        for (String path : paths) {
            Optional<String> here = Optional.ofNullable(before.get().get(path));
            Optional<String> there = Optional.ofNullable(after.get().get(path));
            if (!here.equals(there) && !(here.isPresent() && there.isPresent() && equal(here.get(), there.get()))) {
                changes.add(new KeyChange(path, here, there));
            }
        }
        return changes;
    }

    private static boolean equal(String one, String other) {
        Optional<Double> first = number(one);
        return first.isPresent() && first.equals(number(other));
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> values(String text) {
        return YamlTree.parse(text, new Findings("")).map(root -> {
            Map<String, String> values = new LinkedHashMap<>();
            collect("", root, values);
            return values;
        });
    }

    private static void collect(String path, YamlNode node, Map<String, String> values) {
        switch (node) {
            case YamlNode.Block block
            when !block.entries().isEmpty() ->
                block.entries()
                        .forEach(entry -> collect(
                                path.isEmpty() ? entry.key() : path + "." + entry.key(), entry.value(), values));
            case YamlNode.Items items
            when items.nodes().stream().anyMatch(YamlNode.Block.class::isInstance) -> {
                for (int i = 0; i < items.nodes().size(); i++) {
                    collect(path + "[" + i + "]", items.nodes().get(i), values);
                }
            }
            default -> values.put(path, written(node));
        }
    }

    private static String written(YamlNode node) {
        return switch (node) {
            case YamlNode.Block block -> "{}";
            case YamlNode.Items items ->
                "["
                        + String.join(
                                ", ",
                                items.nodes().stream().map(ConfigDiff::written).toList()) + "]";
            case YamlNode.Scalar scalar -> scalar.text();
            case YamlNode.Nothing nothing -> "null";
            case YamlNode.Refused refused -> refused.words();
        };
    }

    private static List<Line> lines(List<String> first, List<String> second) {
        List<Line> lines = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            for (String line : delta.getSource().getLines()) {
                before++;
                after += same ? 1 : 0;
                lines.add(new Line(
                        same ? In.BOTH : In.FIRST,
                        OptionalInt.of(before),
                        same ? OptionalInt.of(after) : OptionalInt.empty(),
                        line));
            }
            if (!same) {
                for (String line : delta.getTarget().getLines()) {
                    lines.add(new Line(In.SECOND, OptionalInt.empty(), OptionalInt.of(++after), line));
                }
            }
        }
        return lines;
    }
}
