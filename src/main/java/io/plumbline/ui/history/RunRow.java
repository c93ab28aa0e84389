package io.plumbline.ui.history;

import io.plumbline.history.RunCard;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A line of the list: one run, whose card may be replaced by a newer one. The line stays, and with it the
/// selection.
public final class RunRow {

    private final ReadOnlyObjectWrapper<RunCard> card;

    RunRow(RunCard card) {
        this.card = new ReadOnlyObjectWrapper<>(card);
    }

    public long id() {
        return card().id();
    }

    public RunCard card() {
        return card.get();
    }

    public ReadOnlyObjectProperty<RunCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    void show(RunCard newer) {
        card.set(newer);
    }
}
