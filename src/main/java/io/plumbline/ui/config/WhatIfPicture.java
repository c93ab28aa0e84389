package io.plumbline.ui.config;

import io.plumbline.app.WhatIf.Bench;
import io.plumbline.app.WhatIf.Change;
import io.plumbline.app.WhatIf.Look;
import io.plumbline.config.RunConfig;
import io.plumbline.core.EquityCurve;
import io.plumbline.core.NumberText;
import io.plumbline.stats.TradeTotals;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a config earns as it is and with a change, ready to be drawn.
///
/// @param config the config as it is; empty if there is nothing to show
/// @param bench the bars
/// @param base what it earns as it is
/// @param now what it earns with the change; the same without one
/// @param curves the change's before that of the config as it is
record WhatIfPicture(
        Optional<RunConfig> config,
        Optional<Bench> bench,
        Optional<Look> base,
        Optional<Look> now,
        List<Curve> curves) {

    private static final int BASE_COLOUR = 0;
    private static final int CHANGED_COLOUR = 1;

    static final WhatIfPicture NONE =
            new WhatIfPicture(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    static WhatIfPicture of(RunConfig config, Bench bench, Look base, Look now, Optional<Change> change) {
        Curve asItIs = curve("now", BASE_COLOUR, base);
        List<Curve> curves = change.isEmpty() ? List.of(asItIs) : List.of(curve("new", CHANGED_COLOUR, now), asItIs);
        return new WhatIfPicture(Optional.of(config), Optional.of(bench), Optional.of(base), Optional.of(now), curves);
    }

    private static Curve curve(String name, int colour, Look look) {
        EquityCurve equity = look.equity();
        double[] times = Arrays.stream(equity.timeUtc()).asDoubleStream().toArray();
        double last = Math.max((double) look.lastUtc(), times.length == 0 ? 0 : times[times.length - 1]);
        return new Curve(name, colour, times, equity.value(), (double) look.firstUtc(), equity.start(), last);
    }

    /// What a config earns as it is on these bars, if that is known already.
    Optional<Look> base(RunConfig asked, Bench ready) {
        boolean same = config.equals(Optional.of(asked))
                && bench.filter(one -> one == ready).isPresent();
        return same ? base : Optional.empty();
    }

    /// Whether it was made of these bars.
    boolean isOf(Optional<Bench> ready) {
        return bench.isPresent() && ready.isPresent() && bench.get() == ready.get();
    }

    /// From the first bar to the last, epoch milliseconds.
    Range span() {
        double first = base.map(Look::firstUtc).orElse(0L).doubleValue();
        double last = base.map(Look::lastUtc).orElse(1L).doubleValue();
        return first < last ? new Range(first, last) : new Range(first, first + 1);
    }

    /// How many settings were tried on the bars.
    int tried() {
        return Math.max(base.map(Look::tried).orElse(0), now.map(Look::tried).orElse(0));
    }

    /// The figures of a look, such as "412 trades · −31.5 pips · profit factor 0.98 · drawdown −214.0".
    static String words(Look look) {
        TradeTotals totals = look.totals();
        return NumberText.count(totals.trades()) + " trades · " + NumberText.pips(totals.netPips())
                + " pips · profit factor " + NumberText.of(totals.profitFactor(), 2) + " · drawdown "
                + NumberText.pips(totals.maxDrawdownPips());
    }
}
