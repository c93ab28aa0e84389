package io.plumbline.config;

import io.plumbline.config.ConfigOutline.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A key or list item while an outline is made, and in it afterwards: `risk` with its keys below it.
final class OutlineNode {

    private final @Nullable OutlineNode parent;
    private final int depth;
    private final String key;
    private final String path;
    private final int line;
    private final int column;
    private final int keyFrom;
    private final int keyTo;
    private final boolean inFlow;
    private final List<OutlineNode> children = new ArrayList<>();
    private Kind kind = Kind.NOTHING;
    private boolean flow;
    private int colonTo;
    private int valueFrom = -1;
    private int valueTo = -1;
    private String anchor = "";
    private String alias = "";
    private int anchorTo = -1;

    private OutlineNode(
            @Nullable OutlineNode parent, String key, String path, YamlPiece at, int keyTo, boolean inFlow) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.key = key;
        this.path = path;
        this.line = at.line();
        this.column = at.column();
        this.keyFrom = at.from();
        this.keyTo = keyTo;
        this.colonTo = keyTo;
        this.inFlow = inFlow;
    }

    static OutlineNode root() {
        return new OutlineNode(null, "", "", new YamlPiece(YamlPiece.Kind.MARKER, 0, 0, 1, -1, 0), 0, false);
    }

    /// The new key; this node itself if the text is nested deeper than [YamlTree] reads.
    OutlineNode addKey(String name, YamlPiece at) {
        if (depth == YamlTree.DEEPEST) {
            return this;
        }
        OutlineNode child = new OutlineNode(this, name, RecordBinder.under(path, name), at, at.to(), at.flow() > 0);
        kind = Kind.BLOCK;
        children.add(child);
        return child;
    }

    /// The new item; this node itself if the text is nested deeper than [YamlTree] reads.
    ///
    /// @param dash whether the piece is the item's dash, not its value
    OutlineNode addItem(YamlPiece at, boolean dash) {
        if (depth == YamlTree.DEEPEST) {
            return this;
        }
        OutlineNode child = new OutlineNode(
                this, "", path + "[" + children.size() + "]", at, dash ? at.to() : at.from(), at.flow() > 0);
        kind = Kind.LIST;
        children.add(child);
        return child;
    }

    void colon(YamlPiece at) {
        colonTo = at.to();
    }

    void opened(YamlPiece at) {
        kind = at.kind() == YamlPiece.Kind.OPEN_LIST ? Kind.LIST : Kind.BLOCK;
        flow = true;
        valueFrom = valueFrom < 0 ? at.from() : valueFrom;
        valueTo = at.to();
    }

    void closed(int to) {
        valueTo = Math.max(valueTo, to);
    }

    void value(YamlPiece at) {
        kind = kind == Kind.NOTHING ? Kind.VALUE : kind;
        valueFrom = valueFrom < 0 ? at.from() : valueFrom;
        valueTo = at.to();
    }

    void tag(YamlPiece at) {
        valueFrom = at.from();
        valueTo = at.to();
    }

    void anchor(YamlPiece at, String name) {
        anchor = name;
        anchorTo = at.to();
    }

    void alias(YamlPiece at, String name) {
        alias = name;
        value(at);
    }

    /// The node around; the root is its own.
    OutlineNode parent() {
        return parent == null ? this : parent;
    }

    String key() {
        return key;
    }

    String path() {
        return path;
    }

    int column() {
        return column;
    }

    int keyFrom() {
        return keyFrom;
    }

    Kind kind() {
        return kind;
    }

    /// Whether its value stands in brackets or braces.
    boolean flow() {
        return flow;
    }

    /// Whether it stands in brackets or braces itself.
    boolean inFlow() {
        return inFlow;
    }

    boolean isItem() {
        return path.endsWith("]") && key.isEmpty();
    }

    boolean isLeafOrFlow() {
        return flow || children.isEmpty();
    }

    List<OutlineNode> children() {
        return children;
    }

    String anchor() {
        return anchor;
    }

    String alias() {
        return alias;
    }

    /// Behind the colon or dash, and behind the anchor if there is one.
    int behindKey() {
        return Math.max(colonTo, anchorTo);
    }

    boolean hasValue() {
        return valueFrom >= 0;
    }

    int valueFrom() {
        if (valueFrom >= 0) {
            return valueFrom;
        }
        return children.isEmpty() ? behindKey() : children.getFirst().keyFrom();
    }

    int valueTo() {
        int to = Math.max(valueFrom(), valueTo);
        return children.isEmpty() ? to : Math.max(to, children.getLast().end());
    }

    /// Behind everything that belongs to it.
    int end() {
        return Math.max(valueTo(), behindKey());
    }

    ConfigOutline.Place place(String text) {
        Optional<String> value = kind == Kind.VALUE && alias.isEmpty()
                ? Optional.of(YamlQuotes.plain(text.substring(valueFrom(), valueTo())))
                : Optional.empty();
        return new ConfigOutline.Place(path, kind, line, keyFrom, keyTo, valueFrom(), valueTo(), flow, value);
    }
}
