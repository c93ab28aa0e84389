package io.plumbline.ui.common;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs work on the JavaFX thread with its next pulse, such as showing what a search has found meanwhile: however fast
/// news come, the window shows them as often as it draws and no more.
public final class NextPulse implements Executor {

    @Override
    public void execute(Runnable work) {
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                work.run();
            }
        }.start());
    }
}
