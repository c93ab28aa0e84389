package io.plumbline.app;

/// How much of something is done, such as 412,000 of 1,200,000 bars.
///
/// @param done how many so far
/// @param total how many in all; never less than what is done
/// @param unit what is counted, in the plural: "bars", "trades", "bytes"
public record Amount(long done, long total, String unit) {

    public Amount {
        total = Math.max(total, done);
    }
}
