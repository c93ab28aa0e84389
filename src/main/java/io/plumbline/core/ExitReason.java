package io.plumbline.core;

/// Why a position was closed. The order of the constants is the order in which the simulator asks.
public enum ExitReason {
    /// The stop-loss level was touched.
    SL("stop loss"),
    /// The take-profit level was touched.
    TP("take profit"),
    /// The position was held for the longest time the risk rules allow; closed at that bar's close.
    TIME("time stop"),
    /// The bars ended; closed at the last close.
    EOD("end of data");

    private final String words;

    ExitReason(String words) {
        this.words = words;
    }

    /// The reason in words, such as "stop loss".
    public String words() {
        return words;
    }
}
