package io.plumbline.config;

import io.plumbline.config.ConfigShape.Many;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What can be put in at a place of a config text that is being typed: keys that may stand there and do not yet,
/// and the values a key may have.
public final class ConfigCompletion {

    /// What a proposal is.
    public enum Kind {
        KEY,
        VALUE
    }

    /// Something to put in.
    ///
    /// @param label what to show, such as "r_base"
    /// @param insert what to put in the place of the text from `from` to `to`, such as "r_base: "
    /// @param help what it means, in a sentence; empty if there is nothing to say
    /// @param unit such as "pips"; empty if it has none
    /// @param wanted what may stand there, such as "a number of at least 0"
    /// @param usual what holds without it; empty if it must be there, and for values
    public record Proposal(
            Kind kind,
            String label,
            String insert,
            int from,
            int to,
            String help,
            String unit,
            String wanted,
            Optional<String> usual) {}

    private final String text;
    private final int offset;
    private final ConfigOutline outline;
    private final List<YamlPiece> pieces;

    private ConfigCompletion(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.outline = ConfigOutline.of(text);
        this.pieces = YamlScan.of(text);
    }

    /// The proposals at an offset, those that begin with what is typed first; each in the order of the catalogue.
    public static List<Proposal> at(String text, int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        return new ConfigCompletion(text, inside).proposals();
    }

    private List<Proposal> proposals() {
        boolean comment = pieces.stream()
                .anyMatch(piece ->
                        piece.kind() == YamlPiece.Kind.COMMENT && piece.from() < offset && offset <= piece.to());
        if (comment) {
            return List.of();
        }
        Optional<OutlineNode> brackets = openBrackets();
        return brackets.isPresent() ? inBrackets(brackets.get()) : inBlock();
    }

    /// The innermost list in brackets or block in braces around the offset, closed or not.
    private Optional<OutlineNode> openBrackets() {
        OutlineNode innermost = null;
        for (OutlineNode node : outline.nodes()) {
            if (!node.flow() || node.valueFrom() >= offset) {
                continue;
            }
            char last = text.charAt(node.valueTo() - 1);
            boolean closed = node.valueTo() > node.valueFrom() + 1 && (last == ']' || last == '}');
            boolean holds = closed ? offset < node.valueTo() : offset <= outline.lineEnd(node.valueTo());
            if (holds) {
                innermost = node;
            }
        }
        return Optional.ofNullable(innermost);
    }

    private List<Proposal> inBrackets(OutlineNode node) {
        Optional<YamlPiece> word = word();
        int from = word.map(YamlPiece::from).orElse(offset);
        int to = word.map(YamlPiece::to).orElse(offset);
        if (text.charAt(node.valueFrom()) == '[') {
            return values(node.path(), from, to, "", siblings(node, from));
        }
        Optional<OutlineNode> key = node.children().stream()
                .filter(child -> child.behindKey() > child.place(text).keyTo() && child.behindKey() <= offset)
                .filter(child -> !text.substring(child.end(), Math.max(child.end(), offset))
                        .contains(","))
                .reduce((first, second) -> second);
        if (key.isPresent()) {
            String gap = key.get().behindKey() == offset ? " " : "";
            return values(key.get().path(), from, to, gap, Set.of());
        }
        return keys(node, from, to, -1);
    }

    private List<Proposal> inBlock() {
        int start = outline.lineStart(offset);
        Optional<OutlineNode> onLine = outline.nodes().stream()
                .filter(node -> node.keyFrom() >= start && node.behindKey() <= offset && !node.inFlow())
                .filter(node ->
                        node.isItem() || node.behindKey() > node.place(text).keyTo())
                .reduce((first, second) -> second);
        Optional<YamlPiece> word = word();
        int from = word.map(YamlPiece::from).orElse(offset);
        int to = word.map(YamlPiece::to).orElse(offset);
        if (onLine.isPresent()) {
            OutlineNode node = onLine.get();
            String gap = node.behindKey() == offset ? " " : "";
            return node.isItem()
                    ? values(node.parent().path(), from, to, gap, siblings(node.parent(), from))
                    : values(node.path(), from, to, gap, Set.of());
        }
        int content = start;
        while (content < offset && text.charAt(content) == ' ') {
            content++;
        }
        if (!text.substring(content, offset).equals(text.substring(Math.min(from, offset), offset))) {
            return List.of();
        }
        OutlineNode above = outline.root();
        for (OutlineNode node : outline.nodes()) {
            if (node.keyFrom() < start) {
                above = node;
            }
        }
        return below(outline.blockAt(above, content - start), from, to, content - start);
    }

    /// Proposals for a line of its own inside a block.
    private List<Proposal> below(OutlineNode block, int from, int to, int column) {
        Optional<ConfigShape> shape = ConfigKeys.meant(block.path()).map(ConfigKey::shape);
        boolean keys = shape.isEmpty()
                || shape.get().kind() == ConfigShape.Kind.BLOCK
                || shape.get().many() == Many.NAMES;
        if (block.path().isEmpty() || keys) {
            return keys(block, from, to, column);
        }
        boolean list = shape.get().many() == Many.LIST;
        if (block.kind() == ConfigOutline.Kind.VALUE && word().isEmpty()) {
            return List.of();
        }
        return values(block.path(), from, to, list ? "- " : "", siblings(block, from));
    }

    private Optional<YamlPiece> word() {
        return pieces.stream()
                .filter(piece -> piece.isValue() || piece.kind() == YamlPiece.Kind.KEY)
                .filter(piece -> piece.from() <= offset && offset <= piece.to())
                .findFirst();
    }

    /// The values and keys already there, besides the one at an offset.
    private Set<String> siblings(OutlineNode block, int besides) {
        Set<String> there = new LinkedHashSet<>();
        for (OutlineNode child : block.children()) {
            boolean same = child.keyFrom() == besides || (child.hasValue() && child.valueFrom() == besides);
            if (!same) {
                there.add(child.isItem() ? child.place(text).value().orElse("") : child.key());
            }
        }
        return there;
    }

    private List<Proposal> keys(OutlineNode block, int from, int to, int column) {
        Set<String> there = siblings(block, from);
        int behind = to;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean colon = behind < text.length() && text.charAt(behind) == ':';
        List<Proposal> proposals = new ArrayList<>();
        for (ConfigKey key : ConfigKeys.in(block.path())) {
            boolean old = key.shape().kind() == ConfigShape.Kind.ANYTHING;
            boolean own = key.path().equals("instruments.SYMBOL") || key.path().startsWith("tuning.grid.");
            if (!old && !own && !hasKey(there, key.name())) {
                String insert = colon ? key.name() : key.name() + opening(key, column);
                proposals.add(new Proposal(
                        Kind.KEY, key.name(), insert, from, to, key.help(), key.unit(), key.wanted(), key.fallback()));
            }
        }
        for (String name : names(block.path())) {
            if (!there.contains(name)) {
                ConfigKey key = ConfigKeys.meant(block.path() + "." + name).orElseThrow();
                String insert = colon ? name : name + opening(key, column);
                proposals.add(new Proposal(
                        Kind.KEY, name, insert, from, to, key.help(), key.unit(), key.wanted(), Optional.empty()));
            }
        }
        return fitting(proposals, from);
    }

    private static boolean hasKey(Set<String> there, String name) {
        return there.stream().anyMatch(name::equalsIgnoreCase);
    }

    /// What follows a new key: for a block a new line, deeper than the key.
    private String opening(ConfigKey key, int column) {
        boolean block =
                key.shape().kind() == ConfigShape.Kind.BLOCK || key.shape().many() == Many.NAMES;
        boolean inside =
                key.path().equals("costs.spread_baseline_pips") || key.path().equals("costs.scenarios");
        if (!block || column < 0 || (inside && column > 2)) {
            return ": ";
        }
        return ":\n" + " ".repeat(column + 2);
    }

    /// Names of the user's own that may be keys in a block: the file's symbols before all others.
    private List<String> names(String block) {
        Optional<ConfigKey> key = ConfigKeys.meant(block);
        Set<String> names = new LinkedHashSet<>();
        if (block.equals("instruments")) {
            names.addAll(outline.items("universe.symbols"));
            names.removeAll(ConfigShape.symbols());
        } else if (key.isPresent() && key.get().shape().many() == Many.NAMES) {
            if (block.equals("costs.spread_baseline_pips")) {
                names.addAll(outline.items("universe.symbols"));
            }
            names.addAll(key.get().shape().choices());
        }
        if (block.equals("tuning.grid")) {
            String strategy = outline.value("tuning.strategy")
                    .orElseGet(() -> ConfigShape.strategies().getFirst());
            ConfigKeys.in("strategies.params." + strategy).stream()
                    .filter(one -> one.shape().kind() != ConfigShape.Kind.ANYTHING)
                    .forEach(one -> names.add(one.name()));
        }
        names.remove("");
        return List.copyOf(names);
    }

    private List<Proposal> values(String path, int from, int to, String before, Set<String> without) {
        Optional<ConfigKey> found = ConfigKeys.meant(path);
        if (found.isEmpty()) {
            return List.of();
        }
        ConfigKey key = found.get();
        boolean named = key.shape().many() == Many.NAMES && !key.path().equals(path);
        Set<String> values = new LinkedHashSet<>();
        if (!named && key.shape().many() != Many.NAMES) {
            values.addAll(key.shape().choices());
        }
        key.defaultYaml().ifPresent(values::add);
        if (key.shape().mayBeNothing()) {
            values.add("null");
        }
        if (key.shape().mayBeInfinite()) {
            values.add(".inf");
        }
        values.removeAll(without);
        List<Proposal> proposals = new ArrayList<>();
        for (String value : values) {
            boolean usual = key.defaultYaml().equals(Optional.of(value));
            proposals.add(new Proposal(
                    Kind.VALUE,
                    value,
                    before + value,
                    from,
                    to,
                    usual ? "What holds without it." : help(value),
                    key.unit(),
                    key.wanted(),
                    Optional.empty()));
        }
        return fitting(proposals, from);
    }

    private static String help(String value) {
        return ConfigKeys.find("strategies.params." + value)
                .map(ConfigKey::help)
                .orElse("");
    }

    /// Those that hold what is typed, those that begin with it first.
    private List<Proposal> fitting(List<Proposal> proposals, int from) {
        String typed = text.substring(Math.min(from, offset), offset).toLowerCase(Locale.ROOT);
        return proposals.stream()
                .filter(proposal -> proposal.label().toLowerCase(Locale.ROOT).contains(typed))
                .sorted(Comparator.comparingInt(
                        proposal -> proposal.label().toLowerCase(Locale.ROOT).startsWith(typed) ? 0 : 1))
                .toList();
    }
}
