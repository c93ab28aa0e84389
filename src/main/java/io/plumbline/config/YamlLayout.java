package io.plumbline.config;

import java.util.List;
import java.util.Optional;

/// How a text is laid out, which changes keep to: its indent, such as two columns, its blank lines between blocks,
/// and where among its neighbours a key belongs.
record YamlLayout(String text, ConfigOutline outline) {

    private static final int USUAL_STEP = 2;

    /// Whether blocks are set off by blank lines.
    boolean airy(List<OutlineNode> siblings) {
        for (int i = 1; i < siblings.size(); i++) {
            String between = text.substring(
                    outline.nextLine(siblings.get(i - 1).end()),
                    Math.max(
                            outline.nextLine(siblings.get(i - 1).end()),
                            siblings.get(i).keyFrom()));
            if (between.lines().anyMatch(String::isBlank)) {
                return true;
            }
        }
        return false;
    }

    /// The last neighbour that the catalogue has before a key; the last of all for a key it does not have.
    static Optional<OutlineNode> before(OutlineNode block, String key) {
        List<String> order =
                ConfigKeys.in(block.path()).stream().map(ConfigKey::name).toList();
        int rank = rank(order, key);
        return block.children().reversed().stream()
                .filter(child -> rank == Integer.MAX_VALUE || rank(order, child.key()) <= rank)
                .findFirst();
    }

    private static int rank(List<String> order, String key) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).equalsIgnoreCase(key.strip())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /// How many columns deeper this file writes the keys of a block.
    int step() {
        for (OutlineNode node : outline.nodes()) {
            OutlineNode around = node.parent();
            if (!node.isItem() && !node.inFlow() && around != around.parent() && !around.isItem()) {
                return Math.max(1, node.column() - around.column());
            }
        }
        return USUAL_STEP;
    }
}
