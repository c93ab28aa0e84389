package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.ImportChoices;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A file in the import sheet: how far it has come, what was found in it and what the user has decided.
public final class ImportFile {

    /// How far a file has come.
    public enum State {
        WAITING("mdi2t-timer-sand"),
        READING("mdi2p-progress-clock"),
        /// It can be imported.
        READY("mdi2c-check-circle-outline"),
        /// The user must decide something before it can be imported.
        NEEDS_YOU("mdi2a-account-question-outline"),
        /// It cannot be read as it is.
        FAILED("mdi2a-alert-circle-outline"),
        IMPORTING("mdi2p-progress-clock"),
        IMPORTED("mdi2d-database-check-outline");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        /// The icon's Ikonli code.
        public String icon() {
            return icon;
        }
    }

    private final Path path;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("Waiting");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<ImportSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nameTrouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nameTaken = new ReadOnlyBooleanWrapper();
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private ImportChoices choices = ImportChoices.NONE;
    private final Map<ImportField, String> mistakes = new EnumMap<>(ImportField.class);
    private Optional<String> chosenName = Optional.empty();

    ImportFile(Path path) {
        this.path = path;
    }

    void waiting() {
        set(State.WAITING, "Waiting");
    }

    void reading(double done) {
        progress.set(done);
        set(State.READING, "Reading · " + percent(done));
    }

    void importing(double done) {
        progress.set(done);
        set(State.IMPORTING, "Importing · " + percent(done));
    }

    private static String percent(double done) {
        return Math.round(Math.floor(done * 100)) + "\u00a0%";
    }

    void read(ImportSight found) {
        sight.set(Optional.of(found));
        String obstacle = found.draft().obstacle();
        DataPassport passport = found.draft().passport();
        set(
                obstacle.isEmpty() ? State.READY : State.NEEDS_YOU,
                obstacle.isEmpty()
                        ? passport.symbol() + " · " + passport.timeframe() + " · " + NumberText.count(passport.bars())
                                + " bars"
                        : obstacle);
    }

    void failed(String why) {
        sight.set(Optional.empty());
        set(State.FAILED, withoutPath(why));
    }

    /// Which file it is about can be seen.
    private String withoutPath(String why) {
        for (String name : List.of(path.toAbsolutePath().normalize().toString(), path.toString(), fileName())) {
            if (why.startsWith(name + ": ")) {
                return why.substring(name.length() + 2);
            }
        }
        return why;
    }

    /// Says why it could not be imported; it can be tried again.
    void notImported(String why) {
        set(State.NEEDS_YOU, withoutPath(why));
    }

    void imported(String as) {
        set(State.IMPORTED, "In the library as " + as);
    }

    private void set(State next, String what) {
        words.set(what);
        state.set(next);
    }

    void setChoices(ImportChoices next) {
        choices = next;
    }

    ImportChoices choices() {
        return choices;
    }

    /// The name it shall have, and what speaks against it; empty if nothing does.
    void setName(String wanted, String trouble) {
        name.set(wanted);
        nameTaken.set(false);
        nameTrouble.set(trouble);
    }

    /// The name of a dataset that is there already and may be replaced.
    void setNameTaken(String wanted, String trouble) {
        name.set(wanted);
        nameTaken.set(true);
        nameTrouble.set(trouble);
    }

    /// Notes that an answer was not understood, or, with empty words, that it is now.
    void setMistake(ImportField field, String words) {
        if (words.isEmpty()) {
            mistakes.remove(field);
        } else {
            mistakes.put(field, words);
        }
    }

    Optional<String> mistake(ImportField field) {
        return Optional.ofNullable(mistakes.get(field));
    }

    void chooseName(String typed) {
        chosenName = Optional.of(typed).filter(text -> !text.isBlank());
    }

    Optional<String> chosenName() {
        return chosenName;
    }

    public Path path() {
        return path;
    }

    /// The file's own name, such as "EURUSD_M15.csv".
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    State state() {
        return state.get();
    }

    /// Whether it can be imported as it is.
    boolean isReady() {
        return state.get() == State.READY && obstacle().isEmpty();
    }

    /// Whether what was found is what the choices of now make of it.
    boolean isRead() {
        return switch (state.get()) {
            case WAITING, READING, FAILED -> false;
            case READY, NEEDS_YOU, IMPORTING, IMPORTED -> true;
        };
    }

    /// Why it cannot be imported now; empty if it can.
    String obstacle() {
        if (!mistakes.isEmpty()) {
            return mistakes.values().iterator().next();
        }
        return switch (state.get()) {
            case WAITING, READING, NEEDS_YOU, FAILED, IMPORTING, IMPORTED -> words.get();
            case READY ->
                name.get().isEmpty() ? "Finding a name" : nameTaken.get() && replace.get() ? "" : nameTrouble.get();
        };
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Its state in words, such as "Reading · 42 %" or why it failed.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// How much of the present job is done, 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What was found in it; empty before it was read.
    public ReadOnlyObjectProperty<Optional<ImportSight>> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /// What the library shall call it.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// What speaks against the name, such as "EURUSD_M15 is taken"; empty if nothing does.
    public ReadOnlyStringProperty nameTroubleProperty() {
        return nameTrouble.getReadOnlyProperty();
    }

    /// Whether a dataset has the name, which may be replaced.
    public ReadOnlyBooleanProperty nameTakenProperty() {
        return nameTaken.getReadOnlyProperty();
    }

    /// Whether a dataset of the same name is replaced.
    public BooleanProperty replaceProperty() {
        return replace;
    }
}
