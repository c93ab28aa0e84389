package io.plumbline.config;

import java.util.ArrayList;
import java.util.List;

/// The rule that keeps changes away from aliases, such as `*usual` for what `&usual` names elsewhere.
final class YamlAliases {

    private YamlAliases() {}

    /// What an alias elsewhere stands for must stay as it is, and what an alias stands for has no keys of its own.
    ///
    /// @param adds whether a key is put into the node; else the node itself changes
    static void check(ConfigOutline outline, OutlineNode node, boolean adds) throws EditRefused {
        for (OutlineNode above = node; above != above.parent(); above = above.parent()) {
            if (!above.alias().isEmpty() && (adds || above != node)) {
                throw new EditRefused(
                        above.path() + " is the alias `*" + above.alias() + "`; write its keys out first");
            }
        }
        if (adds) {
            return;
        }
        for (OutlineNode user : outline.nodes()) {
            boolean outside = user.keyFrom() < node.keyFrom() || user.keyFrom() >= node.end();
            if (outside && !user.alias().isEmpty() && anchors(node).contains(user.alias())) {
                throw new EditRefused("`*" + user.alias() + "` at " + user.path()
                        + " stands for this value; write the value there first");
            }
        }
    }

    private static List<String> anchors(OutlineNode node) {
        List<String> anchors = new ArrayList<>();
        if (!node.anchor().isEmpty()) {
            anchors.add(node.anchor());
        }
        node.children().forEach(child -> anchors.addAll(anchors(child)));
        return anchors;
    }
}
