package io.plumbline.history;

import java.util.ArrayList;
import java.util.List;

/// One part of a query as it was typed, such as `-tag:"long trend"`.
///
/// @param text without the minus and without quotes
/// @param negated whether a minus stood before it
/// @param quoted whether it began with a quote, so that it is words and nothing else
record QueryPart(String text, boolean negated, boolean quoted) {

    /// The parts of a query, divided at blanks outside quotes. A quote that is not closed reaches to the end.
    static List<QueryPart> of(String query) {
        List<QueryPart> parts = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            if (Character.isWhitespace(query.charAt(at))) {
                at++;
                continue;
            }
            int end = end(query, at);
            add(parts, query.substring(at, end));
            at = end;
        }
        return parts;
    }

    private static int end(String query, int start) {
        boolean inQuotes = false;
        int end = start;
        while (end < query.length() && (inQuotes || !Character.isWhitespace(query.charAt(end)))) {
            inQuotes ^= query.charAt(end) == '"';
            end++;
        }
        return end;
    }

    private static void add(List<QueryPart> parts, String written) {
        boolean negated = written.length() > 1 && written.startsWith("-");
        String rest = negated ? written.substring(1) : written;
        String text = rest.replace("\"", "");
        boolean quoted = rest.startsWith("\"");
        if (!quoted || !text.isBlank()) {
            parts.add(new QueryPart(text, negated, quoted));
        }
    }
}
