package io.plumbline.history;

import io.plumbline.config.JsonRecords;
import io.plumbline.dataset.DataPassport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Passports of datasets as they are kept: JSON on one line.
final class PassportText {

    private static final Logger LOG = LoggerFactory.getLogger(PassportText.class);

    private PassportText() {}

    static String of(DataPassport passport) {
        return JsonRecords.of(passport);
    }

    /// The passport of a text; empty if this version cannot read it, which takes nothing away from a run.
    static Optional<DataPassport> parse(String json) {
        try {
            return Optional.of(JsonRecords.read(DataPassport.class, json));
        } catch (IllegalArgumentException e) {
            LOG.warn("A passport of a dataset cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /// The passports that can be read, in their order.
    static SequencedMap<String, DataPassport> parseAll(Map<String, String> texts) {
        SequencedMap<String, DataPassport> passports = new LinkedHashMap<>();
        texts.forEach((symbol, json) -> parse(json).ifPresent(passport -> passports.put(symbol, passport)));
        return passports;
    }
}
