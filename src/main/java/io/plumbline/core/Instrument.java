package io.plumbline.core;

/// Something with a price, such as EURUSD with pips of 0.0001, priced in USD.
///
/// @param symbol the name used in files and configs, such as "USDJPY"
/// @param pipSize the price change that is one pip, such as 0.01 for USDJPY; positive and finite
/// @param base what one unit of is bought or sold, such as "USD"; for an index its own symbol
/// @param quote the currency its price is in, such as "JPY"
public record Instrument(String symbol, double pipSize, String base, String quote) {

    public Instrument {
        if (!(pipSize > 0) || Double.isInfinite(pipSize)) {
            throw new IllegalArgumentException(symbol + ": pip size " + pipSize + ", wanted a positive number");
        }
    }

    /// A price difference in pips.
    public double toPips(double priceDelta) {
        return priceDelta / pipSize;
    }

    /// Pips as a price difference.
    public double toPrice(double pips) {
        return pips * pipSize;
    }
}
