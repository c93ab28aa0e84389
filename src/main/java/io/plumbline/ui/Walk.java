package io.plumbline.ui;

import io.plumbline.ui.shell.Screen;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;

/// A walk through the window with no user, such as "press #importButton as soon as it can be pressed": what users
/// wait for, once each.
///
/// The JVM notes meanwhile which classes that needs and where its time goes, and keeps both for later starts.
final class Walk extends AnimationTimer {

    /// Enough for a screen to load, to be laid out and to be drawn.
    private static final int PULSES_FOR_A_PICTURE = 20;

    private static final long MOST_NANOS_FOR_A_STEP = TimeUnit.MINUTES.toNanos(2);

    /// What the walk asks of its window.
    interface Ways {
        void show(Screen screen);

        /// Takes files as if they had been dropped.
        void drop(List<Path> files);

        /// Opens a config to be edited.
        void edit(Path config);
    }

    /// @param words what it does, for whoever has to find out why it is not done
    /// @param ready whether it can be done
    private record Step(String words, BooleanSupplier ready, Runnable act) {}

    private final Scene scene;
    private final Queue<Step> rest = new ArrayDeque<>();
    private final Consumer<Optional<String>> end;
    private Optional<Long> readyFrom = Optional.empty();
    private int pulses;

    /// @param end told at which step it got stuck, or that it did not
    private Walk(Scene scene, Consumer<Optional<String>> end) {
        this.scene = scene;
        this.end = end;
    }

    /// A walk through all screens that imports bars, backtests and searches what is filled in, and tries a setting.
    ///
    /// @param bars a bar file to import
    /// @param config the config to try a setting of
    /// @param end told at which step it got stuck, or that it did not
    static Walk through(Scene scene, Ways window, Path bars, Path config, Consumer<Optional<String>> end) {
        Walk walk = new Walk(scene, end);
        for (Screen screen : Screen.values()) {
            walk.then("show " + screen, () -> window.show(screen));
        }
        walk.then("drop " + bars, () -> window.drop(List.of(bars)));
        walk.press("#importButton");
        walk.await("#candles");
        walk.press("#reach-bars");
        walk.press("#reach-all");
        walk.then("show the backtest", () -> window.show(Screen.BACKTEST));
        walk.press("#setupRunButton");
        walk.await("#kpis");
        walk.then("show the search", () -> window.show(Screen.TUNING));
        walk.press("#searchButton");
        walk.await("#map");
        walk.then("edit " + config, () -> window.edit(config));
        walk.press("#whatIfButton");
        walk.chooseFirst("#sources");
        walk.push("#slider");
        walk.await("#changedFigures");
        return walk;
    }

    private void then(String words, Runnable act) {
        rest.add(new Step(words, () -> true, act));
    }

    private void press(String selector) {
        rest.add(new Step("press " + selector, () -> canBeUsed(selector), () -> ((ButtonBase) node(selector)).fire()));
    }

    private void chooseFirst(String selector) {
        rest.add(new Step(
                "choose from " + selector,
                () -> canBeUsed(selector)
                        && !((ComboBox<?>) node(selector)).getItems().isEmpty(),
                () -> ((ComboBox<?>) node(selector)).getSelectionModel().selectFirst()));
    }

    private void push(String selector) {
        rest.add(new Step("push " + selector, () -> canBeUsed(selector), () -> ((Slider) node(selector)).increment()));
    }

    private void await(String selector) {
        rest.add(new Step("wait for " + selector, () -> canBeUsed(selector), () -> {}));
    }

    private Node node(String selector) {
        return scene.getRoot().lookup(selector);
    }

    private boolean canBeUsed(String selector) {
        Node found = node(selector);
        for (Node node = found; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return found != null && !found.isDisabled();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses < PULSES_FOR_A_PICTURE) {
            return;
        }
        long since = readyFrom.orElse(now);
        readyFrom = Optional.of(since);
        Step next = rest.peek();
        if (next == null) {
            stop();
            end.accept(Optional.empty());
        } else if (next.ready().getAsBoolean()) {
            rest.remove();
            readyFrom = Optional.empty();
            pulses = 0;
            next.act().run();
        } else if (now - since > MOST_NANOS_FOR_A_STEP) {
            stop();
            end.accept(Optional.of(next.words()));
        }
    }
}
