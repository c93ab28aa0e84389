package io.plumbline.ui.compare;

import io.plumbline.core.Scenario;
import io.plumbline.history.RunCard;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A past run in the list to choose from, with one switch per scenario.
public final class PickerRow {

    private final RunCard card;
    private final List<Option> options;

    /// A scenario that can be taken in or out.
    ///
    /// @param letter such as "B"
    /// @param details its key figures
    /// @param isIn whether it is among those compared
    /// @param toggle takes it in, or out
    public record Option(String letter, String details, BooleanSupplier isIn, Runnable toggle) {}

    PickerRow(RunCard card, List<Option> options) {
        this.card = card;
        this.options = options;
    }

    /// Number and name, such as "12  Trend on majors".
    public String title() {
        return card.id() + "  " + card.name();
    }

    public boolean starred() {
        return card.starred();
    }

    /// When, on what and with which config it was run.
    public String subject() {
        return RunWords.subject(card);
    }

    /// Its key figures in the first of its scenarios.
    public String figures() {
        List<Scenario> scenarios = RunWords.scenarios(card);
        return scenarios.isEmpty() ? "" : scenarios.getFirst() + ": " + RunWords.figures(card, scenarios.getFirst());
    }

    public List<Option> options() {
        return options;
    }

    boolean matches(String search) {
        return RunWords.matches(card, search);
    }
}
