package io.plumbline.data;

import io.plumbline.dataset.DataPassport.Guess;
import java.util.ArrayList;
import java.util.List;

/// What is to be said of an import while it goes on, such as "60 identical duplicates dropped".
final class ImportNotes {

    private final List<Guess> guesses = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    /// Something the file did not say.
    void guess(String subject, String value, String reason) {
        guesses.add(new Guess(subject, value, reason));
    }

    /// Something that was changed on the way in.
    void repair(String words) {
        repairs.add(words);
    }

    /// Something the user should know before.
    void warn(String words) {
        warnings.add(words);
    }

    /// Something that the user has to settle before.
    void obstacle(String words) {
        obstacles.add(words);
    }

    List<Guess> guesses() {
        return guesses;
    }

    List<String> repairs() {
        return repairs;
    }

    List<String> warnings() {
        return warnings;
    }

    /// All that is to be settled; empty if nothing is.
    String obstacle() {
        return String.join(" ", obstacles);
    }
}
