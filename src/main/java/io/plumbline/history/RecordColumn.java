package io.plumbline.history;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of records: one column per component, each under its name.
///
/// A component that the writer did not know is filled with "nothing" where its type has that, such as an empty
/// list; one that the reader does not know is skipped. So records may gain such components, and lose any, without
/// old runs becoming unreadable.
final class RecordColumn implements Column {

    /// One component.
    private record Part(String name, Method accessor, Column column) {}

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final List<Part> parts = new ArrayList<>();

    /// A column of such records.
    ///
    /// @param columns finds the column of each component
    RecordColumn(Class<?> type, Function<RecordComponent, Column> columns) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
        constructor.setAccessible(true);
        for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
            parts.add(new Part(component.getName(), component.getAccessor(), columns.apply(component)));
        }
    }

    @Override
    public void write(List<?> values, ByteArrayOutputStream out) {
        Bytes.putCount(out, parts.size());
        for (Part part : parts) {
            List<Object> column = new ArrayList<>(values.size());
            for (Object value : values) {
                column.add(call(() -> part.accessor().invoke(value)));
            }
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            part.column().write(column, block);
            Bytes.put(out, part.name());
            Bytes.putBlock(out, block);
        }
    }

    @Override
    public List<?> read(int count, Bytes in) {
        Map<String, Bytes> blocks = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            blocks.put(in.text(), in.block());
        }
        List<List<?>> columns = parts.stream()
                .<List<?>>map(part -> column(part, blocks.get(part.name()), count))
                .toList();
        List<Object> values = new ArrayList<>(count);
        for (int row = 0; row < count; row++) {
            Object[] components = new Object[columns.size()];
            for (int i = 0; i < components.length; i++) {
                components[i] = columns.get(i).get(row);
            }
            values.add(call(() -> constructor.newInstance(components)));
        }
        return values;
    }

    private List<?> column(Part part, @Nullable Bytes block, int count) {
        if (block != null) {
            return part.column().read(count, block);
        }
        Object missing = part.column().whenMissing();
        if (missing == null && count > 0) {
            throw new IllegalArgumentException(
                    "an older version wrote it, without " + type.getSimpleName() + "." + part.name());
        }
        return missing == null ? List.of() : Collections.nCopies(count, missing);
    }

    /// A call by reflection.
    private interface Call {
        Object run() throws IllegalAccessException, InvocationTargetException, InstantiationException;
    }

    private static Object call(Call call) {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException("every record can be read and made", e);
        }
    }
}
