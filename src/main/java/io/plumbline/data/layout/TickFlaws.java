package io.plumbline.data.layout;

import java.util.Arrays;

/// What is odd about the ticks of a file, such as the tick on line 12 that is earlier than the one before it.
public final class TickFlaws {

    private final Places outOfOrder = new Places();
    private final Places crossed = new Places();
    private long skipped;

    /// Lines of a file and the raw rows that they went into.
    public static final class Places {

        private int[] lines = new int[16];
        private int[] rows = new int[16];
        private int size;

        void add(int line, int row) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, size * 2);
                rows = Arrays.copyOf(rows, size * 2);
            }
            lines[size] = line;
            rows[size] = row;
            size++;
        }

        public int size() {
            return size;
        }

        public int line(int place) {
            return lines[place];
        }

        public int row(int place) {
            return rows[place];
        }
    }

    void addOutOfOrder(int line, int row) {
        outOfOrder.add(line, row);
    }

    void addCrossed(int line, int row) {
        crossed.add(line, row);
    }

    void addSkipped() {
        skipped++;
    }

    /// Ticks that are earlier than the one before them in the same minute.
    public Places outOfOrder() {
        return outOfOrder;
    }

    /// Ticks with a bid above the ask.
    public Places crossed() {
        return crossed;
    }

    /// Number of rows that come before both sides are known.
    public long skipped() {
        return skipped;
    }
}
