package io.plumbline.ui;

import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.BacktestViewModel.Phase;
import io.plumbline.ui.shell.Screen;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// A walk through the window with no user: every screen, then a backtest of what is filled in, then the end.
///
/// The JVM notes meanwhile which classes a start needs and keeps them in the form it uses them in, so that the
/// installed program starts faster. Asked for by the system property `plumbline.rehearsal`.
final class Rehearsal extends AnimationTimer {

    private static final String PROPERTY = "plumbline.rehearsal";

    /// Enough for a screen to load, to be laid out and to be drawn.
    private static final int PULSES_FOR_A_SCREEN = 30;

    /// Half a minute at 60 a second: where nothing is filled in, there is nothing to wait for.
    private static final int MOST_PULSES = 1800;

    private final Iterator<Screen> rest = List.of(Screen.values()).iterator();
    private final BacktestViewModel backtest;
    private final Consumer<Screen> show;
    private final Runnable close;
    private int pulses;
    private boolean started;

    /// @param show opens a screen
    /// @param close closes the window
    Rehearsal(BacktestViewModel backtest, Consumer<Screen> show, Runnable close) {
        this.backtest = backtest;
        this.show = show;
        this.close = close;
    }

    static boolean isAskedFor() {
        return Boolean.getBoolean(PROPERTY);
    }

    @Override
    public void handle(long now) {
        pulses++;
        boolean busy = backtest.phaseProperty().get() == Phase.RUNNING;
        if (pulses % PULSES_FOR_A_SCREEN != 0 || busy) {
            return;
        }
        if (rest.hasNext()) {
            show.accept(rest.next());
        } else if (!started && pulses < MOST_PULSES) {
            show.accept(Screen.BACKTEST);
            backtest.run();
            started = backtest.phaseProperty().get() == Phase.RUNNING;
        } else {
            stop();
            close.run();
        }
    }
}
