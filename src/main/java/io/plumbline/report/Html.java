package io.plumbline.report;

import java.util.ArrayDeque;
import java.util.Deque;

/// A page being written: elements are opened, filled and closed, and everything given as text or attribute is
/// escaped, so that a config named `<b>` shows as "<b>" and does nothing.
///
/// Attributes come as names and values in turn: `open("a", "href", "#costs")`.
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 17);
    private final Deque<String> open = new ArrayDeque<>();

    Html open(String tag, String... attributes) {
        startTag(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the innermost open element.
    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /// An element that holds nothing but text.
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /// An element that holds nothing, such as a line of a drawing.
    Html empty(String tag, String... attributes) {
        startTag(tag, attributes);
        out.append("/>\n");
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /// Our own style sheet, the one text that must not be escaped.
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /// The whole page.
    ///
    /// @throws IllegalStateException if an element was left open
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void startTag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }
}
