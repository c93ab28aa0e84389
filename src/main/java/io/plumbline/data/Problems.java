package io.plumbline.data;

import io.plumbline.data.BarFileException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The problems of one file while it is read: all counted, the first 20 by line kept, in whatever order they are
/// found.
final class Problems {

    private static final int KEPT = 20;
    private static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(problem -> problem.line().orElse(0));

    private final PriorityQueue<Problem> lastLineFirst = new PriorityQueue<>(BY_LINE.reversed());
    private long total;

    void add(int line, String text) {
        total++;
        lastLineFirst.add(Problem.at(line, text));
        if (lastLineFirst.size() > KEPT) {
            lastLineFirst.remove();
        }
    }

    /// Refuses the file if anything was wrong with it.
    void throwIfAny(Path file) throws BarFileException {
        if (total > 0) {
            List<Problem> kept = new ArrayList<>(lastLineFirst);
            kept.sort(BY_LINE);
            throw new BarFileException(file, kept, total);
        }
    }
}
