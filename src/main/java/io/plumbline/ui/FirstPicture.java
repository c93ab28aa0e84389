package io.plumbline.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes into the log when the window could first be seen, such as "first picture 1240 ms after the start".
final class FirstPicture extends AnimationTimer {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPicture.class);

    private final Runnable then;
    private int pulses;

    /// @param then done once the window can be seen
    FirstPicture(Runnable then) {
        this.then = then;
    }

    /// The picture that the first pulse asks for is drawn during the second and there when the third comes.
    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == 3) {
            stop();
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .ifPresent(start -> LOG.info(
                            "first picture {} ms after the start",
                            Duration.between(start, Instant.now()).toMillis()));
            then.run();
        }
    }
}
