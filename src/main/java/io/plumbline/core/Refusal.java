package io.plumbline.core;

/// Why a signal became no order. The order of the constants is the order in which the rules are asked.
public enum Refusal {
    MISSING_STOP("missing_sl_points", "the strategy gave no stop distance"),
    NONPOSITIVE_STOP("nonpositive_sl_points", "the stop distance is zero or negative"),
    NONPOSITIVE_RISK("nonpositive_risk_amount", "the risk per trade is zero or negative"),
    NONPOSITIVE_QUANTITY("qty_nonpositive", "the quantity is zero or negative"),
    CAPS("caps", "an exposure cap would be exceeded"),
    NO_RANGE("no_atr", "the average true range is zero or unknown, so costs cannot be told"),
    BAD_PRICE("price_nonpositive", "the fill price after costs would not be positive");

    private final String code;
    private final String words;

    Refusal(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The name used in reports, such as "caps".
    public String code() {
        return code;
    }

    /// What happened, in words.
    public String words() {
        return words;
    }
}
