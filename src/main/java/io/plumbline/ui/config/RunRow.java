package io.plumbline.ui.config;

import io.plumbline.history.RunCard;
import io.plumbline.ui.compare.RunWords;

/// A past run in a list, such as "#12  Trend, first look".
///
/// @param card what is known of the run
record RunRow(RunCard card) {

    String title() {
        return "#" + card.id() + "  " + card.name();
    }

    /// When, on what and with which config it was run.
    String subject() {
        return RunWords.subject(card);
    }

    boolean matches(String search) {
        return RunWords.matches(card, search);
    }
}
