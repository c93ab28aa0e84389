package io.plumbline.core;

import io.plumbline.core.Drawn.Place;
import java.util.List;

/// An indicator that can be drawn over bars, such as "EMA" with its period.
///
/// @param key what it is called in files, such as "ema"
/// @param title its name, such as "EMA"
/// @param meaning what it is, in one sentence
/// @param place on the price or in a pane of its own
/// @param parameters what it depends on, in order
public record IndicatorKind(String key, String title, String meaning, Place place, List<Parameter> parameters) {

    /// A number that an indicator depends on, such as a period of 20 bars.
    ///
    /// @param title its name, such as "Period"
    /// @param lowest the smallest value it may have
    /// @param highest the largest
    /// @param usual what it is unless somebody says otherwise
    /// @param decimals how many decimals it has; 0 for a number of bars
    public record Parameter(String title, double lowest, double highest, double usual, int decimals) {

        /// A whole number of bars.
        public static Parameter bars(String title, int lowest, int usual) {
            return new Parameter(title, lowest, MOST_BARS, usual, 0);
        }

        /// Whether it may have a value.
        public boolean allows(double value) {
            return value >= lowest && value <= highest && (decimals > 0 || value == Math.rint(value));
        }

        /// Which values it may have, such as "1 to 100,000".
        public String words() {
            return NumberText.of(lowest, decimals) + " to " + NumberText.of(highest, decimals);
        }
    }

    /// No period or window is longer than this.
    public static final int MOST_BARS = 100_000;

    public IndicatorKind {
        parameters = List.copyOf(parameters);
    }

    /// This indicator with its usual parameters.
    public IndicatorChoice usual() {
        return new IndicatorChoice(
                key, parameters.stream().map(Parameter::usual).toList());
    }
}
