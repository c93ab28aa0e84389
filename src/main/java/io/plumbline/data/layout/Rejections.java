package io.plumbline.data.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The rows of a file that are no bars, such as line 17 with "high 1.09 below low 1.14": all counted, the first
/// 10,000 kept.
public final class Rejections {

    private static final int KEPT = 10_000;
    private static final int LONGEST_TEXT = 200;

    private final List<Rejected> kept = new ArrayList<>();
    private int[] rows = new int[16];
    private int[] lines = new int[16];
    private int size;

    /// A row that is no bar.
    ///
    /// @param line line of the file, the first being 1
    /// @param text the line, cut after 200 characters
    /// @param reason what was found and what was wanted
    public record Rejected(int line, String text, String reason) {}

    /// @param row index of the raw row before it
    void add(int line, String text, String reason, int row) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            rows = Arrays.copyOf(rows, size * 2);
        }
        lines[size] = line;
        rows[size] = row;
        size++;
        if (kept.size() < KEPT) {
            kept.add(new Rejected(line, shortened(text), reason));
        }
    }

    static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /// Number of all rows that are no bars.
    public int size() {
        return size;
    }

    /// The first of them.
    public List<Rejected> kept() {
        return List.copyOf(kept);
    }

    public int line(int place) {
        return lines[place];
    }

    /// Index of the raw row before one, which tells about when it would have been.
    public int rowBefore(int place) {
        return rows[place];
    }

    /// Why one is no bar; empty beyond those that are kept.
    public String reason(int place) {
        return place < kept.size() ? kept.get(place).reason() : "";
    }
}
