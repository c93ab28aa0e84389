package io.plumbline.config;

import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.config.YamlNode.Items;
import io.plumbline.config.YamlNode.Nothing;
import io.plumbline.config.YamlNode.Scalar;
import io.plumbline.core.NearMiss;
import io.plumbline.strategy.Param;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridPreset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads `tuning.grid`: the name of a grid that comes with the program, or a block with the values of each parameter,
/// such as `{ema_fast: [10, 20], k_sl: {start: 1.5, stop: 3, step: 0.5}}`.
final class TuningGridReader implements RecordBinder.Reader<TuningGrid> {

    static final String WANTED = "small, medium, large, or a block of parameters with their values";
    static final String AXIS_WANTED = "a list of numbers such as [1.5, 2, 2.5], or {start: 1.5, stop: 3, step: 0.5}";

    private static final String NONE = "none";
    private static final Wanted NUMBER =
            new Wanted(double.class, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);
    private static final List<String> PRESETS =
            Arrays.stream(GridPreset.values()).map(Names::constant).toList();

    private final RecordBinder binder;
    private final Findings findings;

    TuningGridReader(RecordBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    /// Values from a first to a last one.
    record Steps(
            @Param(help = "The first value.") double start,

            @Param(help = "The last value, if a whole number of steps leads to it.")
            double stop,

            @Param(help = "How far apart two values are.") double step) {}

    @Override
    public Optional<TuningGrid> read(YamlNode node, String path) {
        return switch (node) {
            case Scalar word -> preset(word, path);
            case Block block -> axes(block, path);
            default -> {
                binder.wrong(node, path, WANTED);
                yield Optional.empty();
            }
        };
    }

    private Optional<TuningGrid> preset(Scalar word, String path) {
        for (GridPreset preset : GridPreset.values()) {
            if (Names.constant(preset).equalsIgnoreCase(word.text().strip())) {
                return Optional.of(TuningGrid.of(preset));
            }
        }
        String meant = NearMiss.of(word.text(), PRESETS)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        findings.problem(path, "found " + word.words() + ", wanted " + WANTED + meant);
        return Optional.empty();
    }

    private Optional<TuningGrid> axes(Block block, String path) {
        if (block.entries().isEmpty()) {
            findings.problem(path, "found no parameters, wanted " + WANTED);
            return Optional.empty();
        }
        List<Axis> axes = new ArrayList<>();
        for (Entry entry : block.entries()) {
            String axisPath = RecordBinder.under(path, entry.key());
            findings.place(axisPath, entry.at());
            axis(entry.key(), entry.value(), axisPath).ifPresent(axes::add);
        }
        return axes.size() == block.entries().size()
                ? Optional.of(new TuningGrid(Optional.empty(), axes))
                : Optional.empty();
    }

    private Optional<Axis> axis(String parameter, YamlNode node, String path) {
        return switch (node) {
            case Items items -> listed(parameter, items, path);
            case Block steps ->
                binder.record(Steps.class, steps, path).flatMap(written -> stepped(parameter, written, path));
            case Scalar one -> value(one, path).map(value -> new Axis(parameter, List.of(value)));
            default -> {
                binder.wrong(node, path, AXIS_WANTED);
                yield Optional.empty();
            }
        };
    }

    private Optional<Axis> listed(String parameter, Items items, String path) {
        if (items.nodes().isEmpty()) {
            findings.problem(path, "found an empty list, wanted " + AXIS_WANTED);
            return Optional.empty();
        }
        List<OptionalDouble> values = new ArrayList<>();
        for (int item = 0; item < items.nodes().size(); item++) {
            YamlNode node = items.nodes().get(item);
            String itemPath = path + "[" + item + "]";
            findings.place(itemPath, node.at());
            Optional<OptionalDouble> value = value(node, itemPath);
            if (value.isPresent() && values.contains(value.get())) {
                findings.problem(itemPath, "found " + node.words() + " a second time; keep one of them");
            } else {
                value.ifPresent(values::add);
            }
        }
        return values.size() == items.nodes().size() ? Optional.of(new Axis(parameter, values)) : Optional.empty();
    }

    /// A number, or none for a parameter that is left out.
    private Optional<OptionalDouble> value(YamlNode node, String path) {
        boolean none = node instanceof Nothing
                || (node instanceof Scalar scalar && scalar.text().strip().equals(NONE));
        return none
                ? Optional.of(OptionalDouble.empty())
                : binder.value(NUMBER, node, path).map(number -> OptionalDouble.of((Double) number));
    }

    private Optional<Axis> stepped(String parameter, Steps steps, String path) {
        try {
            return Optional.of(Axis.stepped(parameter, steps.start(), steps.stop(), steps.step()));
        } catch (IllegalArgumentException e) {
            findings.problem(RecordBinder.under(path, "step"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
