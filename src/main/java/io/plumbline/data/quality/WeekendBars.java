package io.plumbline.data.quality;

import io.plumbline.core.BarSeries;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.QualityReport.Kind;

/// Bars that lie wholly between the close of a week and the opening of the next. Some feeds fill weekends with flat
/// bars, which are harmless noise; active ones hint at a wrong clock or at another market.
final class WeekendBars {

    private final Tally weekend = new Tally(Kind.WEEKEND);
    private final BarSeries bars;
    private long active;

    WeekendBars(BarSeries bars) {
        this.bars = bars;
    }

    /// Takes the bars of the next weekend.
    void take(int from, int until) {
        if (from == until) {
            return;
        }
        int moving = 0;
        for (int bar = from; bar < until; bar++) {
            moving += bars.high()[bar] > bars.low()[bar] ? 1 : 0;
            weekend.count(bars.timeUtc()[bar], 1);
        }
        active += moving;
        int count = until - from;
        String of = moving == 0
                ? ", flat"
                : moving == count ? ", moving" : ", " + NumberText.count(moving) + " of them moving";
        weekend.place(bars.timeUtc()[from], 0, () -> Words.count(count, "bar") + of);
    }

    /// What was found, once the last weekend is taken.
    Tally found() {
        if (weekend.count() > 0) {
            weekend.note(NumberText.count(weekend.count() - active) + " flat, " + NumberText.count(active) + " moving");
        }
        return weekend;
    }

    /// Number of bars that move.
    long active() {
        return active;
    }
}
