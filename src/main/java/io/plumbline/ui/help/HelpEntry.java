package io.plumbline.ui.help;

/// One thing the help explains, such as the config key `risk.r_base`.
///
/// @param title what it is called
/// @param unit its unit, such as "pips"; empty if it has none
/// @param body what it means, with its formula, range and default where it has them
/// @param source where it comes from; empty if that is clear
public record HelpEntry(String title, Kind kind, String unit, String body, String source) {

    /// What is explained.
    public enum Kind {
        GUIDE("Guide", "Guide"),
        METRIC("Figure", "Figures"),
        CONFIG("Config key", "Config keys"),
        SHORTCUT("Shortcut", "Shortcuts");

        private final String one;
        private final String words;

        Kind(String one, String words) {
            this.one = one;
            this.words = words;
        }

        /// One entry of the kind, such as "Config key".
        public String one() {
            return one;
        }

        /// The kind as a whole, such as "Config keys".
        public String words() {
            return words;
        }
    }
}
