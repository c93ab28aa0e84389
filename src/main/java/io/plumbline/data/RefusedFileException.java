package io.plumbline.data;

import java.io.IOException;

/// What is wrong with a file as a whole, on its way up through code that knows only of streams.
final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String text;

    RefusedFileException(String text) {
        super(text);
        this.text = text;
    }

    String text() {
        return text;
    }
}
