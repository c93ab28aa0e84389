package io.plumbline.ui.backtest;

import io.plumbline.history.PastRun;

/// What can be done with a run that is shown, beyond the screen itself.
public interface RunActions {

    /// A form in which a run is handed to others.
    enum Format {
        HTML("Web page (HTML)"),
        PDF("PDF"),
        CSV("Trades (CSV)"),
        JSON("Figures (JSON)"),
        PNG("Charts (PNG)"),
        ZIP("Everything (zip)");

        private final String words;

        Format(String words) {
            this.words = words;
        }

        /// The form in words, such as "Web page (HTML)".
        public String words() {
            return words;
        }
    }

    /// Nothing can be done.
    RunActions NONE = new RunActions() {
        @Override
        public void report(PastRun run, Format format) {}

        @Override
        public void compare(PastRun run) {}

        @Override
        public void runAgain(PastRun run) {}
    };

    /// Writes a report of the run.
    void report(PastRun run, Format format);

    /// Puts the run beside others.
    void compare(PastRun run);

    /// Runs a past run once more and says whether the result is the same.
    void runAgain(PastRun run);
}
