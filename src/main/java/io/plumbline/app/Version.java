package io.plumbline.app;

import java.util.Optional;

/// The version of this program, such as "1.2.0".
public final class Version {

    private Version() {}

    /// The version from the jar's manifest; "development" where the program runs from a source tree.
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
