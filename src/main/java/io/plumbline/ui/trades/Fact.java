package io.plumbline.ui.trades;

/// One line beside a trade's chart, such as "Net −12.4 pips".
///
/// @param name what it is, such as "Net"
/// @param text as it is shown
/// @param meaning what it says, in one sentence; empty where the name says it all
/// @param tone good news, bad news, or neither
public record Fact(String name, String text, String meaning, Tone tone) {

    /// What a fact is for the trader.
    public enum Tone {
        PLAIN,
        GAIN,
        LOSS;

        static Tone of(double result) {
            return result > 0 ? GAIN : result < 0 ? LOSS : PLAIN;
        }
    }

    static Fact of(String name, String text) {
        return new Fact(name, text, "", Tone.PLAIN);
    }

    static Fact of(String name, String text, String meaning) {
        return new Fact(name, text, meaning, Tone.PLAIN);
    }
}
