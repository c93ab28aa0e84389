package io.plumbline.config;

import io.plumbline.config.YamlNode.Block;
import io.plumbline.config.YamlNode.Entry;
import io.plumbline.config.YamlNode.Items;
import io.plumbline.config.YamlNode.Nothing;
import io.plumbline.config.YamlNode.Scalar;
import io.plumbline.core.NearMiss;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Fills records from YAML blocks: the key of a component is its name in snake case, its bounds are its
/// [io.plumbline.strategy.Param], its default is [IfMissing].
///
/// Components may be numbers, truths, texts, moments, enums, records, optionals, lists, and maps from text. A block
/// with mistakes is read to its end, so that all of them are found.
final class RecordBinder {

    /// Reads a type that no record describes.
    interface Reader<T> {
        Optional<T> read(YamlNode node, String path);
    }

    private final Findings findings;
    private final Map<Type, Reader<?>> readers = new HashMap<>();

    RecordBinder(Findings findings) {
        this.findings = findings;
    }

    <T> void register(Class<T> type, Reader<T> reader) {
        readers.put(type, reader);
    }

    /// The record of a block whose missing keys have the defaults their components state.
    <R extends Record> Optional<R> record(Class<R> type, YamlNode node, String path) {
        return record(type, node, path, Optional.empty());
    }

    /// The record of a block whose missing keys are those of another record.
    <R extends Record> Optional<R> record(R defaults, YamlNode node, String path) {
        @SuppressWarnings("unchecked") // A record class is final, so this is the class of R.
        Class<R> type = (Class<R>) defaults.getClass();
        return record(type, node, path, Optional.of(defaults));
    }

    /// The keys of a block; empty, with a finding, if there is something else.
    Optional<Block> block(YamlNode node, String path, String wanted) {
        if (node instanceof Block block) {
            return Optional.of(block);
        }
        wrong(node, path, wanted);
        return Optional.empty();
    }

    /// Reports that something else stands where this is wanted.
    void wrong(YamlNode node, String path, String wanted) {
        if (!(node instanceof YamlNode.Refused)) {
            findings.problem(path, "found " + node.words() + ", wanted " + wanted);
        }
    }

    /// The value of a node; empty, with a finding, if it is not what is wanted.
    Optional<Object> value(Wanted wanted, YamlNode node, String path) {
        Optional<Object> value = read(wanted, node, path);
        value.ifPresent(good -> findings.value(path, good));
        return value;
    }

    private Optional<Object> read(Wanted wanted, YamlNode node, String path) {
        Optional<Object> absent = absent(wanted.type());
        if (node instanceof Nothing && absent.isPresent()) {
            return absent;
        }
        if (wanted.type() instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Wanted inner = wanted.of(arguments[arguments.length - 1]);
            if (generic.getRawType() == Optional.class) {
                return read(inner, node, path).map(Optional::of);
            }
            return generic.getRawType() == List.class ? list(inner, node, path) : map(inner, node, path);
        }
        if (wanted.type() == OptionalInt.class) {
            return read(wanted.of(int.class), node, path).map(whole -> OptionalInt.of((Integer) whole));
        }
        if (wanted.type() == OptionalDouble.class) {
            return read(wanted.of(double.class), node, path).map(number -> OptionalDouble.of((Double) number));
        }
        Reader<?> reader = readers.get(wanted.type());
        if (reader != null) {
            return reader.read(node, path).map(read -> read);
        }
        if (wanted.type() instanceof Class<?> type && type.isRecord()) {
            return record(type.asSubclass(Record.class), node, path).map(bound -> bound);
        }
        Optional<Object> scalar = node instanceof Scalar written ? wanted.parse(written.text()) : Optional.empty();
        if (scalar.isEmpty()) {
            wrong(node, path, wanted.words(node));
        }
        return scalar;
    }

    private <R extends Record> Optional<R> record(
            Class<R> type, YamlNode node, String path, Optional<? extends Record> defaults) {
        RecordShape shape = RecordShape.of(type);
        Optional<Block> block = block(node, path, "a block with the keys " + String.join(", ", shape.keys()));
        if (block.isEmpty()) {
            return Optional.empty();
        }
        Set<String> meant = unknownKeys(block.get(), shape.keys(), path);
        List<Object> values = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            String key = part.key();
            Optional<Entry> entry = block.get().find(key);
            if (entry.isPresent()) {
                findings.place(under(path, key), entry.get().at());
                value(part.wanted(), entry.get().value(), under(path, key)).ifPresent(values::add);
            } else if (!meant.contains(key)) {
                missing(part, block.get(), under(path, key), defaults).ifPresent(values::add);
            }
        }
        return values.size() == shape.parts().size()
                ? Optional.of(type.cast(shape.construct(values)))
                : Optional.empty();
    }

    /// Reports keys that mean nothing here. Returns the keys they were probably meant to be, which are then not
    /// reported as missing too.
    private Set<String> unknownKeys(Block block, List<String> keys, String path) {
        Set<String> meant = new HashSet<>();
        for (Entry entry : block.entries()) {
            if (!keys.contains(entry.key())) {
                String advice = NearMiss.advice(entry.key(), keys);
                findings.problem(entry.keyAt(), under(path, entry.key()), "unknown key; " + advice);
                NearMiss.of(entry.key(), keys).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private Optional<Object> missing(
            RecordShape.Part part, Block block, String path, Optional<? extends Record> defaults) {
        Wanted wanted = part.wanted();
        Optional<Object> value = absent(wanted.type());
        if (defaults.isPresent()) {
            value = Optional.of(component(part.component(), defaults.get()));
        } else if (part.ifMissing().isPresent()) {
            String stated = part.ifMissing().get();
            boolean empty = stated.equals("{}");
            return value(wanted, empty ? new Block(block.at(), List.of()) : new Scalar(block.at(), stated), path);
        }
        if (value.isEmpty()) {
            findings.problem(path, "missing; wanted " + wanted.words());
        }
        value.ifPresent(good -> findings.value(path, good));
        return value;
    }

    private Optional<Object> list(Wanted item, YamlNode node, String path) {
        if (!(node instanceof Items items)) {
            wrong(node, path, "a list");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < items.nodes().size(); index++) {
            String itemPath = path + "[" + index + "]";
            YamlNode inner = items.nodes().get(index);
            findings.place(itemPath, inner.at());
            value(item, inner, itemPath).ifPresent(values::add);
        }
        return values.size() == items.nodes().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> map(Wanted item, YamlNode node, String path) {
        Optional<Block> block = block(node, path, "a block of keys");
        Map<String, Object> values = new LinkedHashMap<>();
        for (Entry entry : block.map(Block::entries).orElse(List.of())) {
            String entryPath = under(path, entry.key());
            findings.place(entryPath, entry.at());
            value(item, entry.value(), entryPath).ifPresent(value -> values.put(entry.key(), value));
        }
        return block.filter(read -> read.entries().size() == values.size()).map(read -> values);
    }

    /// What an optional type is without a value; empty for types that need one.
    static Optional<Object> absent(Type type) {
        if (type == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        }
        if (type == OptionalDouble.class) {
            return Optional.of(OptionalDouble.empty());
        }
        boolean optional = type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
        return optional ? Optional.of(Optional.empty()) : Optional.empty();
    }

    /// The value of a record's component.
    static Object component(RecordComponent component, Record holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /// The path of the block around a key; empty for a block of the file.
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    static String under(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
