package io.plumbline.config;

import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.config.YamlNode.Items;
import io.plumbline.config.YamlNode.Nothing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A change of one value in a config text that leaves everything else as it was written: comments, order, quotes,
/// blank lines and line ends.
///
/// The text is read before and after. If the new text did not say exactly what was wanted, or said anything else
/// differently, the change is refused with a reason.
public final class ConfigEdit {

    /// What became of a change.
    public sealed interface Result {}

    /// The new text, and the one stretch of the old text that differs.
    ///
    /// @param from where the stretch begins in the old text
    /// @param to where it ends there
    /// @param replacement what stands in its place
    public record Changed(String text, int from, int to, String replacement) implements Result {}

    /// Nothing was changed.
    ///
    /// @param reason for the user, such as "line 3: found a tab; indent with spaces"
    public record Refused(String reason) implements Result {}

    private ConfigEdit() {}

    /// The text with another value at a path. What is missing on the way is put in, each key where the catalogue
    /// has it among its neighbours.
    ///
    /// @param path such as "risk.r_base" or "universe.symbols[1]"; the item behind a list's last is added to it
    /// @param yamlValue the value as YAML in one line, such as "0.002", "[EURUSD, GBPUSD]", "{ pip_size: 0.01 }" or
    ///     "null"
    public static Result set(String text, String path, String yamlValue) {
        Optional<YamlNode> value = YamlRender.value(yamlValue);
        if (value.isEmpty()) {
            return new Refused("`" + yamlValue + "` is no value in YAML; put it in quotes");
        }
        return change(text, path, Optional.of(value.get()), yamlValue.strip());
    }

    /// The text without the key or item of a path; a block that loses its last key is left as `{}`.
    public static Result remove(String text, String path) {
        if (ConfigOutline.of(text).find(path).isEmpty()) {
            return new Refused(path + " does not stand in the file");
        }
        return change(text, path, Optional.empty(), "");
    }

    /// A text as a YAML value, in quotes if it needs them.
    public static String yaml(String text) {
        return YamlRender.scalar(text);
    }

    private static Result change(String text, String path, Optional<YamlNode> value, String written) {
        Findings findings = new Findings("");
        YamlNode before = root(text, findings);
        if (before instanceof YamlNode.Refused) {
            ConfigProblem first = findings.problems().getFirst();
            return new Refused("line " + first.line() + ": " + first.message());
        }
        try {
            ConfigOutline outline = ConfigOutline.of(text);
            EditPath steps = EditPath.of(outline, path);
            Optional<YamlNode> wanted = value.map(node -> spelled(node, path, outline));
            String changed = new YamlEditor(text).change(steps, wanted, written);
            YamlNode expected = steps.put(before, wanted);
            YamlNode after = root(changed, new Findings(""));
            if (!YamlRender.same(expected, after)) {
                return new Refused("the file writes " + path + " in a way that cannot be changed from here; change "
                        + "it in the text");
            }
            return stretch(text, changed);
        } catch (EditRefused e) {
            return new Refused(e.reason());
        }
    }

    /// A value whose strategies are spelled as the file has them, so that their blocks are found again.
    private static YamlNode spelled(YamlNode value, String path, ConfigOutline outline) {
        if (!(value instanceof Block block) || !(path.equals("strategies") || path.equals("strategies.params"))) {
            return value;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : block.entries()) {
            String inside = RecordBinder.under(path, entry.key());
            String key = outline.node(inside).map(OutlineNode::key).orElse(entry.key());
            entries.add(new Entry(key, entry.keyAt(), spelled(entry.value(), inside, outline)));
        }
        return new Block(block.at(), entries);
    }

    private static YamlNode root(String text, Findings findings) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (YamlScan.of(content).stream().allMatch(piece -> piece.kind() == YamlPiece.Kind.COMMENT)) {
            return new Block(Mark.START, List.of());
        }
        YamlNode root = YamlTree.parse(content, findings).orElse(new YamlNode.Refused(Mark.START));
        return root instanceof Nothing ? new Block(Mark.START, List.of()) : root;
    }

    private static Changed stretch(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int from = 0;
        while (from < shorter && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < shorter - from
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new Changed(after, from, before.length() - same, after.substring(from, after.length() - same));
    }

    /// A path in one text: the node it leads to as far as it is there, and the keys that are missing.
    ///
    /// @param found the deepest node that is there
    /// @param missing the keys below it that are not; an item behind a list's last is `[n]`
    record EditPath(OutlineNode found, List<String> missing) {

        static EditPath of(ConfigOutline outline, String path) throws EditRefused {
            if (path.isEmpty()) {
                throw new EditRefused("a path is needed, such as risk.r_base");
            }
            String there = path;
            Optional<OutlineNode> node = outline.node(there);
            while (node.isEmpty()) {
                there = there.substring(0, Math.max(0, Math.max(there.lastIndexOf('.'), there.lastIndexOf('['))));
                node = outline.node(there);
            }
            return new EditPath(node.get(), rest(there, path.substring(there.length())));
        }

        /// The keys of what is missing. Below a key of names the rest is one name, dots and all.
        private static List<String> rest(String there, String rest) {
            if (rest.isEmpty() || rest.startsWith("[")) {
                return rest.isEmpty() ? List.of() : List.of(rest);
            }
            List<String> keys = new ArrayList<>();
            String block = there;
            String left = there.isEmpty() ? rest : rest.substring(1);
            while (!left.isEmpty()) {
                String key = first(block, left);
                keys.add(key);
                block = RecordBinder.under(block, key);
                left = left.length() > key.length() ? left.substring(key.length() + 1) : "";
            }
            return keys;
        }

        private static String first(String block, String keys) {
            boolean names = ConfigKeys.find(block)
                    .filter(key -> key.shape().many() == ConfigShape.Many.NAMES)
                    .isPresent();
            if (names) {
                return keys;
            }
            int end = block.equals("instruments") ? keys.lastIndexOf('.') : keys.indexOf('.');
            return end < 0 ? keys : keys.substring(0, end);
        }

        boolean isMissing() {
            return !missing.isEmpty();
        }

        /// A value inside the blocks of the missing keys but the first.
        YamlNode wrapped(YamlNode value) {
            YamlNode whole = value;
            for (int i = missing.size() - 1; i > 0; i--) {
                whole = new Block(Mark.START, List.of(new Entry(missing.get(i), Mark.START, whole)));
            }
            return whole;
        }

        /// What a tree must be after the change.
        YamlNode put(YamlNode before, Optional<YamlNode> value) throws EditRefused {
            List<OutlineNode> way = new ArrayList<>();
            for (OutlineNode node = found; node != node.parent(); node = node.parent()) {
                way.addFirst(node);
            }
            return put(before, way, value);
        }

        private YamlNode put(YamlNode node, List<OutlineNode> way, Optional<YamlNode> value) throws EditRefused {
            if (way.isEmpty()) {
                return isMissing() ? with(node, missing.getFirst(), wrapped(value.orElseThrow())) : value.orElseThrow();
            }
            OutlineNode next = way.getFirst();
            List<OutlineNode> further = way.subList(1, way.size());
            boolean removed = further.isEmpty() && !isMissing() && value.isEmpty();
            if (node instanceof Items items && next.isItem()) {
                int index = next.parent().children().indexOf(next);
                List<YamlNode> nodes = new ArrayList<>(items.nodes());
                if (index >= nodes.size()) {
                    throw new EditRefused("the list is written in a way that cannot be changed from here");
                }
                YamlNode old = nodes.remove(index);
                if (!removed) {
                    nodes.add(index, put(old, further, value));
                }
                return new Items(node.at(), nodes);
            }
            if (!(node instanceof Block block) || block.find(next.key()).isEmpty()) {
                throw new EditRefused(next.path() + " is written in a way that cannot be changed from here");
            }
            return removed
                    ? block.without(next.key())
                    : with(block, next.key(), put(block.find(next.key()).get().value(), further, value));
        }

        private static YamlNode with(YamlNode node, String key, YamlNode value) throws EditRefused {
            if (key.startsWith("[")) {
                List<YamlNode> nodes = new ArrayList<>(node instanceof Items items ? items.nodes() : List.of());
                if (node instanceof Block || !key.equals("[" + nodes.size() + "]")) {
                    throw new EditRefused("the list has " + nodes.size() + " items");
                }
                nodes.add(value);
                return new Items(node.at(), nodes);
            }
            if (node instanceof YamlNode.Scalar || node instanceof Items) {
                throw new EditRefused("found " + node.words() + " where a block of keys would have to be");
            }
            List<Entry> entries = new ArrayList<>(node instanceof Block block ? block.entries() : List.of());
            entries.removeIf(entry -> entry.key().equals(key));
            entries.add(new Entry(key, Mark.START, value));
            return new Block(node.at(), entries);
        }
    }
}
