package io.plumbline.config;

/// Quotes around values: taken off, and put on again in the way they were.
final class YamlQuotes {

    private YamlQuotes() {}

    /// A written value without its quotes, such as `it's` for `'it''s'`.
    static String plain(String written) {
        if (isQuoted(written, '\'')) {
            return written.substring(1, written.length() - 1).replace("''", "'");
        }
        if (!isQuoted(written, '"')) {
            return written;
        }
        String inside = written.substring(1, written.length() - 1);
        return inside.indexOf('\\') < 0 ? inside : unescaped(inside);
    }

    /// A text in the quotes of another value; as it is if that has none.
    static String like(String written, String text) {
        if (isQuoted(written, '\'') && text.chars().noneMatch(Character::isISOControl)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return isQuoted(written, '"') || isQuoted(written, '\'') ? JsonText.quoted(text) : text;
    }

    static boolean isQuoted(String written) {
        return isQuoted(written, '\'') || isQuoted(written, '"');
    }

    private static boolean isQuoted(String written, char quote) {
        return written.length() > 1 && written.charAt(0) == quote && written.charAt(written.length() - 1) == quote;
    }

    private static String unescaped(String inside) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c != '\\' || i + 1 == inside.length()) {
                text.append(c);
                continue;
            }
            char escaped = inside.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case 't' -> text.append('\t');
                case 'r' -> text.append('\r');
                case 'u' -> {
                    int end = Math.min(inside.length(), i + 5);
                    String hex = inside.substring(i + 1, end);
                    text.append(hex.matches("[0-9a-fA-F]{4}") ? String.valueOf((char) Integer.parseInt(hex, 16)) : "");
                    i = end - 1;
                }
                default -> text.append(escaped);
            }
        }
        return text.toString();
    }
}
