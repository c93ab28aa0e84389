package io.plumbline.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A page being written: elements are opened, filled and closed, and everything given as text or attribute is
/// escaped, so that a config named `<b>` shows as "<b>" and does nothing.
///
/// Attributes come as names and values in turn: `open("a", "href", "#costs")`.
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 17);
    private final Deque<String> open = new ArrayDeque<>();
    private final Optional<String> drawingStyle;

    private Html(Optional<String> drawingStyle) {
        this.drawingStyle = drawingStyle;
    }

    /// A page for the screen and the browser's printer.
    static Html screen() {
        return new Html(Optional.empty());
    }

    /// A page for the PDF, whose drawings do not see the page's style sheet and carry their own.
    static Html paper(String drawingStyle) {
        return new Html(Optional.of(drawingStyle));
    }

    /// Whether the page is for the PDF.
    boolean isPaper() {
        return drawingStyle.isPresent();
    }

    /// Opens a drawing.
    ///
    /// @param width in the units of its coordinates, over which it fills the width of the page
    /// @param description what it shows, for readers who cannot see it
    Html drawing(int width, int height, String description) {
        String box = "0 0 " + width + " " + height;
        open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", box, "role", "img", "aria-label", description);
        drawingStyle.ifPresent(
                css -> out.append("<style type=\"text/css\">").append(css).append("</style>\n"));
        return this;
    }

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
                default -> out.append(isXml(c) ? c : '\uFFFD');
            }
        }
        return this;
    }

    // The PDF's reader refuses a page with a bell or a null in it, which a note can contain.
    private static boolean isXml(char c) {
        return (c >= ' ' && c < '\uFFFE') || c == '\t' || c == '\n' || c == '\r';
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
