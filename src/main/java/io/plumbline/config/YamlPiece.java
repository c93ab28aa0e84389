package io.plumbline.config;

/// A piece of a YAML text by its place, such as the key `r_base` or the comment behind it.
///
/// @param from offset of its first character
/// @param to offset behind its last character
/// @param line counted from 1
/// @param column of its first character, counted from 0
/// @param flow how many brackets and braces are open around it; an opening or closing one counts itself
record YamlPiece(Kind kind, int from, int to, int line, int column, int flow) {

    enum Kind {
        KEY,
        TEXT,
        NUMBER,
        CONSTANT,
        COMMENT,
        DASH,
        COLON,
        COMMA,
        OPEN_LIST,
        CLOSE_LIST,
        OPEN_MAP,
        CLOSE_MAP,
        MARKER,
        ANCHOR,
        ALIAS,
        TAG
    }

    boolean isValue() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.CONSTANT;
    }

    boolean isOpening() {
        return kind == Kind.OPEN_LIST || kind == Kind.OPEN_MAP;
    }

    boolean isClosing() {
        return kind == Kind.CLOSE_LIST || kind == Kind.CLOSE_MAP;
    }

    String in(String text) {
        return text.substring(from, to);
    }
}
