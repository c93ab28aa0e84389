package io.plumbline.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// JSON texts from and to trees of maps, lists, texts, numbers, truths and null.
///
/// What is written is always valid JSON, the same on every system: numbers that JSON does not know (NaN and the
/// infinities) become null.
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonText() {}

    /// An indented JSON text with the maps' order kept, ending in a line break.
    ///
    /// @throws IllegalArgumentException if the tree holds anything but maps, iterables, texts, enums, numbers,
    ///     truths, null, and optionals of them
    public static String of(@Nullable Object tree) {
        StringWriter text = new StringWriter();
        try {
            write(tree, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Writes what [#of] gives, piece by piece: an iterable of a million maps is never all in memory, if it makes them
    /// as it goes.
    public static void write(@Nullable Object tree, Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(pretty);
            write(json, tree);
        }
        out.write('\n');
    }

    /// The tree of a JSON text: maps keep their order, whole numbers are Integer, Long or BigInteger, others
    /// Double. Python's `NaN` and `Infinity` are read as numbers.
    ///
    /// @throws IllegalArgumentException saying where the text stops being JSON
    public static @Nullable Object parse(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            Mark at = YamlTree.mark(e.getLocation());
            throw new IllegalArgumentException(
                    "no JSON at line " + at.line() + ", column " + at.column() + ": " + e.getOriginalMessage(), e);
        }
    }

    /// A text in double quotes, with whatever needs it escaped.
    static String quoted(String text) {
        StringWriter quoted = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(quoted)) {
            write(json, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return quoted.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Optional<?> given -> write(json, given.orElse(null));
            case OptionalDouble given -> write(json, given.isPresent() ? (Object) given.getAsDouble() : null);
            case OptionalInt given -> write(json, given.isPresent() ? (Object) given.getAsInt() : null);
            case CharSequence text -> json.writeString(text.toString());
            case Enum<?> constant -> json.writeString(constant.name());
            case Boolean truth -> json.writeBoolean(truth);
            case Number number -> writeNumber(json, number);
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    json.writeFieldName(String.valueOf(entry.getKey()));
                    write(json, entry.getValue());
                }
                json.writeEndObject();
            }
            case Iterable<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            default ->
                throw new IllegalArgumentException(
                        "JSON has no " + value.getClass().getName());
        }
    }

    private static void writeNumber(JsonGenerator json, Number number) throws IOException {
        switch (number) {
            case BigDecimal exact -> json.writeNumber(exact);
            case BigInteger whole -> json.writeNumber(whole);
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Short whole -> json.writeNumber(whole);
            case Byte whole -> json.writeNumber((short) whole);
            case Float real -> writeFinite(json, real, real.toString());
            default -> writeFinite(json, number.doubleValue(), Double.toString(number.doubleValue()));
        }
    }

    private static void writeFinite(JsonGenerator json, double number, String written) throws IOException {
        if (Double.isFinite(number)) {
            json.writeNumber(written);
        } else {
            json.writeNull();
        }
    }
}
