package io.plumbline.ui.history;

import io.plumbline.app.InputException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Why something failed, in words; what is a bug is also logged.
final class Causes {

    private static final Logger LOG = LoggerFactory.getLogger(Causes.class);

    private Causes() {}

    static String words(Throwable cause) {
        if (!(cause instanceof InputException)) {
            LOG.error("The history screen failed", cause);
        }
        return Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
    }
}
