package io.plumbline.ui.compare;

import io.plumbline.history.RunCard;
import io.plumbline.history.RunScenario;

/// One of those that are compared, with the colour that its curves have.
///
/// @param colour which of the curve colours, from 0
public record Chip(RunScenario entrant, int colour) {

    /// The run's number and the scenario, such as "12 B".
    public String label() {
        return entrant.label();
    }

    /// The run's name, such as "Trend on majors".
    public String name() {
        return entrant.run().card().name();
    }

    /// Everything that tells it from others, for a tooltip.
    public String details() {
        RunCard card = entrant.run().card();
        return "Run " + card.id() + ": " + card.name() + "\nScenario " + entrant.scenario() + ": "
                + entrant.scenario().words() + " costs\n" + RunWords.subject(card);
    }
}
