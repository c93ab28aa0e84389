package io.plumbline.data.layout;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Text out of a file, such as `'1.07x'`, made fit for a message: short, on one line, and with nothing that a
/// terminal would act on.
public final class Found {

    private static final int LONGEST = 40;
    private static final int MOST_NAMES = 12;

    private Found() {}

    /// The text between quotes, such as `'1.07x'`.
    public static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /// The names in their order, such as "time, open, high", cut after the first dozen.
    public static String listed(Collection<String> names) {
        String shown = names.stream().limit(MOST_NAMES).map(Found::plain).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? shown + ", …" : shown;
    }

    /// Whether this reads like text at all, rather than like the bytes of a picture.
    public static boolean isText(List<String> fields) {
        return fields.stream().noneMatch(field -> field.chars().anyMatch(Found::isBinary));
    }

    private static boolean isBinary(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static String plain(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        StringBuilder plain = new StringBuilder(shown.length());
        shown.chars().forEach(c -> plain.append(isPlain(c) ? (char) c : '?'));
        return plain.toString();
    }

    /// Controls move the cursor, format characters turn the direction of writing.
    private static boolean isPlain(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
    }
}
