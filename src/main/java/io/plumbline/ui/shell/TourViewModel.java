package io.plumbline.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The tour for newcomers: three steps, such as "Run a backtest", each beside the screen that it speaks of. It can
/// be left at any time and begun again.
public final class TourViewModel {

    /// What one step says, and the screen it opens.
    record Step(String title, String text, String icon, Screen screen) {}

    static final List<Step> STEPS = List.of(
            new Step("Drop data", """
                    Drop price files anywhere on this window: bars or ticks as CSV, from Dukascopy, HistData, \
                    MetaTrader and other sources. You see how each file is read before anything is kept. There is no \
                    hurry: sample bars have come along.""", "mdi2d-database-import-outline", Screen.DATA),
            new Step("Run a backtest", """
                    An example config and the sample bars of three pairs are filled in. Press Run, and see what \
                    three simple strategies would have earned. Later, put in a config and datasets of your \
                    own.""", "mdi2p-play-circle-outline", Screen.BACKTEST),
            new Step("Compare the scenarios", """
                    Every result stands three times: A with normal costs, B with worse and C with severe ones. An \
                    edge that lives in A alone leans. Costs shows what spread and slippage took; the Compare screen \
                    sets runs side by side.""", "mdi2s-scale-balance", Screen.BACKTEST));

    private final Consumer<Screen> open;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();

    /// @param open opens a screen
    public TourViewModel(Consumer<Screen> open) {
        this.open = open;
    }

    /// Begins with the first step.
    public void start() {
        go(0);
        showing.set(true);
    }

    /// The next step; after the last the tour is over.
    public void next() {
        if (isLast().get()) {
            end();
        } else {
            go(step.get() + 1);
        }
    }

    public void back() {
        go(Math.max(0, step.get() - 1));
    }

    /// Leaves the tour. It can be begun again.
    public void end() {
        showing.set(false);
    }

    private void go(int to) {
        step.set(to);
        open.accept(STEPS.get(to).screen());
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// Which step, from 0.
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public int steps() {
        return STEPS.size();
    }

    public StringBinding title() {
        return Bindings.createStringBinding(() -> STEPS.get(step.get()).title(), step);
    }

    public StringBinding text() {
        return Bindings.createStringBinding(() -> STEPS.get(step.get()).text(), step);
    }

    /// The icon's Ikonli code.
    public StringBinding icon() {
        return Bindings.createStringBinding(() -> STEPS.get(step.get()).icon(), step);
    }

    public BooleanBinding isFirst() {
        return step.isEqualTo(0);
    }

    public BooleanBinding isLast() {
        return step.isEqualTo(STEPS.size() - 1);
    }
}
