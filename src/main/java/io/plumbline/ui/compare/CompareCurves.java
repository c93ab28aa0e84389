package io.plumbline.ui.compare;

import io.plumbline.core.EquityCurve;
import io.plumbline.history.RunComparison;
import io.plumbline.stats.AccountResult;
import io.plumbline.stats.Entrant;
import io.plumbline.ui.chart.Curve;
import io.plumbline.ui.chart.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The curves of a comparison, ready to be drawn: per entrant, in pips and in money, over time and over the number
/// of trades.
///
/// @param entrants per entrant its curves, in the order of the comparison
/// @param timeSpan from the first bar of any to the end of the last, epoch milliseconds
/// @param tradeSpan from 0 to the largest number of trades
/// @param currency the currency of all accounts; empty if one has none, or another
record CompareCurves(List<OfEntrant> entrants, Range timeSpan, Range tradeSpan, Optional<String> currency) {

    /// The equity and drawdown of one entrant over one axis.
    record Pair(Curve equity, Curve drawdown) {}

    /// The curves of one entrant. Drawdowns of an account are in per cent of its highest equity.
    record OfEntrant(Pair pipsByTime, Pair pipsByTrade, Optional<Pair> moneyByTime, Optional<Pair> moneyByTrade) {}

    /// The curves of a comparison.
    ///
    /// @param colours per entrant which of the curve colours it has
    static CompareCurves of(RunComparison comparison, List<Integer> colours) {
        List<Entrant> entrants = comparison.figures().entrants();
        double first = entrants.stream().mapToLong(Entrant::firstUtc).min().orElse(0);
        double last = entrants.stream().mapToLong(Entrant::endUtc).max().orElse(1);
        Range timeSpan = first < last ? new Range(first, last) : new Range(0, 1);
        int mostTrades = entrants.stream()
                .mapToInt(entrant -> entrant.trades().size())
                .max()
                .orElse(0);
        List<OfEntrant> curves = new ArrayList<>();
        for (int i = 0; i < entrants.size(); i++) {
            curves.add(curves(entrants.get(i), colours.get(i)));
        }
        return new CompareCurves(curves, timeSpan, new Range(0, Math.max(1, mostTrades)), currency(entrants));
    }

    private static Optional<String> currency(List<Entrant> entrants) {
        List<String> currencies = entrants.stream()
                .map(entrant -> entrant.metrics()
                        .account()
                        .map(account -> account.settings().currency())
                        .orElse(""))
                .distinct()
                .toList();
        return currencies.size() == 1 && !currencies.getFirst().isEmpty()
                ? Optional.of(currencies.getFirst())
                : Optional.empty();
    }

    private static OfEntrant curves(Entrant entrant, int colour) {
        Sheet sheet = new Sheet(entrant, colour);
        EquityCurve pips = entrant.metrics().equityPips();
        double[] pipsBelow = pips.drawdown();
        Optional<EquityCurve> money = entrant.metrics().account().map(AccountResult::equity);
        return new OfEntrant(
                sheet.byTime(pips, pipsBelow),
                sheet.byTrade(pips, pipsBelow),
                money.map(equity -> sheet.byTime(equity, percentBelow(equity))),
                money.map(equity -> sheet.byTrade(equity, percentBelow(equity))));
    }

    /// How far below the highest equity so far, in per cent of it; zero or negative.
    private static double[] percentBelow(EquityCurve equity) {
        double[] below = equity.drawdown();
        for (int i = 0; i < below.length; i++) {
            double peak = equity.value()[i] - below[i];
            below[i] = peak > 0 ? below[i] / peak * 100 : 0;
        }
        return below;
    }

    private record Sheet(Entrant entrant, int colour) {

        Pair byTime(EquityCurve equity, double[] below) {
            double[] times = Arrays.stream(equity.timeUtc()).asDoubleStream().toArray();
            double first = entrant.firstUtc();
            double last = Math.max((double) entrant.endUtc(), times.length == 0 ? first : times[times.length - 1]);
            return pair(times, equity, below, first, last);
        }

        Pair byTrade(EquityCurve equity, double[] below) {
            double[] numbers =
                    IntStream.rangeClosed(1, equity.size()).asDoubleStream().toArray();
            return pair(numbers, equity, below, 0, equity.size());
        }

        private Pair pair(double[] x, EquityCurve equity, double[] below, double first, double last) {
            return new Pair(
                    new Curve(entrant.label(), colour, x, equity.value(), first, equity.start(), last),
                    new Curve(entrant.label(), colour, x, below, first, 0, last));
        }
    }
}
