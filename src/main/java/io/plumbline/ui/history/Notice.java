package io.plumbline.ui.history;

/// Something the user is told in passing, such as "Deleted 3 runs".
///
/// @param words in a sentence
/// @param failed whether it is about something that did not work
/// @param undo whether it can be undone
public record Notice(String words, boolean failed, boolean undo) {

    static Notice done(String words) {
        return new Notice(words, false, false);
    }

    static Notice failed(String words) {
        return new Notice(words, true, false);
    }

    static Notice undoable(String words) {
        return new Notice(words, false, true);
    }
}
