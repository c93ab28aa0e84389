package io.plumbline.config;

import io.plumbline.config.ConfigOutline.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the outline of a text from its pieces: which key belongs to which is told by columns, as YAML does, and in
/// brackets and braces by those.
final class OutlineBuilder {

    /// A block or list whose keys or dashes stand at a column.
    private record Frame(OutlineNode node, int column, boolean list) {}

    private final String text;
    private final List<YamlPiece> pieces;
    private final OutlineNode root = OutlineNode.root();
    private final List<OutlineNode> nodes = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<OutlineNode> flows = new ArrayDeque<>();
    /// What the next value belongs to.
    private @Nullable OutlineNode pending = root;

    private int line = 1;
    private int before;

    OutlineBuilder(String text, List<YamlPiece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    OutlineNode build() {
        for (YamlPiece piece : pieces) {
            if (piece.flow() == 0) {
                closeFlows();
            }
            if (piece.kind() == YamlPiece.Kind.COMMENT) {
                continue;
            }
            if (piece.flow() == 0) {
                blockPiece(piece);
            } else {
                flowPiece(piece);
            }
            before = piece.to();
            line = piece.line();
        }
        closeFlows();
        return root;
    }

    List<OutlineNode> nodes() {
        return nodes;
    }

    private void closeFlows() {
        while (!flows.isEmpty()) {
            OutlineNode open = flows.pop();
            open.closed(before);
            pending = open;
        }
    }

    private void blockPiece(YamlPiece piece) {
        switch (piece.kind()) {
            case KEY -> key(piece);
            case DASH -> dash(piece);
            case COLON -> {
                if (pending != null) {
                    pending.colon(piece);
                }
            }
            case ANCHOR, TAG, ALIAS -> property(piece);
            case TEXT, NUMBER, CONSTANT -> blockValue(piece);
            default -> {
                // Document markers and stray brackets belong to nothing.
            }
        }
    }

    private void key(YamlPiece piece) {
        leave(piece.column());
        Frame top = frames.peek();
        if (top != null && top.list() && top.column() == piece.column()) {
            frames.pop();
            top = frames.peek();
        }
        if (top == null || top.column() < piece.column()) {
            OutlineNode around = around();
            frames.push(new Frame(around, piece.column(), false));
        }
        Frame frame = frames.element();
        pending = added(frame.node(), frame.node().addKey(YamlQuotes.plain(piece.in(text)), piece));
    }

    private void dash(YamlPiece piece) {
        leave(piece.column());
        Frame top = frames.peek();
        if (top == null || !top.list() || top.column() != piece.column()) {
            frames.push(new Frame(around(), piece.column(), true));
        }
        pending = added(frames.element().node(), frames.element().node().addItem(piece, true));
    }

    /// The node that a deeper block belongs to: the last key of the innermost open block.
    private OutlineNode around() {
        Frame top = frames.peek();
        return top == null || top.node().children().isEmpty()
                ? root
                : top.node().children().getLast();
    }

    private void leave(int column) {
        while (!frames.isEmpty() && frames.element().column() > column) {
            frames.pop();
        }
    }

    private void property(YamlPiece piece) {
        if (pending == null || pending.hasValue()) {
            return;
        }
        String name = piece.in(text).substring(1);
        switch (piece.kind()) {
            case ANCHOR -> pending.anchor(piece, name);
            case ALIAS -> pending.alias(piece, name);
            default -> pending.tag(piece);
        }
    }

    private void blockValue(YamlPiece piece) {
        boolean belongs = pending != null
                && pending != root
                && pending.kind() != Kind.BLOCK
                && pending.kind() != Kind.LIST
                && (piece.line() == line || piece.column() > pending.column());
        if (belongs && pending != null) {
            pending.value(piece);
        }
    }

    private void flowPiece(YamlPiece piece) {
        OutlineNode open = flows.peek();
        if (piece.isOpening()) {
            OutlineNode node = open == null ? pending : holder(open, piece);
            if (node == null || node.kind() == Kind.VALUE) {
                node = open == null ? around() : open;
            }
            node.opened(piece);
            flows.push(node);
            pending = null;
        } else if (open == null) {
            return;
        } else if (piece.isClosing()) {
            open.closed(piece.to());
            flows.pop();
            pending = flows.isEmpty() ? open : null;
        } else {
            inFlow(open, piece);
        }
    }

    private void inFlow(OutlineNode open, YamlPiece piece) {
        switch (piece.kind()) {
            case COMMA -> pending = null;
            case KEY -> {
                OutlineNode block = open.kind() == Kind.LIST ? added(open, open.addItem(piece, false)) : open;
                pending = added(block, block.addKey(YamlQuotes.plain(piece.in(text)), piece));
            }
            case COLON -> {
                if (pending != null) {
                    pending.colon(piece);
                }
            }
            case TEXT, NUMBER, CONSTANT -> {
                OutlineNode holder = holder(open, piece);
                if (holder != null) {
                    holder.value(piece);
                }
            }
            case ANCHOR, TAG, ALIAS -> {
                pending = holder(open, piece);
                property(piece);
            }
            default -> {
                // Nothing else stands in brackets.
            }
        }
    }

    /// What a value in brackets belongs to: the key before it, or a new item.
    private @Nullable OutlineNode holder(OutlineNode open, YamlPiece piece) {
        if (pending == null && open.kind() == Kind.LIST) {
            pending = added(open, open.addItem(piece, false));
        }
        return pending;
    }

    private OutlineNode added(OutlineNode around, OutlineNode node) {
        if (node != around) {
            nodes.add(node);
        }
        return node;
    }
}
