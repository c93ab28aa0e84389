package io.plumbline.core;

import java.math.BigDecimal;

/// How many decimals prices are written with, such as 5 for 1.08512, as the prices themselves tell.
public final class PriceDigits {

    private static final int MOST = 8;
    private static final int LOOKED_AT = 2_000;

    private PriceDigits() {}

    /// The most decimals that any of a sample of the closes needs, at most 8.
    public static int of(BarSeries bars) {
        double[] close = bars.close();
        int stride = Math.max(1, close.length / LOOKED_AT);
        int most = 0;
        for (int bar = 0; bar < close.length && most < MOST; bar += stride) {
            most = Math.max(most, decimals(close[bar]));
        }
        return most;
    }

    private static int decimals(double price) {
        return Math.clamp(BigDecimal.valueOf(price).stripTrailingZeros().scale(), 0, MOST);
    }

    /// The instrument of a symbol. One that the table does not know gets a pip of ten of the last decimal, in which
    /// its prices are written in full; that is good for showing it, and for nothing that earns or costs money.
    public static Instrument instrument(String symbol, BarSeries bars) {
        return Instruments.standard()
                .find(symbol)
                .orElseGet(() -> new Instrument(symbol, Math.pow(10, 1 - Math.max(1, of(bars))), symbol, ""));
    }
}
