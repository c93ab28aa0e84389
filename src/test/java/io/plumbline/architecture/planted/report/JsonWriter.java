package io.plumbline.architecture.planted.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.commons.csv.CSVFormat;

/// A report that writes JSON with a library that is at home elsewhere.
interface JsonWriter {

    JsonMapper knowsJson();

    CSVFormat mayKnowCsv();
}
