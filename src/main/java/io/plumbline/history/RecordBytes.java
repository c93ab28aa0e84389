package io.plumbline.history;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Records as bytes and back, such as everything a backtest found: every bit of every number, the order of what has
/// an order, and the same bytes for the same values on every system.
///
/// Everything is kept by columns, see [Column]. Maps are written in the order of their keys, except those declared
/// as [SequencedMap], which keep their own.
final class RecordBytes {

    private RecordBytes() {}

    /// The bytes of a record.
    static byte[] of(Record value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(value.getClass()).write(List.of(value), out);
        return out.toByteArray();
    }

    /// The record of such bytes.
    ///
    /// @throws IllegalArgumentException saying why, if another version wrote something that this one does not know
    static <R extends Record> R read(Class<R> type, byte[] bytes) {
        return type.cast(record(type).read(1, new Bytes(bytes)).getFirst());
    }

    private static Column record(Class<?> type) {
        return new RecordColumn(type, component -> of(component.getGenericType()));
    }

    private static Column of(Type type) {
        return type instanceof ParameterizedType generic
                ? generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                : simple((Class<?>) type);
    }

    private static Column simple(Class<?> type) {
        if (type.isEnum()) {
            return new Column.As(simple(String.class), value -> ((Enum<?>) value).name(), constants(type));
        }
        if (type.isRecord()) {
            return isPlain(type) ? new Column.Few(record(type)) : record(type);
        }
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> Column.Whole.INTS;
            case "long", "java.lang.Long" -> Column.Whole.LONGS;
            case "boolean", "java.lang.Boolean" -> Column.Whole.TRUTHS;
            case "double", "java.lang.Double" -> new Column.Real();
            case "[D" -> new Column.RealArrays();
            case "[J" -> new Column.WholeArrays();
            case "java.lang.String" -> new Column.Few(new Column.Texts());
            case "java.time.LocalDate" ->
                new Column.As(
                        Column.Whole.LONGS,
                        day -> ((LocalDate) day).toEpochDay(),
                        day -> LocalDate.ofEpochDay((Long) day));
            case "java.time.Duration" ->
                seconds(
                        value -> value instanceof Duration length
                                ? Map.entry(length.getSeconds(), length.getNano())
                                : value,
                        Duration::ofSeconds);
            case "java.time.Instant" ->
                seconds(
                        value -> value instanceof Instant at ? Map.entry(at.getEpochSecond(), at.getNano()) : value,
                        Instant::ofEpochSecond);
            case "java.util.OptionalDouble" ->
                new Column.Lists(
                        new Column.Real(),
                        value -> ((OptionalDouble) value).stream().boxed().toList(),
                        list -> list.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((Double) list.getFirst()));
            case "java.util.OptionalInt" ->
                new Column.Lists(
                        Column.Whole.INTS,
                        value -> ((OptionalInt) value).stream().boxed().toList(),
                        list -> list.isEmpty() ? OptionalInt.empty() : OptionalInt.of((Integer) list.getFirst()));
            case "java.util.OptionalLong" ->
                new Column.Lists(
                        Column.Whole.LONGS,
                        value -> ((OptionalLong) value).stream().boxed().toList(),
                        list -> list.isEmpty() ? OptionalLong.empty() : OptionalLong.of((Long) list.getFirst()));
            default -> throw new IllegalStateException("no column of " + type.getName());
        };
    }

    private static Column generic(Class<?> type, Type[] of) {
        if (type == List.class) {
            return new Column.Lists(of(of[0]), value -> (List<?>) value, List::copyOf);
        }
        if (type == Optional.class) {
            return new Column.Lists(
                    of(of[0]),
                    value -> ((Optional<?>) value).stream().toList(),
                    list -> list.stream().findFirst());
        }
        Column entries = new Column.Pairs(of(of[0]), of(of[1]));
        if (type == SequencedMap.class) {
            return new Column.Lists(
                    entries,
                    value -> List.copyOf(((Map<?, ?>) value).entrySet()),
                    list -> Collections.unmodifiableSequencedMap(filled(new LinkedHashMap<>(), list)));
        }
        if (type == SortedMap.class) {
            return new Column.Lists(
                    entries,
                    RecordBytes::byKey,
                    list -> Collections.unmodifiableSortedMap(filled(new TreeMap<>(), list)));
        }
        if (type == Map.class) {
            return new Column.Lists(
                    entries,
                    RecordBytes::byKey,
                    list -> Collections.unmodifiableMap(filled(new LinkedHashMap<>(), list)));
        }
        throw new IllegalStateException("no column of " + type.getName());
    }

    private static Column seconds(Function<Object, Object> parts, SecondsAndNanos whole) {
        return new Column.As(new Column.Pairs(Column.Whole.LONGS, Column.Whole.INTS), parts, value -> {
            Entry<?, ?> pair = (Entry<?, ?>) value;
            return whole.of((Long) pair.getKey(), (Integer) pair.getValue());
        });
    }

    /// Makes a time of two numbers.
    private interface SecondsAndNanos {
        Object of(long seconds, long nanos);
    }

    /// Finds enum constants by name.
    private static Function<Object, Object> constants(Class<?> type) {
        Map<Object, Object> byName = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(one -> byName.put(((Enum<?>) one).name(), one));
        return name -> {
            Object constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("another version wrote it: no " + type.getSimpleName() + " " + name);
            }
            return constant;
        };
    }

    /// Whether records of this type are equal when their bits are, and are worth sharing.
    private static boolean isPlain(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .allMatch(part -> part.isPrimitive() || part.isEnum() || part == String.class);
    }

    private static List<?> byKey(Object map) {
        return List.copyOf(new TreeMap<>((Map<?, ?>) map).entrySet());
    }

    private static <M extends Map<Object, Object>> M filled(M map, List<?> entries) {
        entries.forEach(entry -> map.put(((Entry<?, ?>) entry).getKey(), ((Entry<?, ?>) entry).getValue()));
        return map;
    }
}
