package io.plumbline.ui.config;

import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigOutline;
import io.plumbline.config.ConfigOutline.Place;
import io.plumbline.config.ConfigShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A key as a field of the form, such as `risk.r_base` with the value 0.002.
public final class FormField {

    /// A name with its value, such as EURUSD with 0.7.
    ///
    /// @param value as it is written; empty text if there is none
    public record Named(String name, String value) {}

    /// What the text has for the key.
    ///
    /// @param given whether the key is there
    /// @param value its value without quotes, right or wrong; empty text if it is none or a larger thing
    /// @param items the items, of a list
    /// @param names the names with their values, of a block
    public record Written(boolean given, String value, List<String> items, List<Named> names) {

        static final Written ABSENT = new Written(false, "", List.of(), List.of());

        public Written {
            items = List.copyOf(items);
            names = List.copyOf(names);
        }
    }

    /// What is wrong with the value.
    ///
    /// @param words empty if nothing is
    /// @param error whether it keeps the config from being run
    public record Trouble(String words, boolean error) {

        static final Trouble NONE = new Trouble("", false);
    }

    /// Blocks of names of the user's own, which are filled in as one field.
    private static final List<String> TABLES = List.of("instruments", "tuning.grid");

    private final ConfigKey key;
    private final FormEdits edits;
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(Written.ABSENT);
    private final ReadOnlyObjectWrapper<Trouble> trouble = new ReadOnlyObjectWrapper<>(Trouble.NONE);
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(true);
    private ConfigOutline outline = ConfigOutline.of("");

    FormField(ConfigKey key, FormEdits edits) {
        this.key = key;
        this.edits = edits;
    }

    /// Shows what a text says.
    void show(YamlReading reading) {
        outline = reading.outline();
        written.set(read(outline));
        String path = key.path();
        List<Finding> mine = reading.findings().stream()
                .filter(one -> isAbout(one.problem().path(), path))
                .toList();
        trouble.set(
                mine.isEmpty()
                        ? Trouble.NONE
                        : new Trouble(
                                String.join(
                                        "\n",
                                        mine.stream()
                                                .map(Finding::words)
                                                .distinct()
                                                .toList()),
                                mine.stream().anyMatch(Finding::error)));
    }

    /// Whether a problem's path is this key's or lies in it; a strategy's name may be in either case.
    private boolean isAbout(String problem, String path) {
        if (!problem.toUpperCase(Locale.ROOT).startsWith(path.toUpperCase(Locale.ROOT))) {
            return false;
        }
        boolean inside = problem.length() > path.length()
                && (problem.charAt(path.length()) == '.' || problem.charAt(path.length()) == '[');
        return problem.length() == path.length() || (inside && isLeaf());
    }

    private Written read(ConfigOutline text) {
        Optional<Place> place = text.find(key.path());
        if (place.isEmpty()) {
            return Written.ABSENT;
        }
        List<Named> names = new ArrayList<>();
        for (Place inside : text.in(key.path())) {
            if (!inside.isItem()) {
                String name = inside.path().substring(place.get().path().length() + 1);
                names.add(new Named(
                        name, inside.value().orElseGet(() -> String.join(", ", text.items(inside.path())))));
                for (Place below : text.in(inside.path())) {
                    if (!below.isItem()) {
                        names.add(new Named(
                                below.path().substring(place.get().path().length() + 1),
                                below.value().orElse("")));
                    }
                }
            }
        }
        return new Written(true, place.get().value().orElse(""), text.items(key.path()), names);
    }

    /// Whether it is filled in as one field; the keys of a block are fields of their own.
    boolean isLeaf() {
        return key.shape().kind() != ConfigShape.Kind.BLOCK || TABLES.contains(key.path());
    }

    /// Writes a value; an empty one takes the key out of the text, so that the default holds.
    public void set(String value) {
        String now = value.strip();
        if (!now.equals(written.get().value())) {
            if (now.isEmpty()) {
                reset();
            } else {
                edits.set(key.path(), now);
            }
        }
    }

    /// Takes the key out of the text, so that the default holds.
    public void reset() {
        if (written.get().given()) {
            edits.remove(key.path());
        }
    }

    /// Writes the items of a list.
    public void setItems(List<String> items) {
        if (!items.equals(written.get().items()) || !written.get().given()) {
            edits.setItems(key.path(), written.get().items(), items);
        }
    }

    /// Writes the value of a name.
    public void setNamed(String name, String value) {
        if (!written.get().names().contains(new Named(name, value.strip())) && !name.isBlank()) {
            edits.set(key.path() + "." + name.strip(), value.isBlank() ? "null" : value.strip());
        }
    }

    /// Writes YAML in one line, such as `{ema_fast: [10, 20]}`.
    void put(String yaml) {
        edits.put(key.path(), yaml);
    }

    /// Writes YAML in one line behind a name, such as `[10, 20]` behind ema_fast.
    void putNamed(String name, String yaml) {
        edits.put(key.path() + "." + name, yaml);
    }

    /// What the text has for another key, without quotes, right or wrong.
    Optional<String> valueAt(String path) {
        return outline.find(path).flatMap(Place::value);
    }

    /// Takes a name out.
    public void removeNamed(String name) {
        edits.remove(key.path() + "." + name);
    }

    /// The user has gone to this field: shows where it is in the text.
    public void reveal() {
        edits.reveal(key.path());
    }

    /// Whether all words are in what is known of the key.
    void filter(List<String> words) {
        String text = (key.path() + " " + key.help() + " " + key.unit()).toLowerCase(Locale.ROOT);
        found.set(words.stream().allMatch(text::contains));
    }

    /// What the field asks for, such as "a whole number of at least 1 · 20 without it".
    public String wants() {
        boolean plain = switch (key.shape().kind()) {
            case CHOICE, TRUTH, TEXT, BLOCK -> true;
            case WHOLE, NUMBER, MOMENT, ANYTHING -> false;
        };
        String range = plain ? "" : key.wanted();
        String usual = key.fallback().map(words -> "default " + words).orElse("required");
        return range.isEmpty() ? usual : range + " · " + usual;
    }

    public ConfigKey key() {
        return key;
    }

    /// What the text has for it.
    public ReadOnlyObjectProperty<Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether the form's filter leaves it.
    public ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }
}
