package io.plumbline.core;

/// The direction of a position, such as `LONG`.
public enum Side {
    LONG(1),
    SHORT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /// `+1` for long, `-1` for short: what a price move is multiplied with to become a gain.
    public int sign() {
        return sign;
    }

    /// The side of a non-zero sign.
    public static Side ofSign(int sign) {
        return sign > 0 ? LONG : SHORT;
    }
}
