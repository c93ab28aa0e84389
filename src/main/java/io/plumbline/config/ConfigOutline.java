package io.plumbline.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where every key and value of a config text stands, such as `risk.r_base` from offset 1204 to 1210.
///
/// Any text has an outline, right or wrong, also while it is being typed: what belongs where is told by
/// indentation. In a text that is YAML the paths are those of its mistakes ([ConfigProblem#path]).
public final class ConfigOutline {

    /// What stands behind a key.
    public enum Kind {
        NOTHING,
        VALUE,
        BLOCK,
        LIST
    }

    /// A key or an item of a list with its value.
    ///
    /// @param path such as "risk.r_base" or "universe.symbols[1]"
    /// @param line of the key, or of the item's dash or value; counted from 1
    /// @param keyFrom offset of the key's first character; of an item that of its dash, in brackets that of its
    ///     value
    /// @param keyTo offset behind the key or the dash
    /// @param valueFrom offset of the value, list or block; behind the colon if there is none
    /// @param valueTo offset behind it
    /// @param flow whether it is a list in brackets or a block in braces
    /// @param value the value as it is meant, without quotes; empty for a list, a block or nothing
    public record Place(
            String path,
            Kind kind,
            int line,
            int keyFrom,
            int keyTo,
            int valueFrom,
            int valueTo,
            boolean flow,
            Optional<String> value) {

        /// Whether it is an item of a list.
        public boolean isItem() {
            return path.endsWith("]");
        }
    }

    private final String text;
    private final OutlineNode root;
    private final List<OutlineNode> nodes;
    private final Map<String, OutlineNode> byPath = new LinkedHashMap<>();

    private ConfigOutline(String text) {
        this.text = text;
        OutlineBuilder builder = new OutlineBuilder(text, YamlScan.of(text));
        root = builder.build();
        nodes = builder.nodes();
        nodes.forEach(node -> byPath.putIfAbsent(node.path(), node));
    }

    public static ConfigOutline of(String text) {
        return new ConfigOutline(text);
    }

    /// All keys and items, in the order of the text.
    public List<Place> places() {
        return nodes.stream().map(node -> node.place(text)).toList();
    }

    /// Where a path stands. A strategy's name may be in either case. If a key stands twice, the first.
    public Optional<Place> find(String path) {
        return node(path).map(node -> node.place(text));
    }

    /// The keys directly in a block, or the items of a list, in their order; of "" the blocks of the file.
    public List<Place> in(String path) {
        return node(path).stream()
                .flatMap(node -> node.children().stream())
                .map(node -> node.place(text))
                .toList();
    }

    /// The value behind a key without its quotes, right or wrong; empty if there is none or something larger.
    public Optional<String> value(String path) {
        return find(path).flatMap(Place::value);
    }

    /// The values of a list's items without quotes; empty if there is no list.
    public List<String> items(String path) {
        return in(path).stream()
                .filter(Place::isItem)
                .map(item -> item.value().orElse(""))
                .toList();
    }

    /// The path of what stands at an offset; where nothing stands, that of the block which a key there would belong
    /// to, told by the indentation: "" for the file itself.
    public String pathAt(int offset) {
        return nodeAt(offset).path();
    }

    String text() {
        return text;
    }

    OutlineNode root() {
        return root;
    }

    /// The node of a path, the root for "".
    Optional<OutlineNode> node(String path) {
        if (path.isEmpty()) {
            return Optional.of(root);
        }
        OutlineNode exact = byPath.get(path);
        if (exact != null || !path.startsWith("strategies.params.")) {
            return Optional.ofNullable(exact);
        }
        return nodes.stream()
                .filter(node -> node.path().toUpperCase(Locale.ROOT).equals(path.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    OutlineNode nodeAt(int offset) {
        int start = lineStart(offset);
        OutlineNode onLine = root;
        OutlineNode above = root;
        for (OutlineNode node : nodes) {
            if (node.keyFrom() > offset) {
                break;
            }
            above = node;
            // A list or block in brackets may hold the offset lines below its key.
            boolean holds = node.valueFrom() <= offset && offset <= node.valueTo() && node.isLeafOrFlow();
            if (node.keyFrom() >= start || holds) {
                onLine = node;
            }
        }
        if (onLine != root) {
            return climbed(onLine, offset);
        }
        return blockAt(above, columnAt(offset));
    }

    /// A flow list that is closed before the offset hands over to what is around it.
    private OutlineNode climbed(OutlineNode node, int offset) {
        OutlineNode found = node;
        while (found.inFlow() && offset > found.end() && found.parent() != root) {
            found = found.parent();
        }
        return found;
    }

    /// The block that a key at a column, below a node, would belong to.
    OutlineNode blockAt(OutlineNode above, int column) {
        OutlineNode block = above;
        while (block != root && (block.column() >= column || block.inFlow())) {
            block = block.parent();
        }
        return block;
    }

    /// The indentation of the line at an offset; if there is nothing but white before it, the offset's own column.
    int columnAt(int offset) {
        int start = lineStart(offset);
        int content = start;
        while (content < offset && content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content - start;
    }

    /// The line and column of an offset, counted from 1.
    Mark mark(int offset) {
        long breaks = text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Mark((int) breaks + 1, offset - lineStart(offset) + 1);
    }

    int lineStart(int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    int lineEnd(int offset) {
        int end = Math.min(offset, text.length());
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /// Offset of the next line; the text's length if there is none.
    int nextLine(int offset) {
        int end = lineEnd(offset);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /// All nodes in the order of the text.
    List<OutlineNode> nodes() {
        return new ArrayList<>(nodes);
    }
}
