package io.plumbline.data.quality;

import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Kind;
import io.plumbline.dataset.QualityReport.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// One kind of trouble while it is counted, such as the rows that an import rejects: how often, the first places,
/// and when, in a memory that does not grow. Not for several threads.
public final class Tally {

    private static final int MOST_PLACES = 20;

    private final Kind kind;
    private final TimeCounts times = new TimeCounts();
    private final List<Place> first = new ArrayList<>();
    private long count;
    private String note = "";

    public Tally(Kind kind) {
        this.kind = kind;
    }

    /// Counts one.
    ///
    /// @param timeUtc start of the bar, epoch milliseconds; for a row without a time that of the row before it
    /// @param line line of the source file; 0 if there is none
    /// @param words what is there; asked for at the first places only
    public void add(long timeUtc, int line, Supplier<String> words) {
        place(timeUtc, line, words);
        count(timeUtc, 1);
    }

    /// Counts several in one place, such as the bars that a gap lacks.
    public void add(long timeUtc, int line, String words, long several) {
        place(timeUtc, line, () -> words);
        count(timeUtc, several);
    }

    /// Notes a place without counting.
    void place(long timeUtc, int line, Supplier<String> words) {
        if (first.size() < MOST_PLACES) {
            first.add(new Place(timeUtc, line, words.get()));
        }
    }

    /// Counts without noting the place.
    void count(long timeUtc, long several) {
        count += several;
        times.add(timeUtc, several);
    }

    /// Counts several that lie evenly along a stretch of time, without noting the place.
    void countAlong(long fromUtc, long untilUtc, long several) {
        count += several;
        times.addAlong(fromUtc, untilUtc, several);
    }

    /// Sets what else is to be said, such as "60 of them dropped".
    public void note(String words) {
        note = words;
    }

    public Kind kind() {
        return kind;
    }

    /// How often it was found.
    public long count() {
        return count;
    }

    /// What was found, on the stretch of time from the first bar to the last.
    Finding finding(long firstUtc, long lastUtc) {
        return new Finding(kind, count, note, first, times.strip(firstUtc, lastUtc));
    }
}
