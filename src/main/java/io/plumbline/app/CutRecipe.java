package io.plumbline.app;

import io.plumbline.config.JsonRecords;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.Resample;
import org.jspecify.annotations.Nullable;

/// How a dataset was made of another one: as longer bars, or as some of its bars in a row. The names of the
/// components are in every passport.
///
/// @param from first bar of a part; 0 for longer bars
/// @param until the bar behind its last; 0 for longer bars
/// @param timeframe the length of the bars; null for a part, whose bars are as long as they were
record CutRecipe(int from, int until, @Nullable Timeframe timeframe) {

    static CutRecipe part(int from, int until) {
        return new CutRecipe(from, until, null);
    }

    static CutRecipe longer(Timeframe timeframe) {
        return new CutRecipe(0, 0, timeframe);
    }

    /// @throws IllegalArgumentException if the text is no recipe of this version
    static CutRecipe parse(String json) {
        return JsonRecords.read(CutRecipe.class, json);
    }

    String text() {
        return JsonRecords.of(this);
    }

    /// @throws IllegalArgumentException if these bars cannot be cut like that
    QuotedBars of(QuotedBars bars, Timeframe theirs) {
        if (timeframe != null) {
            return Resample.of(bars, theirs, timeframe);
        }
        if (from < 0 || until > bars.size() || from >= until) {
            throw new IllegalArgumentException("bars " + from + " to " + until + " of " + bars.size());
        }
        return bars.slice(from, until);
    }
}
