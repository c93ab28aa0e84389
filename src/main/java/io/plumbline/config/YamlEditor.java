package io.plumbline.config;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.plumbline.config.ConfigEdit.EditPath;
import io.plumbline.config.ConfigOutline.Kind;
import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.config.YamlNode.Items;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes one change after the other in a text, each by cutting out and putting in as little as possible.
///
/// It does not know whether what it made is right; [ConfigEdit] reads it again.
final class YamlEditor {

    private final String lineEnd;
    private String text;
    private ConfigOutline outline;

    YamlEditor(String text) {
        this.text = text;
        this.outline = ConfigOutline.of(text);
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    /// The text with a path set to a value, or without it.
    ///
    /// @param written the value as the user wrote it, which is kept if it is a single one
    String change(EditPath path, Optional<YamlNode> value, String written) throws EditRefused {
        OutlineNode node = here(path.found());
        YamlAliases.check(outline, node, path.isMissing());
        if (value.isEmpty()) {
            remove(node);
        } else if (path.isMissing()) {
            add(node, path.missing().getFirst(), path.wrapped(value.get()));
        } else {
            set(node, value.get(), written);
        }
        return text;
    }

    private OutlineNode here(OutlineNode node) throws EditRefused {
        return outline.node(node.path()).orElseThrow(() -> new EditRefused(node.path() + " cannot be found again"));
    }

    private YamlLayout layout() {
        return new YamlLayout(text, outline);
    }

    private void splice(int from, int to, String replacement) {
        text = text.substring(0, from) + replacement + text.substring(to);
        outline = ConfigOutline.of(text);
    }

    private void set(OutlineNode node, YamlNode value, String written) throws EditRefused {
        boolean single = value instanceof YamlNode.Scalar || value instanceof YamlNode.Nothing;
        if (single && (node.kind() == Kind.VALUE || node.kind() == Kind.NOTHING)) {
            setValue(node, value, written);
        } else if (value instanceof Items items && node.kind() == Kind.LIST && plain(node) && plain(items)) {
            setItems(node, items);
        } else if (value instanceof Block block
                && node.kind() == Kind.BLOCK
                && !block.entries().isEmpty()) {
            setKeys(node, block);
        } else {
            replace(node, value);
        }
    }

    private void setValue(OutlineNode node, YamlNode value, String written) {
        String inPlace = single(value, written, node.inFlow());
        if (!node.hasValue()) {
            splice(node.behindKey(), node.behindKey(), " " + inPlace);
            return;
        }
        String old = text.substring(node.valueFrom(), node.valueTo());
        boolean requoted = YamlQuotes.isQuoted(old) && value instanceof YamlNode.Scalar;
        String put = requoted ? YamlQuotes.like(old, ((YamlNode.Scalar) value).text()) : inPlace;
        int gapEnd = node.valueTo();
        while (gapEnd < text.length() && text.charAt(gapEnd) == ' ') {
            gapEnd++;
        }
        int gap = gapEnd - node.valueTo();
        // A comment that stands off in a column of its own stays in its column.
        boolean aligned = gap > 1 && gapEnd < text.length() && text.charAt(gapEnd) == '#';
        String space = aligned ? " ".repeat(Math.max(1, gap + old.length() - put.length())) : " ".repeat(gap);
        splice(node.valueFrom(), gapEnd, put + space);
    }

    /// A single value as the user wrote it if that reads the same here, else in the plainest way.
    private static String single(YamlNode value, String written, boolean inFlow) {
        boolean oneLine = !written.contains("\n") && !written.contains("#") && !written.isEmpty();
        String around = inFlow ? "[" + written + "]" : "k: " + written;
        YamlNode wanted = inFlow
                ? new Items(Mark.START, List.of(value))
                : new Block(Mark.START, List.of(new Entry("k", Mark.START, value)));
        boolean same = oneLine
                && YamlRender.value(around)
                        .filter(read -> YamlRender.same(wanted, read))
                        .isPresent();
        return same ? written : YamlRender.flow(value);
    }

    private static boolean plain(OutlineNode list) {
        return list.children().stream()
                .allMatch(item -> item.isItem()
                        && item.kind() == Kind.VALUE
                        && item.alias().isEmpty());
    }

    private static boolean plain(Items items) {
        return items.nodes().stream().allMatch(YamlNode.Scalar.class::isInstance);
    }

    /// Changes a list item by item, so that the comments of those that stay do too.
    private void setItems(OutlineNode node, Items wanted) throws EditRefused {
        List<String> now = node.children().stream()
                .map(item -> YamlQuotes.plain(text.substring(item.valueFrom(), item.valueTo())))
                .toList();
        List<String> then = wanted.nodes().stream()
                .map(item -> ((YamlNode.Scalar) item).text())
                .toList();
        if (now.isEmpty() || then.isEmpty()) {
            replace(node, wanted);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(now, then).getDeltas().reversed()) {
            if (delta.getType() == DeltaType.EQUAL) {
                continue;
            }
            int at = delta.getSource().getPosition();
            List<String> source = delta.getSource().getLines();
            List<String> target = delta.getTarget().getLines();
            int both = Math.min(source.size(), target.size());
            for (int i = target.size() - 1; i >= both; i--) {
                insertItem(here(node), at + source.size(), target.get(i));
            }
            for (int i = source.size() - 1; i >= both; i--) {
                remove(here(node).children().get(at + i));
            }
            for (int i = 0; i < both; i++) {
                setValue(
                        here(node).children().get(at + i),
                        new YamlNode.Scalar(Mark.START, target.get(i)),
                        target.get(i));
            }
        }
    }

    private void insertItem(OutlineNode list, int index, String value) throws EditRefused {
        List<OutlineNode> items = list.children();
        String put = YamlRender.scalar(value);
        if (list.flow()) {
            boolean last = index == items.size();
            int at = last ? items.getLast().end() : items.get(index).keyFrom();
            splice(at, at, last ? ", " + put : put + ", ");
            return;
        }
        String line = " ".repeat(items.getFirst().column()) + "- " + put;
        if (index == 0) {
            checkFirstOnLine(items.getFirst());
            int at = outline.lineStart(items.getFirst().keyFrom());
            splice(at, at, line + lineEnd);
        } else {
            putBelow(items.get(index - 1).end(), line + lineEnd);
        }
    }

    /// Puts whole lines below the line of an offset.
    private void putBelow(int offset, String lines) {
        int at = outline.nextLine(offset);
        boolean open = at == text.length() && at > 0 && outline.lineStart(at) < at;
        splice(at, at, open ? lineEnd + lines.substring(0, lines.length() - lineEnd.length()) : lines);
    }

    private void setKeys(OutlineNode node, Block wanted) throws EditRefused {
        for (OutlineNode child : node.children()) {
            if (wanted.find(child.key()).isEmpty()) {
                remove(here(child));
            }
        }
        for (Entry entry : wanted.entries()) {
            OutlineNode block = here(node);
            Optional<OutlineNode> child = block.children().stream()
                    .filter(one -> one.key().equals(entry.key()))
                    .findFirst();
            if (child.isPresent()) {
                set(child.get(), entry.value(), "");
            } else {
                add(block, entry.key(), entry.value());
            }
        }
    }

    private void add(OutlineNode node, String key, YamlNode value) throws EditRefused {
        if (key.startsWith("[")) {
            boolean rest = node.kind() == Kind.LIST && !node.children().isEmpty();
            if (rest && value instanceof YamlNode.Scalar scalar) {
                insertItem(node, node.children().size(), scalar.text());
            } else if (rest) {
                throw new EditRefused("only single values can be added to a list from here");
            } else {
                replace(node, new Items(Mark.START, List.of(value)));
            }
        } else if (node.flow() && (node.inFlow() || !node.children().isEmpty())) {
            addInBraces(node, key, value);
        } else {
            addLines(node, key, value);
        }
    }

    private void addInBraces(OutlineNode node, String key, YamlNode value) {
        String put = YamlRender.scalar(key) + ": " + YamlRender.flow(value);
        Optional<OutlineNode> before = YamlLayout.before(node, key);
        if (node.children().isEmpty()) {
            splice(node.valueFrom() + 1, node.valueFrom() + 1, put);
        } else if (before.isPresent()) {
            splice(before.get().end(), before.get().end(), ", " + put);
        } else {
            int at = node.children().getFirst().keyFrom();
            splice(at, at, put + ", ");
        }
    }

    private void addLines(OutlineNode node, String key, YamlNode value) throws EditRefused {
        boolean root = node == node.parent();
        List<OutlineNode> siblings = node.children();
        if (!root && node.kind() == Kind.VALUE && node.alias().isEmpty() && !isNull(node)) {
            throw new EditRefused(node.path() + " is a single value and can hold no keys");
        }
        if (siblings.isEmpty() && (node.kind() == Kind.VALUE || node.flow())) {
            replace(node, new Block(Mark.START, List.of(new Entry(key, Mark.START, value))));
            return;
        }
        int step = layout().step();
        if (siblings.isEmpty()) {
            String lines = YamlRender.lines(key, value, root ? 0 : node.column() + step, step, lineEnd);
            putBelow(root ? text.length() : node.behindKey(), lines);
            return;
        }
        String lines = YamlRender.lines(key, value, siblings.getFirst().column(), step, lineEnd);
        boolean airy = root && layout().airy(siblings);
        Optional<OutlineNode> before = YamlLayout.before(node, key);
        if (before.isPresent()) {
            putBelow(before.get().end(), airy ? lineEnd + lines : lines);
            return;
        }
        checkFirstOnLine(siblings.getFirst());
        int at = outline.lineStart(siblings.getFirst().keyFrom());
        splice(at, at, airy ? lines + lineEnd : lines);
    }

    private boolean isNull(OutlineNode node) {
        String written = text.substring(node.valueFrom(), node.valueTo());
        return written.equals("~") || written.toLowerCase(Locale.ROOT).equals("null");
    }

    private void checkFirstOnLine(OutlineNode node) throws EditRefused {
        if (!text.substring(outline.lineStart(node.keyFrom()), node.keyFrom()).isBlank()) {
            throw new EditRefused(node.path() + " does not begin its line; change it in the text");
        }
    }

    private void remove(OutlineNode node) throws EditRefused {
        OutlineNode around = node.parent();
        if (node.inFlow()) {
            removeInFlow(node);
            return;
        }
        checkFirstOnLine(node);
        if (around.children().size() == 1 && around != around.parent()) {
            replace(around, node.isItem() ? new Items(Mark.START, List.of()) : new Block(Mark.START, List.of()));
            return;
        }
        splice(outline.lineStart(node.keyFrom()), outline.nextLine(node.end()), "");
    }

    /// Takes a value in brackets out together with the comma that parted it.
    private void removeInFlow(OutlineNode node) {
        List<OutlineNode> siblings = node.parent().children();
        int index = siblings.indexOf(node);
        int from = node.keyFrom();
        int to = node.end();
        if (index + 1 < siblings.size()) {
            int next = siblings.get(index + 1).keyFrom();
            String between = text.substring(to, next);
            to = between.contains("#") ? to + between.indexOf(',') + 1 : next;
        } else if (index > 0) {
            int end = siblings.get(index - 1).end();
            String between = text.substring(end, from);
            if (between.contains("#")) {
                splice(from, to, "");
                splice(end + between.indexOf(','), end + between.indexOf(',') + 1, "");
                return;
            }
            from = end;
        }
        splice(from, to, "");
    }

    /// Puts another value in the place of any value, however it is written. Lines of comments inside it stay, below
    /// the new value.
    private void replace(OutlineNode node, YamlNode value) throws EditRefused {
        if (node == node.parent()) {
            throw new EditRefused("the whole file cannot be replaced from here");
        }
        boolean keys = value instanceof Block block && !block.entries().isEmpty();
        if (node.inFlow() || (node.flow() && !keys)) {
            boolean key = !node.hasValue();
            splice(node.valueFrom(), node.valueTo(), (key ? " " : "") + YamlRender.flow(value));
            return;
        }
        int keyLineEnd = outline.lineEnd(node.behindKey());
        boolean below = node.valueFrom() > keyLineEnd;
        int behind = below ? node.behindKey() : Math.min(node.valueTo(), keyLineEnd);
        String behindKey = text.substring(behind, keyLineEnd);
        String comment = behindKey.strip().startsWith("#") ? " " + behindKey.strip() : "";
        StringBuilder put = new StringBuilder();
        if (keys && value instanceof Block block) {
            put.append(comment).append(lineEnd);
            int step = layout().step();
            for (Entry entry : block.entries()) {
                put.append(YamlRender.lines(entry.key(), entry.value(), node.column() + step, step, lineEnd));
            }
        } else {
            put.append(' ').append(YamlRender.flow(value)).append(comment).append(lineEnd);
        }
        int end = outline.nextLine(Math.max(node.end(), node.behindKey()));
        int next = outline.nextLine(node.behindKey());
        if (next < end) {
            text.substring(next, end)
                    .lines()
                    .filter(line -> line.strip().startsWith("#"))
                    .forEach(line -> put.append(line).append(lineEnd));
        }
        splice(node.behindKey(), end, put.toString());
    }
}
