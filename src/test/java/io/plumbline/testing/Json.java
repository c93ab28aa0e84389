package io.plumbline.testing;

import io.plumbline.config.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One JSON object of a golden file, whose keys a test knows.
public record Json(Map<?, ?> fields) {

    /// The object that a file holds.
    public static Json read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /// The object that a text is.
    public static Json parse(String text) {
        return of(JsonText.parse(text));
    }

    private static Json of(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Json(fields);
        }
        throw new IllegalArgumentException("found " + value + ", wanted an object");
    }

    /// The object under a key.
    public Json object(String key) {
        return of(fields.get(key));
    }

    /// The objects of the list under a key.
    public List<Json> objects(String key) {
        return list(key).stream().map(Json::of).toList();
    }

    /// The list under a key; empty for null.
    public List<?> list(String key) {
        return fields.get(key) instanceof List<?> list ? list : List.of();
    }

    public String text(String key) {
        return String.valueOf(fields.get(key));
    }

    public boolean truth(String key) {
        return Boolean.parseBoolean(text(key));
    }

    public double number(String key) {
        return Double.parseDouble(text(key));
    }

    /// The whole number under a key; empty for null.
    public Optional<Integer> whole(String key) {
        return fields.get(key) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }
}
