package io.plumbline.data.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The first lines of a file, such as its header and some hundred rows, by which its layout is recognised.
///
/// @param lines the lines from the first on; one that the sample cuts is left out
/// @param wholeFile whether these are all
record Sample(List<String> lines, boolean wholeFile) {

    private static final int MOST_LINES = 300;
    private static final int MOST_BYTES = 1 << 17;

    Sample {
        lines = List.copyOf(lines);
    }

    static Sample of(byte[] start, boolean wholeFile) {
        String text = new String(start, 0, Math.min(start.length, MOST_BYTES), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().limit(MOST_LINES).toList());
        boolean whole = wholeFile && start.length <= MOST_BYTES && lines.size() < MOST_LINES;
        if (!whole && lines.size() > 1 && lines.size() < MOST_LINES) {
            lines.removeLast();
        }
        return new Sample(lines, whole);
    }

    /// The fields of the lines from one on that are not blank and no notes, at most so many.
    List<List<String>> rows(int firstLine, char separator, int most) {
        return lines.stream()
                .skip(firstLine - 1L)
                .filter(line -> !isNote(line))
                .limit(most)
                .map(line -> Fields.of(line, separator))
                .toList();
    }

    static boolean isNote(String line) {
        String bare = line.strip();
        return bare.isEmpty() || bare.startsWith("#") || bare.startsWith("//") || bare.startsWith("sep=");
    }
}
