package io.plumbline.history;

import java.time.Instant;
import java.util.List;

/// What is known of a search over parameters when its bars are read and it begins.
///
/// @param fingerprint SHA-256 of everything that decides what is found, 64 hexadecimal digits; there is one search
///     of each
/// @param requestSha256 SHA-256 of the request alone, by which a search over other bars is found
/// @param inputs what it was asked to do
/// @param bars the bars it reads, in its order
/// @param engineVersion the version of the program that searches
/// @param started when it began
/// @param years length of the data
/// @param combinations number of combinations of the grid
/// @param batches how many batches there are, over all scenarios
public record SweepStart(
        String fingerprint,
        String requestSha256,
        SweepInputs inputs,
        List<SweptBars> bars,
        String engineVersion,
        Instant started,
        double years,
        int combinations,
        int batches) {

    /// The bars of a symbol.
    ///
    /// @param source where they come from, in words, such as "EURUSD_M15.csv"
    /// @param count how many of them were used
    /// @param sha256 fingerprint of those that were used
    public record SweptBars(String symbol, String source, int count, String sha256) {}

    public SweepStart {
        bars = List.copyOf(bars);
    }

    SweepStart withBars(List<SweptBars> read) {
        return new SweepStart(
                fingerprint, requestSha256, inputs, read, engineVersion, started, years, combinations, batches);
    }

    /// How many combinations there are to try, over all scenarios.
    public long toTry() {
        return (long) combinations * inputs.scenarios().size();
    }
}
