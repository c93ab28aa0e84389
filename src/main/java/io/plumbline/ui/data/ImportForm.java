package io.plumbline.ui.data;

import io.plumbline.core.Instrument;
import io.plumbline.core.Instruments;
import io.plumbline.ui.data.ImportSight.Fact;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The fields of the chosen file in the import sheet, each with its value and why it is that.
public final class ImportForm {

    /// What stands beside a field.
    public record Note(String words, Kind kind) {
        static final Note NONE = new Note("", Kind.PLAIN);

        /// How a note is meant.
        public enum Kind {
            PLAIN,
            /// The user should look twice.
            DOUBT,
            /// It cannot stay so.
            BAD
        }
    }

    private final Map<ImportField, StringProperty> values = new EnumMap<>(ImportField.class);
    private final Map<ImportField, ReadOnlyObjectWrapper<Note>> notes = new EnumMap<>(ImportField.class);
    private boolean filling;

    /// @param answered told what the user answers to a field
    ImportForm(BiConsumer<ImportField, String> answered) {
        for (ImportField field : ImportField.values()) {
            StringProperty value = new SimpleStringProperty("");
            value.subscribe((_, now) -> {
                if (!filling) {
                    answered.accept(field, now == null ? "" : now);
                }
            });
            values.put(field, value);
            notes.put(field, new ReadOnlyObjectWrapper<>(Note.NONE));
        }
    }

    /// Fills in what is known of a file.
    void show(Optional<ImportFile> file) {
        filling = true;
        for (ImportField field : ImportField.values()) {
            fill(field, file);
        }
        filling = false;
    }

    private void fill(ImportField field, Optional<ImportFile> shown) {
        Fact fact = shown.flatMap(file -> file.sightProperty().get())
                .map(sight -> sight.fact(field))
                .orElse(Fact.NONE);
        Optional<String> mistake = shown.flatMap(file -> file.mistake(field));
        Optional<String> answer = shown.flatMap(file -> ImportCorrection.answer(file.choices(), field));
        // While it is read anew, what was found before may be wrong by now; what the user said is not.
        boolean known =
                shown.filter(ImportFile::isRead).isPresent() && !fact.value().isEmpty();
        String value = known ? fact.value() : answer.orElse(offersToFindOut(field) ? ImportField.FIND_OUT : "");
        String why = fact.why();
        // What was found and cannot be chosen, such as a date order that leaves no doubt, is said beside it.
        if (field.answers().contains(ImportField.FIND_OUT)
                && field != ImportField.CLOCK
                && !field.answers().contains(value)) {
            why = value + (why.isEmpty() ? "" : ": " + why);
            value = ImportField.FIND_OUT;
        }
        Note note = new Note(why, fact.doubtful() ? Note.Kind.DOUBT : Note.Kind.PLAIN);
        if (field == ImportField.NAME) {
            value = shown.map(file -> file.nameProperty().get()).orElse("");
            String trouble = shown.map(file -> file.nameTroubleProperty().get()).orElse("");
            note = trouble.isEmpty()
                    ? new Note("what the library calls it", Note.Kind.PLAIN)
                    : new Note(trouble, Note.Kind.BAD);
        }
        // What was typed and not understood stays, so that it can be mended.
        if (mistake.isPresent()) {
            note = new Note(mistake.get(), Note.Kind.BAD);
        } else {
            value(field).set(value);
        }
        wrapper(field).set(note);
    }

    private static boolean offersToFindOut(ImportField field) {
        return field.answers().contains(ImportField.FIND_OUT) && field != ImportField.CLOCK;
    }

    /// Known symbols that begin as typed, or that contain it.
    public List<String> symbolsLike(String typed) {
        String start = typed.strip().toUpperCase(Locale.ROOT);
        List<String> all =
                Instruments.standard().all().stream().map(Instrument::symbol).toList();
        return Stream.concat(
                        all.stream().filter(symbol -> symbol.startsWith(start)),
                        all.stream().filter(symbol -> !symbol.startsWith(start) && symbol.contains(start)))
                .toList();
    }

    /// What a field says; set to correct it.
    public StringProperty value(ImportField field) {
        return values.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    public ReadOnlyObjectProperty<Note> note(ImportField field) {
        return wrapper(field).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<Note> wrapper(ImportField field) {
        return notes.computeIfAbsent(field, _ -> new ReadOnlyObjectWrapper<>(Note.NONE));
    }
}
