package io.plumbline.stats;

/// Results in a currency for which the loaded bars give no rate into the account's currency. The message names the
/// currency and the pair to load.
public final class NoConversionException extends Exception {
    private static final long serialVersionUID = 1L;

    NoConversionException(String message) {
        super(message);
    }
}
