package io.plumbline.config;

import io.plumbline.config.YamlPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into pieces as YAML does, and goes on where YAML gives up: a text that is being typed has a quote or
/// a bracket open most of the time.
///
/// What is left open ends where the next key of the block around it begins. What the text means is decided by
/// [YamlTree] alone; this is for showing and finding.
final class YamlScan {

    /// Lines looked through for the end of a quote before it counts as left open.
    private static final int QUOTE_LINES = 200;

    /// A number longer than this is text.
    private static final int NUMBER_LENGTH = 64;

    private final String text;
    private final List<YamlPiece> pieces = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int flow;
    private boolean lineBegins = true;
    /// Column of the key or dash that the values being read belong to.
    private int blockColumn = -1;

    private YamlScan(String text) {
        this.text = text;
    }

    /// The pieces of a text in their order. No two overlap; what lies between them is white.
    static List<YamlPiece> of(String text) {
        YamlScan scan = new YamlScan(text);
        scan.run();
        return scan.pieces;
    }

    private void run() {
        if (text.startsWith("\uFEFF")) {
            at = 1;
            lineStart = 1;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                newLine();
            } else if (isBlank(c)) {
                at++;
            } else {
                piece(c);
            }
        }
    }

    private void newLine() {
        at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
        line++;
        lineStart = at;
        lineBegins = true;
        if (flow > 0 && blockGoesOn(at)) {
            flow = 0;
        }
    }

    private void piece(char c) {
        boolean first = at == lineStart;
        if (c == '#' && (first || isBlank(text.charAt(at - 1)))) {
            add(Kind.COMMENT, lineEnd(at));
        } else if (first && (c == '%' || isMarker())) {
            flow = 0;
            blockColumn = -1;
            add(Kind.MARKER, c == '%' ? lineEnd(at) : at + 3);
        } else if (c == '-' && flow == 0 && lineBegins && endsToken(at + 1)) {
            blockColumn = column();
            add(Kind.DASH, at + 1);
        } else if (c == '?' && flow == 0 && lineBegins && endsToken(at + 1)) {
            add(Kind.MARKER, at + 1);
        } else if (!flowSign(c) && !property(c)) {
            value(c);
        }
    }

    private boolean flowSign(char c) {
        switch (c) {
            case '[', '{' -> {
                flow++;
                add(c == '[' ? Kind.OPEN_LIST : Kind.OPEN_MAP, at + 1);
            }
            case ']', '}' -> {
                add(c == ']' ? Kind.CLOSE_LIST : Kind.CLOSE_MAP, at + 1);
                flow = Math.max(0, flow - 1);
            }
            case ',' -> {
                if (flow == 0) {
                    return false;
                }
                add(Kind.COMMA, at + 1);
            }
            case ':' -> {
                if (!isColon(at)) {
                    return false;
                }
                add(Kind.COLON, at + 1);
            }
            default -> {
                return false;
            }
        }
        lineBegins = false;
        return true;
    }

    /// An anchor, an alias or a tag.
    private boolean property(char c) {
        if (c != '&' && c != '*' && c != '!') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && !isWhite(text.charAt(end)) && !(flow > 0 && isFlowSign(text.charAt(end)))) {
            end++;
        }
        boolean begins = lineBegins;
        add(c == '&' ? Kind.ANCHOR : c == '*' ? Kind.ALIAS : Kind.TAG, end);
        lineBegins = begins && c != '*';
        return true;
    }

    private void value(char c) {
        if (flow == 0 && !lineBegins && (c == '|' || c == '>') && blockText()) {
            return;
        }
        boolean quoted = c == '"' || c == '\'';
        int end = quoted ? quoteEnd(c) : plainEnd();
        int behind = end;
        while (behind < text.length() && isBlank(text.charAt(behind))) {
            behind++;
        }
        boolean keyMayStand = flow > 0 || lineBegins;
        boolean colon = keyMayStand && (isColon(behind) || (quoted && flow > 0 && text.startsWith(":", behind)));
        if (colon && flow == 0) {
            blockColumn = column();
        }
        add(colon ? Kind.KEY : quoted ? Kind.TEXT : kind(text.substring(at, end)), end);
    }

    private void add(Kind kind, int end) {
        pieces.add(new YamlPiece(kind, at, end, line, column(), flow));
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < end && text.charAt(i + 1) == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        at = end;
        lineBegins = lineBegins && kind == Kind.DASH;
    }

    /// A text of several lines behind `|` or `>`: all lines that are indented deeper than its key.
    private boolean blockText() {
        int header = at + 1;
        while (header < text.length() && "+-0123456789".indexOf(text.charAt(header)) >= 0) {
            header++;
        }
        int next = header;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !isBreak(text.charAt(next)) && text.charAt(next) != '#') {
            return false;
        }
        int end = lineEnd(at);
        int start = nextLine(end);
        while (start > 0 && start < text.length()) {
            int content = contentOf(start);
            boolean blank = content == text.length() || isBreak(text.charAt(content));
            if (!blank && content - start <= blockColumn) {
                break;
            }
            if (!blank) {
                end = lineEnd(content);
            }
            start = nextLine(lineEnd(content));
        }
        add(Kind.TEXT, end);
        return true;
    }

    private int plainEnd() {
        boolean keyMayStand = flow > 0 || lineBegins;
        int end = at;
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean stop = isBreak(c)
                    || (c == '#' && isBlank(text.charAt(Math.max(i - 1, 0))))
                    || (keyMayStand && c == ':' && isColon(i))
                    || (flow > 0 && isFlowSign(c));
            if (stop) {
                break;
            }
            i++;
            if (!isBlank(c)) {
                end = i;
            }
        }
        // A sign that ends everything, such as a lone comma, is a piece of its own.
        return Math.max(end, at + 1);
    }

    private int quoteEnd(char quote) {
        int lines = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '"' || i + 1 == text.length() || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            } else if (c == '\n' && (++lines > QUOTE_LINES || quoteBreaks(i + 1))) {
                break;
            }
        }
        int end = lineEnd(at);
        while (end > at + 1 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean quoteBreaks(int start) {
        if (flow > 0) {
            return blockGoesOn(start);
        }
        int content = contentOf(start);
        return content < text.length() && !isBreak(text.charAt(content)) && content - start <= blockColumn;
    }

    /// Whether a line is plainly none of the brackets left open above it: the next key or item of the block around.
    private boolean blockGoesOn(int start) {
        int content = contentOf(start);
        if (content >= text.length() || content - start > blockColumn || isBreak(text.charAt(content))) {
            return false;
        }
        if (text.charAt(content) == '-' && endsToken(content + 1)) {
            return true;
        }
        int i = content;
        while (i < text.length() && !isBreak(text.charAt(i)) && !isFlowSign(text.charAt(i))) {
            if (text.charAt(i) == ':' && i > content && endsToken(i + 1)) {
                return true;
            }
            i++;
        }
        return false;
    }

    private Kind kind(String value) {
        boolean constant = switch (value.toLowerCase(Locale.ROOT)) {
            case "null", "~" -> true;
            default -> value.length() <= 5 && Scalars.truth(value).isPresent();
        };
        if (constant) {
            return Kind.CONSTANT;
        }
        boolean number =
                value.length() <= NUMBER_LENGTH && Scalars.number(value).isPresent();
        return number ? Kind.NUMBER : Kind.TEXT;
    }

    private int column() {
        return at - lineStart;
    }

    private boolean isMarker() {
        return (text.startsWith("---", at) || text.startsWith("...", at)) && endsToken(at + 3);
    }

    private boolean isColon(int i) {
        if (i >= text.length() || text.charAt(i) != ':') {
            return false;
        }
        return endsToken(i + 1) || (flow > 0 && isFlowSign(text.charAt(i + 1)));
    }

    private boolean endsToken(int i) {
        return i >= text.length() || isWhite(text.charAt(i));
    }

    private int contentOf(int start) {
        int content = start;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return content;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Start of the line behind a line's end; -1 if there is none.
    private int nextLine(int end) {
        if (end >= text.length()) {
            return -1;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isWhite(char c) {
        return isBlank(c) || isBreak(c);
    }

    private static boolean isFlowSign(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }
}
