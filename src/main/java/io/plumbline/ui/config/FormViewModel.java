package io.plumbline.ui.config;

import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigKeys;
import io.plumbline.config.ConfigShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form side of the editor: a field for every key there can be, grouped as the config is. It holds no values of
/// its own; it shows what the text says, and changes the text.
public final class FormViewModel {

    private static final String PARAMS = "strategies.params";
    /// What stands in the catalogue for names of the user's own, whose keys are written in the YAML.
    private static final List<String> OWN_NAMES = List.of("PARAMETER", "SYMBOL");

    private static final String ENABLED = "strategies.enabled";
    private static final List<String> OPEN_AT_FIRST = List.of("universe", "strategies", "risk");
    private static final Map<String, String> TITLES = Map.of("montecarlo", "Monte Carlo");

    private final FormEdits edits;
    private final List<FormSection> sections = new ArrayList<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final Map<FormSection, Boolean> openBefore = new HashMap<>();
    private final ReadOnlyBooleanWrapper found = new ReadOnlyBooleanWrapper(true);
    private boolean firstText = true;

    FormViewModel(FormEdits edits) {
        this.edits = edits;
        for (ConfigKey block : ConfigKeys.in("")) {
            sections.add(section(block, title(block.name())));
            if (block.path().equals("strategies")) {
                ConfigKeys.in(PARAMS).forEach(strategy -> sections.add(section(strategy, strategy.name())));
            }
        }
        sections.forEach(section -> section.openProperty().set(OPEN_AT_FIRST.contains(section.path())));
        filter.subscribe((before, now) -> filter(before, now));
    }

    private FormSection section(ConfigKey block, String title) {
        List<FormField> fields = new ArrayList<>();
        if (block.shape().kind() != ConfigShape.Kind.BLOCK || block.path().equals("instruments")) {
            fields.add(new FormField(block, edits));
        } else {
            addFields(block.path(), fields);
        }
        return new FormSection(block.path(), title, block.help(), fields);
    }

    private void addFields(String block, List<FormField> fields) {
        for (ConfigKey key : ConfigKeys.in(block)) {
            if (key.path().equals(PARAMS) || OWN_NAMES.contains(key.name())) {
                continue;
            }
            fields.add(new FormField(key, edits));
            if (key.shape().kind() == ConfigShape.Kind.BLOCK) {
                addFields(key.path(), fields);
            }
        }
    }

    private static String title(String name) {
        String words = name.replace('_', ' ');
        return TITLES.getOrDefault(name, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /// Shows what a text says.
    void show(YamlReading reading) {
        sections.forEach(section -> section.show(reading));
        List<String> enabled = reading.outline().items(ENABLED).stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .toList();
        for (FormSection section : sections) {
            if (section.path().startsWith(PARAMS + ".")) {
                boolean trades = enabled.contains(section.title());
                section.setState(trades ? "trades" : "off");
                if (firstText && trades) {
                    section.openProperty().set(true);
                }
            }
        }
        firstText = firstText && reading.text().isEmpty();
    }

    /// The next text is another document's: its enabled strategies are opened.
    void begin() {
        firstText = true;
    }

    /// While something is searched for, everything that has it is open; afterwards all is as it was.
    private void filter(String before, String now) {
        if (before.isBlank() && !now.isBlank()) {
            sections.forEach(
                    section -> openBefore.put(section, section.openProperty().get()));
        }
        List<String> words = Stream.of(now.toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .toList();
        for (FormSection section : sections) {
            section.filter(words);
            section.openProperty()
                    .set(
                            now.isBlank()
                                    ? openBefore.getOrDefault(section, false)
                                    : section.foundProperty().get());
        }
        found.set(sections.stream().anyMatch(section -> section.foundProperty().get()));
    }

    public List<FormSection> sections() {
        return sections;
    }

    /// Whether the filter leaves any field.
    public ReadOnlyBooleanProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Words that the shown fields have, such as "atr stop".
    public StringProperty filterProperty() {
        return filter;
    }
}
