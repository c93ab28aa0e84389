package io.plumbline.ui.help;

import io.plumbline.core.NumberText;
import io.plumbline.ui.help.HelpEntry.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The help screen's state: what is looked for, and what is found. Entries whose title has the words come first.
public final class HelpViewModel {

    private final List<HelpEntry> all;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Kind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<HelpEntry> found = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper foundWords = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Optional<HelpEntry>> topic = new ReadOnlyObjectWrapper<>(Optional.empty());

    public HelpViewModel(List<HelpEntry> all) {
        this.all = List.copyOf(all);
        search.subscribe(this::find);
        kind.subscribe(this::find);
        find();
    }

    private void find() {
        List<String> words = Stream.of(search.get().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<HelpEntry> ofKind = all.stream()
                .filter(entry -> kind.get().isEmpty() || kind.get().get() == entry.kind())
                .toList();
        Stream<HelpEntry> inTitle = ofKind.stream().filter(entry -> has(entry.title(), words));
        Stream<HelpEntry> elsewhere =
                ofKind.stream().filter(entry -> !has(entry.title(), words) && has(text(entry), words));
        found.setAll(Stream.concat(inTitle, elsewhere).toList());
        foundWords.set(
                found.size() == all.size()
                        ? NumberText.count(all.size()) + " entries"
                        : NumberText.count(found.size()) + " of " + NumberText.count(all.size()) + " entries");
    }

    private static boolean has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static String text(HelpEntry entry) {
        return String.join(" ", entry.title(), entry.kind().words(), entry.unit(), entry.body(), entry.source());
    }

    /// Shows all of the help, with the entry of this title in sight.
    ///
    /// @param title the entry's title; another text, such as the empty one, shows the help from its beginning
    public void showTopic(String title) {
        search.set("");
        kind.set(Optional.empty());
        topic.set(Optional.empty());
        topic.set(all.stream().filter(entry -> entry.title().equals(title)).findFirst());
    }

    /// The words that are looked for; all of them must be there.
    public StringProperty searchProperty() {
        return search;
    }

    /// The kind that is looked for; empty for all.
    public ObjectProperty<Optional<Kind>> kindProperty() {
        return kind;
    }

    /// The kinds there are entries of.
    public List<Kind> kinds() {
        return Stream.of(Kind.values())
                .filter(one -> all.stream().anyMatch(entry -> entry.kind() == one))
                .toList();
    }

    public ObservableList<HelpEntry> found() {
        return FXCollections.unmodifiableObservableList(found);
    }

    /// How much was found, such as "12 of 118 entries".
    public ReadOnlyStringProperty foundWordsProperty() {
        return foundWords.getReadOnlyProperty();
    }

    /// The entry that is to be brought into sight.
    public ReadOnlyObjectProperty<Optional<HelpEntry>> topicProperty() {
        return topic.getReadOnlyProperty();
    }
}
