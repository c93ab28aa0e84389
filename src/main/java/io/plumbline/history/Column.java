package io.plumbline.history;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of values of one type, written one after the other, such as the exit prices of all trades.
interface Column {

    /// Appends these values.
    void write(List<?> values, ByteArrayOutputStream out);

    /// The next so many values.
    List<?> read(int count, Bytes in);

    /// What stands for a value that was not kept by the version that wrote it, or null if nothing can.
    default @Nullable Object whenMissing() {
        return null;
    }

    /// Whole numbers, as differences from the one before in as few bytes as they need.
    record Whole(Function<Object, Long> toLong, Function<Long, Object> fromLong) implements Column {

        static final Column INTS = new Whole(value -> (long) (Integer) value, Long::intValue);
        static final Column LONGS = new Whole(value -> (Long) value, value -> value);
        static final Column TRUTHS = new Whole(value -> (Boolean) value ? 1L : 0L, value -> value != 0);

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            long before = 0;
            for (Object value : values) {
                long number = toLong.apply(value);
                Bytes.putSigned(out, number - before);
                before = number;
            }
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            long number = 0;
            for (int i = 0; i < count; i++) {
                number += in.signed();
                values.add(fromLong.apply(number));
            }
            return values;
        }
    }

    /// Real numbers, every bit of them.
    record Real() implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            double[] numbers = new double[values.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (Double) values.get(i);
            }
            Bytes.put(out, numbers);
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            for (double number : in.doubles(count)) {
                values.add(number);
            }
            return values;
        }
    }

    /// Arrays of real numbers, such as the values of equity curves.
    record RealArrays() implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            for (Object value : values) {
                double[] numbers = (double[]) value;
                Bytes.putCount(out, numbers.length);
                Bytes.put(out, numbers);
            }
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(in.doubles(in.count()));
            }
            return values;
        }
    }

    /// Arrays of whole numbers, such as the times of equity curves.
    record WholeArrays() implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            for (Object value : values) {
                long[] numbers = (long[]) value;
                Bytes.putCount(out, numbers.length);
                long before = 0;
                for (long number : numbers) {
                    Bytes.putSigned(out, number - before);
                    before = number;
                }
            }
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                long[] numbers = new long[in.count()];
                long number = 0;
                for (int j = 0; j < numbers.length; j++) {
                    number += in.signed();
                    numbers[j] = number;
                }
                values.add(numbers);
            }
            return values;
        }
    }

    /// Texts.
    record Texts() implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            values.forEach(value -> Bytes.put(out, (String) value));
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(in.text());
            }
            return values;
        }
    }

    /// Values of which there are few different ones: each of these once, in the order in which they first appear,
    /// then which of them. What is read shares them.
    record Few(Column distinct) implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            Map<Object, Integer> places = new LinkedHashMap<>();
            List<Integer> which = new ArrayList<>(values.size());
            for (Object value : values) {
                Integer next = places.size();
                Integer known = places.putIfAbsent(value, next);
                which.add(known == null ? next : known);
            }
            Bytes.putCount(out, places.size());
            distinct.write(List.copyOf(places.keySet()), out);
            Whole.INTS.write(which, out);
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<?> different = distinct.read(in.count(), in);
            return Whole.INTS.read(count, in).stream()
                    .map(place -> (Object) different.get((Integer) place))
                    .toList();
        }
    }

    /// Values of another type that stand for these, such as the names of enum constants.
    record As(Column others, Function<Object, Object> toOther, Function<Object, Object> fromOther) implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            others.write(values.stream().map(toOther).toList(), out);
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<Object> values = new ArrayList<>(count);
            others.read(count, in).forEach(other -> values.add(fromOther.apply(other)));
            return values;
        }
    }

    /// Entries of maps: all keys, then all values.
    record Pairs(Column keys, Column entryValues) implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            keys.write(
                    values.stream()
                            .map(entry -> ((Map.Entry<?, ?>) entry).getKey())
                            .toList(),
                    out);
            entryValues.write(
                    values.stream()
                            .map(entry -> ((Map.Entry<?, ?>) entry).getValue())
                            .toList(),
                    out);
        }

        @Override
        public List<?> read(int count, Bytes in) {
            List<?> readKeys = keys.read(count, in);
            List<?> readValues = entryValues.read(count, in);
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                values.add(Map.entry(readKeys.get(i), readValues.get(i)));
            }
            return values;
        }
    }

    /// Collections: how many each has, then all their elements as one column.
    ///
    /// @param elements the column of the elements
    /// @param toList a collection's elements, always in the same order
    /// @param fromList the collection of these elements
    record Lists(Column elements, Function<Object, List<?>> toList, Function<List<?>, Object> fromList)
            implements Column {

        @Override
        public void write(List<?> values, ByteArrayOutputStream out) {
            List<Object> all = new ArrayList<>();
            for (Object value : values) {
                List<?> list = toList.apply(value);
                Bytes.putCount(out, list.size());
                all.addAll(list);
            }
            elements.write(all, out);
        }

        @Override
        public List<?> read(int count, Bytes in) {
            int[] sizes = new int[count];
            int total = 0;
            for (int i = 0; i < count; i++) {
                sizes[i] = in.count();
                total += sizes[i];
            }
            List<?> all = elements.read(total, in);
            List<Object> values = new ArrayList<>(count);
            int from = 0;
            for (int size : sizes) {
                values.add(fromList.apply(all.subList(from, from + size)));
                from += size;
            }
            return values;
        }

        @Override
        public Object whenMissing() {
            return fromList.apply(List.of());
        }
    }
}
