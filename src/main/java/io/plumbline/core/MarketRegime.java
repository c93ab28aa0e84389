package io.plumbline.core;

/// The state of the market on one bar: how volatile it is against its own recent past, and whether the bar itself
/// is a spike. Written `VOL=MID|SPIKE=0`.
///
/// A column of regimes is a `byte[]` of ordinals, so that a million bars cost a megabyte.
public enum MarketRegime {
    UNKNOWN_CALM("UNKNOWN", false),
    UNKNOWN_SPIKE("UNKNOWN", true),
    LOW_CALM("LOW", false),
    LOW_SPIKE("LOW", true),
    MID_CALM("MID", false),
    MID_SPIKE("MID", true),
    HIGH_CALM("HIGH", false),
    HIGH_SPIKE("HIGH", true);

    private static final MarketRegime[] BY_ORDINAL = values();

    private final String volatility;
    private final boolean spike;
    private final String text;

    MarketRegime(String volatility, boolean spike) {
        this.volatility = volatility;
        this.spike = spike;
        this.text = "VOL=" + volatility + "|SPIKE=" + (spike ? 1 : 0);
    }

    /// `UNKNOWN` (not enough bars yet), `LOW`, `MID` or `HIGH`.
    public String volatility() {
        return volatility;
    }

    public boolean spike() {
        return spike;
    }

    /// The tag as written in trade lists, such as `VOL=LOW|SPIKE=1`.
    public String text() {
        return text;
    }

    /// The regime stored as this ordinal in a column.
    public static MarketRegime ofOrdinal(int ordinal) {
        return BY_ORDINAL[ordinal];
    }
}
