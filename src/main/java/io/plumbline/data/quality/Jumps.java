package io.plumbline.data.quality;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.QualityReport.Kind;
import java.time.Duration;
import java.util.Optional;

/// Bars that reach far beyond those around them, told from news by what follows: a bad quote is taken back at once.
///
/// 1. How far a bar reaches is the distance of its high or low from the close before it; from its own open where
///    more than a day lies between the two, as over a weekend (days and weeks always look at the close before).
/// 2. The usual distance is [UsualRange].
/// 3. A **spike** reaches more than 10 times the usual, and at least three quarters of that are gone at its own
///    close or at one of the two after it. Ten deviations from a rolling centred median is the limit beyond which
///    Barndorff-Nielsen, Hansen, Lunde and Shephard drop quotes (Realized kernels in practice: trades and quotes,
///    Econometrics Journal 2009, rule Q4); that it must be taken back is ours, and spares news, which stays.
/// 4. A **jump** that stays counts only beyond 100 times the usual, where a wrong price scale or another instrument
///    is likelier than news.
final class Jumps {

    private static final double SPIKE_MULTIPLE = 10;
    private static final double JUMP_MULTIPLE = 100;

    /// The most of a spike that may be left after it was taken back.
    private static final double LEFT_SHARE = 0.25;

    private static final int BARS_TO_RETURN = 2;
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    private final Tally jumps = new Tally(Kind.JUMPS);
    private final BarSeries bars;
    private final UsualRange usual;
    private final boolean acrossGaps;
    private final Optional<Instrument> instrument;
    private long spikes;

    Jumps(BarSeries bars, Timeframe timeframe, Optional<Instrument> instrument) {
        this.bars = bars;
        this.usual = UsualRange.of(bars);
        this.acrossGaps = timeframe.length().toMillis() >= DAY_MILLIS;
        this.instrument = instrument;
    }

    Tally find() {
        double[] open = bars.open();
        double[] high = bars.high();
        double[] low = bars.low();
        double[] close = bars.close();
        int size = bars.size();
        int bar = 0;
        while (bar < size) {
            // The usual is the same for every bar of a block.
            double usualRange = usual.at(bar);
            int blockEnd = Math.min(size, usual.blockEnd(bar));
            while (bar < blockEnd) {
                double before = bar > 0 && adjacent(bar - 1, bar) ? close[bar - 1] : open[bar];
                double reach = Math.max(high[bar] - before, before - low[bar]);
                bar += reach > SPIKE_MULTIPLE * usualRange ? look(bar, before, reach, usualRange) : 1;
            }
        }
        if (jumps.count() > 0) {
            jumps.note(NumberText.count(spikes) + " taken back at once, " + NumberText.count(jumps.count() - spikes)
                    + " that stayed");
        }
        return jumps;
    }

    private boolean adjacent(int bar, int next) {
        return acrossGaps || bars.timeUtc()[next] - bars.timeUtc()[bar] <= DAY_MILLIS;
    }

    /// Looks at a bar that reaches far.
    ///
    /// @return how many bars were looked at
    private int look(int bar, double before, double reach, double usualRange) {
        int last = Math.min(bar + BARS_TO_RETURN, bars.size() - 1);
        for (int back = bar; back <= last && (back == bar || adjacent(back - 1, back)); back++) {
            if (Math.abs(bars.close()[back] - before) <= LEFT_SHARE * reach) {
                spikes++;
                jumps.add(bars.timeUtc()[bar], 0, () -> words("spike", reach, usualRange));
                return back - bar + 1;
            }
        }
        if (reach > JUMP_MULTIPLE * usualRange) {
            jumps.add(bars.timeUtc()[bar], 0, () -> words("jump", reach, usualRange) + ", not taken back");
        }
        return 1;
    }

    private String words(String what, double reach, double usualRange) {
        String distance = instrument
                .map(of -> NumberText.pips(of.toPips(reach)) + " pips")
                .orElseGet(() -> NumberText.of(reach, reach < 1 ? 5 : 2));
        return what + " of " + distance + ", " + NumberText.count(Math.round(reach / usualRange)) + " times the usual";
    }
}
