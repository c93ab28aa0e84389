package io.plumbline.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// A text that is no YAML: where it goes wrong and why, such as "a tab; indent with spaces".
///
/// @param at the place to look at, which for something left open is where it was opened
record YamlSyntax(Mark at, String message) {

    /// The parser's reasons in plain words, most particular first.
    private static final List<Reason> REASONS = List.of(
            new Reason("'\\t(TAB)'", false, "found a tab; indent with spaces"),
            new Reason("cannot start any token", false, "a value cannot begin with this character; put it in quotes"),
            new Reason(
                    "mapping values are not allowed",
                    false,
                    "found a `:` where no key can stand: a value with `: ` in it needs quotes, "
                            + "and a key must not be indented deeper than the keys above it"),
            new Reason("could not find expected ':'", true, "no `:` behind this key"),
            new Reason("expected <block end>", false, "this line's indentation fits no line above it"),
            new Reason("expected ',' or ']'", true, "the `[` opened here is not closed by a `]`"),
            new Reason("expected ',' or '}'", true, "the `{` opened here is not closed by a `}`"),
            new Reason("unexpected end of stream", true, "the quote opened here is not closed"));

    private record Reason(String fragment, boolean whereOpened, String words) {}

    static YamlSyntax of(IOException failure) {
        if (failure.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return of(marked, marked.getProblemMark());
        }
        if (failure instanceof JsonProcessingException known && known.getLocation() != null) {
            return new YamlSyntax(YamlTree.mark(known.getLocation()), "no YAML: " + known.getOriginalMessage());
        }
        return new YamlSyntax(Mark.START, "no YAML: " + failure.getMessage());
    }

    private static YamlSyntax of(MarkedYAMLException marked, org.yaml.snakeyaml.error.Mark problemMark) {
        String problem = String.valueOf(marked.getProblem());
        for (Reason reason : REASONS) {
            if (problem.contains(reason.fragment())) {
                org.yaml.snakeyaml.error.Mark opened = marked.getContextMark();
                return new YamlSyntax(
                        place(reason.whereOpened() && opened != null ? opened : problemMark), reason.words());
            }
        }
        return new YamlSyntax(place(problemMark), "no YAML: " + problem);
    }

    private static Mark place(org.yaml.snakeyaml.error.Mark mark) {
        return new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
