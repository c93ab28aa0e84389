package io.plumbline.data.layout;

import java.util.ArrayList;
import java.util.List;

/// A line cut into its fields, such as `"1,5";2` into 1,5 and 2: without the quotes and the blanks around them.
final class Fields {

    private Fields() {}

    static List<String> of(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
