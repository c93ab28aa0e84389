package io.plumbline.dataset;

import io.plumbline.core.Timeframe;
import java.util.List;
import java.util.stream.Collectors;

/// Everything that is known of a set of bars: what it is, where it came from, how it was read, how good it is.
///
/// All components are plain values, so that a passport can be written as JSON and read again.
///
/// @param name what the library calls it, such as "EURUSD_M15"
/// @param symbol what it is a price of, such as "EURUSD"
/// @param timeframe length of a bar
/// @param bars number of bars
/// @param firstUtc start of the first bar, epoch milliseconds
/// @param lastUtc start of the last bar, epoch milliseconds
/// @param sha256 fingerprint of the bars, 64 hexadecimal digits
/// @param extras what is known beyond bid bars: "ask", "spread", "partial"; and [#SYNTHETIC] for bars that no
///     market made, also where they were resampled or cut since
/// @param origin where it came from
/// @param clock what the times of its source mean
/// @param guesses what the file did not say and how it was decided
/// @param repairs what was changed on the way in, in words, such as "60 identical duplicates dropped"
/// @param quality what is wrong with it
/// @param addedUtc when it came into the library, epoch milliseconds
/// @param version the version of Plumbline that read it
public record DataPassport(
        String name,
        String symbol,
        Timeframe timeframe,
        int bars,
        long firstUtc,
        long lastUtc,
        String sha256,
        List<String> extras,
        Origin origin,
        ClockFinding clock,
        List<Guess> guesses,
        List<String> repairs,
        QualityReport quality,
        long addedUtc,
        String version) {

    /// Among the extras of bars that no market made.
    public static final String SYNTHETIC = "synthetic";

    /// Where bars came from.
    public enum Kind {
        /// A file.
        FILE,
        /// Another dataset, by resampling or splitting.
        DERIVED,
        /// The generator of synthetic markets.
        SYNTHETIC
    }

    /// Where bars came from.
    ///
    /// @param kind which of the three
    /// @param source the path of the file; the name of the other dataset; the generator's recipe
    /// @param words how it was read or made, such as "HistData ASCII, entry DAT_ASCII_EURUSD_M1_2019.csv" or
    ///     "resampled from M1 to H1"
    /// @param bytes size of the file; 0 without one
    /// @param modifiedUtc when the file was last changed, epoch milliseconds; 0 without one
    /// @param sha256 SHA-256 of the file's bytes; of the other dataset's bars; empty for a synthetic one
    /// @param recipe how to make the very same bars of it again, as a JSON text for programs; empty if nobody wrote
    ///     it down
    public record Origin(
            Kind kind, String source, String words, long bytes, long modifiedUtc, String sha256, String recipe) {

        /// An origin whose recipe is yet to be written down.
        public Origin(Kind kind, String source, String words, long bytes, long modifiedUtc, String sha256) {
            this(kind, source, words, bytes, modifiedUtc, sha256, "");
        }

        public Origin withRecipe(String json) {
            return new Origin(kind, source, words, bytes, modifiedUtc, sha256, json);
        }
    }

    /// Something that the file did not say.
    ///
    /// @param subject what was guessed: "symbol", "price scale", "date order", "timeframe", "columns"
    /// @param value what was taken, such as "EURUSD"
    /// @param reason why, such as "from the file's name", or "set by you"
    public record Guess(String subject, String value, String reason) {}

    public DataPassport {
        extras = List.copyOf(extras);
        guesses = List.copyOf(guesses);
        repairs = List.copyOf(repairs);
    }

    /// Whether no market made these bars, so that a strategy that earns on them fits luck.
    public boolean isSynthetic() {
        return extras.contains(SYNTHETIC);
    }

    /// What is known beyond bid bars, in words, such as "ask, spread"; empty if nothing.
    public String beyondTheBid() {
        return extras.stream().filter(extra -> !extra.equals(SYNTHETIC)).collect(Collectors.joining(", "));
    }

    /// The same set of bars, added to a library.
    ///
    /// @param from where it came from, with the recipe
    /// @param whenUtc when, epoch milliseconds
    /// @param by the version of Plumbline
    public DataPassport added(Origin from, long whenUtc, String by) {
        return new DataPassport(
                name, symbol, timeframe, bars, firstUtc, lastUtc, sha256, extras, from, clock, guesses, repairs,
                quality, whenUtc, by);
    }

    /// The same set of bars under another name.
    public DataPassport withName(String other) {
        return new DataPassport(
                other, symbol, timeframe, bars, firstUtc, lastUtc, sha256, extras, origin, clock, guesses, repairs,
                quality, addedUtc, version);
    }
}
