package io.plumbline.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a record is filled with: its keys, what is wanted of each, and how it is made. Looked up once for each class,
/// since a config of many symbols has many blocks of the same kind.
///
/// @param keys the names of the components as they are written
record RecordShape(List<Part> parts, List<String> keys, Constructor<?> constructor) {

    /// A component.
    ///
    /// @param ifMissing what it is worth if a file does not mention it
    record Part(RecordComponent component, String key, Wanted wanted, Optional<String> ifMissing) {

        private static Part of(RecordComponent component) {
            return new Part(
                    component,
                    Names.key(component),
                    Wanted.of(component),
                    Optional.ofNullable(component.getAnnotation(IfMissing.class))
                            .map(IfMissing::value));
        }
    }

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return made(type);
        }
    };

    static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    private static RecordShape made(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(Arrays.stream(components).map(Part::of).toList(), Names.keys(type), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " is no record", e);
        }
    }

    Object construct(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a record of " + values, e);
        }
    }
}
