package io.plumbline.ui.config;

import io.plumbline.config.ConfigEdit;
import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigKeys;
import io.plumbline.config.ConfigShape;
import io.plumbline.ui.config.FormField.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The field `tuning.grid`: a ready grid such as medium, or parameters of the strategy with the values of each.
final class GridModel {

    /// What is chosen when the values are written in the config itself.
    static final String OWN = "own values";

    private static final String STRATEGY = "tuning.strategy";
    private static final String PARAMS = "strategies.params.";
    private static final Pattern STEPS = Pattern.compile("(\\S+)\\s+to\\s+(\\S+)\\s+by\\s+(\\S+)");

    /// A parameter with its values as they are typed.
    ///
    /// @param values such as "10, 15, 20", or "10 to 20 by 5"
    record Axis(String parameter, String values) {}

    private final FormField field;

    GridModel(FormField field) {
        this.field = field;
    }

    /// What can be chosen.
    List<String> choices() {
        return Stream.concat(field.key().shape().choices().stream(), Stream.of(OWN))
                .toList();
    }

    /// What is chosen, such as "medium"; a wrong word is itself.
    String choice() {
        FormField.Written written = field.writtenProperty().get();
        if (!written.given()) {
            return field.key().fallback().orElse("");
        }
        return written.names().isEmpty() ? written.value().toLowerCase(Locale.ROOT) : OWN;
    }

    /// Takes a ready grid, or begins one of the strategy's first parameter as it is.
    void choose(String chosen) {
        if (chosen.equals(choice())) {
            return;
        }
        if (chosen.equals(OWN)) {
            parameters().findFirst().ifPresent(this::add);
        } else {
            field.set(chosen);
        }
    }

    /// The parameters of the user's own grid; none of a ready one.
    List<Axis> axes() {
        List<Named> names = field.writtenProperty().get().names();
        List<Axis> axes = new ArrayList<>();
        for (Named one : names) {
            if (!one.name().contains(".")) {
                String steps = Stream.of("start", "stop", "step")
                        .map(key -> value(names, one.name() + "." + key))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
                String[] parts = steps.split(" ", -1);
                axes.add(new Axis(
                        one.name(),
                        parts.length == 3 ? parts[0] + " to " + parts[1] + " by " + parts[2] : one.value()));
            }
        }
        return axes;
    }

    private static Optional<String> value(List<Named> names, String name) {
        return names.stream()
                .filter(one -> one.name().equals(name))
                .map(Named::value)
                .findFirst();
    }

    /// The parameters that are not varied yet.
    List<String> left() {
        List<String> varied = axes().stream().map(Axis::parameter).toList();
        return parameters().filter(name -> !varied.contains(name)).toList();
    }

    private Stream<String> parameters() {
        return ConfigKeys.in(PARAMS + strategy()).stream()
                .filter(key -> key.shape().kind() != ConfigShape.Kind.ANYTHING)
                .map(ConfigKey::name);
    }

    private String strategy() {
        return field.valueAt(STRATEGY)
                .or(() -> ConfigKeys.find(STRATEGY).flatMap(ConfigKey::fallback))
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /// Varies one more parameter, at first with the value it has. The first gets the double as well, since a grid
    /// of one combination is a mistake.
    void add(String parameter) {
        String path = PARAMS + strategy() + "." + parameter;
        Optional<ConfigKey> key = ConfigKeys.find(path);
        String now =
                field.valueAt(path).or(() -> key.flatMap(ConfigKey::fallback)).orElse("0");
        if (axes().isEmpty()) {
            field.put("{" + parameter + ": " + yaml(now + " " + twice(now)) + "}");
        } else {
            set(parameter, now);
        }
    }

    /// Twice a number; empty text for what is none, and for zero.
    private static String twice(String number) {
        try {
            BigDecimal value = new BigDecimal(number);
            return value.signum() == 0 ? "" : value.add(value).toPlainString();
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /// Writes the values of a parameter; empty text takes it out.
    void set(String parameter, String values) {
        if (values.isBlank()) {
            remove(parameter);
        } else {
            field.putNamed(parameter, yaml(values));
        }
    }

    /// No longer varies a parameter; without the last, the ready grid holds that is usual.
    void remove(String parameter) {
        if (axes().size() > 1) {
            field.removeNamed(parameter);
        } else {
            field.reset();
        }
    }

    /// Typed values as YAML, such as `[10, 15, 20]` or `{start: 10, stop: 20, step: 5}`.
    private static String yaml(String values) {
        Matcher steps = STEPS.matcher(values.strip());
        if (steps.matches()) {
            return "{start: " + ConfigEdit.yaml(steps.group(1)) + ", stop: " + ConfigEdit.yaml(steps.group(2))
                    + ", step: " + ConfigEdit.yaml(steps.group(3)) + "}";
        }
        return Stream.of(values.strip().split("[,\\s]+", -1))
                .filter(value -> !value.isEmpty())
                .map(ConfigEdit::yaml)
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
