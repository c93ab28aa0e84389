package io.plumbline.stats;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What one unit of a currency is worth in the account's currency over time, such as 1 JPY = 0.0065 USD.
sealed interface Rate {

    /// The rate that was known at the open of a bar.
    ///
    /// @param timeUtc start of that bar, epoch milliseconds
    /// @throws NoConversionException if the bars behind the rate do not cover that time
    double at(long timeUtc) throws NoConversionException;

    /// The rate of the account's currency into itself.
    record One() implements Rate {
        @Override
        public double at(long timeUtc) {
            return 1.0;
        }
    }

    /// The rate read from a pair's bars.
    ///
    /// @param inverted whether the rate is one over the price
    /// @param barMillis length of a bar, taken as the shortest step between two of them
    record OfPair(String symbol, BarSeries bars, boolean inverted, long barMillis) implements Rate {

        /// How long the last close of a file may stand in for missing bars: a weekend with holidays, not a year.
        private static final long GRACE_MILLIS = Duration.ofDays(7).toMillis();

        static OfPair of(Instrument pair, BarSeries bars, boolean inverted) {
            long[] timeUtc = bars.timeUtc();
            long shortest = Long.MAX_VALUE;
            for (int bar = 1; bar < timeUtc.length; bar++) {
                shortest = Math.min(shortest, timeUtc[bar] - timeUtc[bar - 1]);
            }
            return new OfPair(pair.symbol(), bars, inverted, timeUtc.length < 2 ? 1 : shortest);
        }

        @Override
        public double at(long timeUtc) throws NoConversionException {
            // No look-ahead: reads the last bar that had ended when the bar at this time opened.
            int found = Arrays.binarySearch(bars.timeUtc(), timeUtc - barMillis);
            int closed = found >= 0 ? found : -found - 2;
            if (closed < 0) {
                throw uncovered(timeUtc, "begin", 0);
            }
            int last = bars.size() - 1;
            if (closed == last && timeUtc - bars.timeUtc()[last] > barMillis + GRACE_MILLIS) {
                throw uncovered(timeUtc, "end", last);
            }
            double price = bars.close()[closed];
            return inverted ? 1 / price : price;
        }

        private NoConversionException uncovered(long timeUtc, String beginOrEnd, int bar) {
            return new NoConversionException(String.format(
                    "no rate for a trade at %s: the bars of %s, which convert it into the account's currency, %s at %s; "
                            + "load bars of %s for the whole time",
                    Instant.ofEpochMilli(timeUtc),
                    symbol,
                    beginOrEnd,
                    Instant.ofEpochMilli(bars.timeUtc()[bar]),
                    symbol));
        }
    }

    /// The rate from an instrument's quote currency into the account's currency. Tried in this order: no
    /// conversion, the instrument itself (its base is the account's currency), a loaded pair priced in the
    /// account's currency, and a loaded pair of the account's currency priced in the quote currency.
    ///
    /// @param own the instrument's bars
    /// @throws NoConversionException naming the pair to load, if none of them will do
    static Rate of(Instrument instrument, BarSeries own, String currency, Map<Instrument, BarSeries> loaded)
            throws NoConversionException {
        String quote = instrument.quote();
        if (quote.equals(currency)) {
            return new One();
        }
        if (instrument.base().equals(currency)) {
            return OfPair.of(instrument, own, true);
        }
        return pair(quote, currency, false, loaded)
                .or(() -> pair(currency, quote, true, loaded))
                .orElseThrow(() -> new NoConversionException(missing(instrument, currency, loaded)));
    }

    /// The rate from the loaded pair of two currencies; the first by name if several symbols are that pair.
    private static Optional<OfPair> pair(
            String base, String quote, boolean inverted, Map<Instrument, BarSeries> loaded) {
        return loaded.entrySet().stream()
                .filter(pair -> pair.getKey().base().equals(base)
                        && pair.getKey().quote().equals(quote))
                .min(Comparator.comparing(pair -> pair.getKey().symbol()))
                .map(pair -> OfPair.of(pair.getKey(), pair.getValue(), inverted));
    }

    private static String missing(Instrument instrument, String currency, Map<Instrument, BarSeries> loaded) {
        String quote = instrument.quote();
        Instruments known = Instruments.standard();
        String wanted = known.find(currency + quote)
                .or(() -> known.find(quote + currency))
                .map(Instrument::symbol)
                .orElse(quote + currency + " or " + currency + quote);
        String symbols =
                loaded.keySet().stream().map(Instrument::symbol).sorted().collect(Collectors.joining(", "));
        return String.format(
                "results of %s are in %s and the account is in %s, but none of the loaded symbols (%s) converts %s into "
                        + "%s; load %s too, or choose another account currency",
                instrument.symbol(), quote, currency, symbols, quote, currency, wanted);
    }
}
