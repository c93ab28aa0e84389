package io.plumbline.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Records of plain values (texts, numbers, truths, enums, lists and records of them) as JSON and back, such as the
/// passport of a dataset.
public final class JsonRecords {

    /// What a newer version added is passed over; what it took away is null, or 0 for a number.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonRecords() {}

    /// The JSON of a record, on one line.
    public static String of(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /// The record of a JSON text.
    ///
    /// @throws IllegalArgumentException saying why, if it is not one
    public static <R extends Record> R read(Class<R> type, String json) {
        try {
            R value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new IllegalArgumentException("no " + type.getSimpleName() + " but null");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
