package io.plumbline.ui.backtest;

/// What stands beside a field of the form, such as "no such file" in the colour of a mistake.
///
/// @param words the note; empty for none
public record FieldNote(Kind kind, String words) {

    /// Nothing to say.
    public static final FieldNote NONE = new FieldNote(Kind.NONE, "");

    /// How a note is meant.
    public enum Kind {
        NONE,
        /// The field is being looked at.
        CHECKING,
        GOOD,
        /// It can be run, but may not be what was meant.
        DOUBT,
        BAD
    }

    public static FieldNote good(String words) {
        return new FieldNote(Kind.GOOD, words);
    }

    public static FieldNote doubt(String words) {
        return new FieldNote(Kind.DOUBT, words);
    }

    public static FieldNote bad(String words) {
        return new FieldNote(Kind.BAD, words);
    }

    public static FieldNote checking(String words) {
        return new FieldNote(Kind.CHECKING, words);
    }

    /// Whether a run may start with it.
    public boolean allows() {
        return kind == Kind.GOOD || kind == Kind.DOUBT || kind == Kind.NONE;
    }
}
