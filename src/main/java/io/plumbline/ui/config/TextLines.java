package io.plumbline.ui.config;

import java.util.Arrays;

/// Where the lines of a text begin, so that "line 14, column 7" becomes an offset.
final class TextLines {

    private final String text;
    private final int[] starts;

    TextLines(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = end + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    int length() {
        return text.length();
    }

    /// The offset of a place, both numbers counted from 1; the nearest there is for one that is not there.
    int offset(int line, int column) {
        int row = Math.clamp(line - 1L, 0, starts.length - 1);
        return Math.clamp((long) starts[row] + Math.max(0, column - 1), starts[row], endOf(row + 1));
    }

    /// The offset of the end of a line, from 1, before its line break.
    int endOf(int line) {
        int row = Math.clamp(line - 1L, 0, starts.length - 1);
        return row + 1 < starts.length ? starts[row + 1] - 1 : text.length();
    }
}
