package io.plumbline.core;

import java.util.List;

/// One indicator as a chart draws it, such as "EMA 20" on the price, or "ADX 14" below it with a line at 25.
///
/// @param title what it is, with its periods, such as "EMA 20"
/// @param place on the price or below it
/// @param unit of the values, such as "pips"; empty for a price or a number without one
/// @param meaning what it decides, in one sentence
/// @param value per bar; `NaN` while not yet known. Read it, never write it
/// @param limits values that decide, drawn as level lines
public record Drawn(String title, Place place, String unit, String meaning, double[] value, List<Limit> limits) {

    /// Where an indicator is drawn.
    public enum Place {
        /// On the price, in prices.
        PRICE,
        /// In a pane of its own below the price.
        BELOW
    }

    /// A value that decides, such as "trade above" 25.
    ///
    /// @param words what it does, such as "trade above"
    public record Limit(String words, double value) {}

    public Drawn {
        limits = List.copyOf(limits);
    }

    /// An indicator on the price.
    public static Drawn onPrice(String title, String meaning, double[] value) {
        return new Drawn(title, Place.PRICE, "", meaning, value, List.of());
    }

    /// An indicator in a pane of its own.
    public static Drawn below(String title, String unit, String meaning, double[] value, List<Limit> limits) {
        return new Drawn(title, Place.BELOW, unit, meaning, value, limits);
    }

    /// A length that is measured as a price difference, such as the average true range, in pips in a pane of its
    /// own.
    public static Drawn belowInPips(
            String title, String unit, String meaning, double[] priceDelta, Instrument instrument, List<Limit> limits) {
        double[] pips = new double[priceDelta.length];
        for (int bar = 0; bar < pips.length; bar++) {
            pips[bar] = instrument.toPips(priceDelta[bar]);
        }
        return below(title, unit, meaning, pips, limits);
    }
}
