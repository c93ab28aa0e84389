package io.plumbline.dataset;

import io.plumbline.core.Timeframe;
import java.time.LocalDate;
import java.util.List;

/// What a synthetic market is made from. The same recipe gives the same bars, bit for bit, on every machine.
///
/// @param symbols which symbols to make; they share a dollar factor
/// @param timeframe length of a bar
/// @param from the first day
/// @param to the last day, itself included
/// @param seed where chance begins
/// @param yearlyVolatility standard deviation of a year's log return, such as 0.08
/// @param tailDegrees degrees of freedom of the Student t that moves are drawn from, above 2; 4 is fat, 100
///     nearly normal
/// @param regimes whether volatility switches between calm and wild stretches
/// @param sessions whether volatility follows the working hours of Sydney, Tokyo, London and New York
/// @param weekendGaps whether weeks open away from the last close
/// @param spikesPerYear how many spikes that are taken back at once, on average
/// @param dollarShare share of a pair's variance that comes from the dollar, from 0 to below 1
/// @param drift yearly log return that an edge could live on; 0 for a null test
public record SynthRecipe(
        List<String> symbols,
        Timeframe timeframe,
        LocalDate from,
        LocalDate to,
        long seed,
        double yearlyVolatility,
        double tailDegrees,
        boolean regimes,
        boolean sessions,
        boolean weekendGaps,
        double spikesPerYear,
        double dollarShare,
        double drift) {

    public SynthRecipe {
        symbols = List.copyOf(symbols);
        check(!symbols.isEmpty(), "no symbols; wanted at least one, such as EURUSD");
        check(!from.isAfter(to), "from " + from + " to " + to + "; wanted a first day that is not after the last");
        check(
                yearlyVolatility > 0 && yearlyVolatility <= 5,
                "volatility " + yearlyVolatility + "; wanted above 0, at most 5");
        check(tailDegrees > 2, "tail degrees " + tailDegrees + "; wanted above 2, where the variance is finite");
        check(spikesPerYear >= 0 && spikesPerYear <= 10_000, "spikes " + spikesPerYear + "; wanted 0 to 10000 a year");
        check(dollarShare >= 0 && dollarShare < 1, "dollar share " + dollarShare + "; wanted 0 up to below 1");
        check(Math.abs(drift) <= 5, "drift " + drift + "; wanted at most 5 either way");
    }

    private static void check(boolean right, String words) {
        if (!right) {
            throw new IllegalArgumentException(words);
        }
    }

    /// A usual market: fat tails, regimes, sessions, gaps, a few spikes, half of it the dollar's, and no drift.
    public static SynthRecipe usual(
            List<String> symbols, Timeframe timeframe, LocalDate from, LocalDate to, long seed) {
        return new SynthRecipe(symbols, timeframe, from, to, seed, 0.08, 4, true, true, true, 6, 0.5, 0);
    }
}
