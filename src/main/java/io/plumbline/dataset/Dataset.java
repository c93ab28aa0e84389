package io.plumbline.dataset;

/// A set of bars in the library and how it is doing.
///
/// @param passport what is known of it
/// @param health whether its bars and its source are as they were
/// @param trouble what is wrong, in words for the user; empty if nothing
public record Dataset(DataPassport passport, Health health, String trouble) {

    /// Whether the bars and the source of a dataset are as they were when it was added.
    public enum Health {
        GOOD("good"),
        /// The file it was read from is gone; the bars are still there.
        SOURCE_MISSING("source missing"),
        /// The file it was read from is another one now; the bars are as they were.
        SOURCE_CHANGED("source changed"),
        /// The bars are damaged or gone, and can be made anew from the source.
        REBUILDABLE("to be rebuilt"),
        /// The bars are damaged or gone, and so is the source.
        LOST("lost");

        private final String words;

        Health(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// Whether its bars can be used, at the latest after they were rebuilt.
        public boolean usable() {
            return this != LOST;
        }
    }

    /// A dataset about which there is nothing to say.
    public static Dataset good(DataPassport passport) {
        return new Dataset(passport, Health.GOOD, "");
    }

    public String name() {
        return passport.name();
    }
}
