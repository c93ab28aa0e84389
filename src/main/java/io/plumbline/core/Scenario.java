package io.plumbline.core;

import java.util.Locale;

/// A set of cost multipliers under which the same strategy is judged: A normal, B worse, C severe.
///
/// One formula serves all three. Per side, in pips: `slippage = (base [x spike multiplier]) x slippageFactor +
/// slippageExtraPips`, and `spread = baseline x spreadFactor`. Source of the factors: the reference's
/// `execution/cost_model.py`.
public enum Scenario {
    A("normal", 1.0, 1.0, 0.0, false),
    B("worse", 1.3, 1.0, 0.3, false),
    C("severe", 1.6, 1.8, 0.0, true);

    private final String words;
    private final double spreadFactor;
    private final double slippageFactor;
    private final double slippageExtraPips;
    private final boolean spikesCost;

    Scenario(String words, double spreadFactor, double slippageFactor, double slippageExtraPips, boolean spikesCost) {
        this.words = words;
        this.spreadFactor = spreadFactor;
        this.slippageFactor = slippageFactor;
        this.slippageExtraPips = slippageExtraPips;
        this.spikesCost = spikesCost;
    }

    /// The scenario in one word, such as "severe".
    public String words() {
        return words;
    }

    public double spreadFactor() {
        return spreadFactor;
    }

    public double slippageFactor() {
        return slippageFactor;
    }

    public double slippageExtraPips() {
        return slippageExtraPips;
    }

    /// Whether slippage grows by the spike multiplier on bars with an unusually large range.
    public boolean spikesCost() {
        return spikesCost;
    }

    /// The scenario of a letter, in either case.
    ///
    /// @throws IllegalArgumentException if the letter is none of A, B, C
    public static Scenario parse(String letter) {
        return switch (letter.strip().toUpperCase(Locale.ROOT)) {
            case "A" -> A;
            case "B" -> B;
            case "C" -> C;
            default -> throw new IllegalArgumentException("no scenario '" + letter + "'; wanted A, B or C");
        };
    }
}
