package io.plumbline.data.layout;

import java.io.IOException;

/// What is wrong with a file as a whole, such as "empty; wanted a header line", on its way up through code that
/// knows only of streams.
public final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String text;

    public RefusedFileException(String text) {
        super(text);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
