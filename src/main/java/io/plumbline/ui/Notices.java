package io.plumbline.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The licences of the libraries that come along, such as "(Apache-2.0) Apache Commons CSV". The build of the
/// installer writes them down.
final class Notices {

    private static final String FILE = "/THIRD-PARTY.txt";

    private Notices() {}

    /// The text; empty where the program runs from a source tree, beside the libraries themselves.
    static Optional<String> text() {
        try (InputStream file = Notices.class.getResourceAsStream(FILE)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
