package io.plumbline.config;

import java.util.List;

/// The coloured spans of a YAML text, such as the key `r_base`, the number behind it and its comment.
///
/// Any text has them, right or wrong: colours must not vanish while somebody types.
public final class ConfigTokens {

    /// What a span is.
    public enum Style {
        KEY,
        STRING,
        NUMBER,
        /// True, false or null.
        CONSTANT,
        COMMENT,
        PUNCTUATION,
        /// An anchor, an alias or a tag.
        ANCHOR
    }

    /// A piece of the text.
    ///
    /// @param from offset of its first character
    /// @param to offset behind its last character
    public record Span(int from, int to, Style style) {}

    private ConfigTokens() {}

    /// The spans of a text in their order, none overlapping; the white between them has no span.
    public static List<Span> of(String text) {
        return YamlScan.of(text).stream()
                .map(piece -> new Span(piece.from(), piece.to(), style(piece.kind())))
                .toList();
    }

    private static Style style(YamlPiece.Kind kind) {
        return switch (kind) {
            case KEY -> Style.KEY;
            case TEXT -> Style.STRING;
            case NUMBER -> Style.NUMBER;
            case CONSTANT -> Style.CONSTANT;
            case COMMENT -> Style.COMMENT;
            case ANCHOR, ALIAS, TAG -> Style.ANCHOR;
            case DASH, COLON, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, MARKER -> Style.PUNCTUATION;
        };
    }
}
