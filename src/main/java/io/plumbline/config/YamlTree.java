package io.plumbline.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tree of a YAML text in which every key and value knows its line and column.
///
/// One document of plain blocks, lists and values: aliases, merge keys, tags and keys given twice are mistakes.
final class YamlTree {

    /// No config is nested deeper, and no text can fill the stack.
    static final int DEEPEST = 64;

    private final YAMLParser parser;
    private final Findings findings;
    private int depth;

    private YamlTree(YAMLParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /// The root of a text; empty, with the reason among the findings, if the text is no YAML.
    static Optional<YamlNode> parse(String text, Findings findings) {
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new YamlTree(parser, findings).root();
        } catch (TooDeep e) {
            findings.problem(e.at, "", "nested deeper than " + DEEPEST + " levels; no key of a config lies so deep");
            return Optional.empty();
        } catch (IOException e) {
            YamlSyntax mistake = YamlSyntax.of(e);
            findings.problem(mistake.at(), "", mistake.message());
            return Optional.empty();
        }
    }

    private Optional<YamlNode> root() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            findings.problem("", "the file is empty");
            return Optional.empty();
        }
        YamlNode root = node(first, "");
        if (parser.nextToken() != null) {
            findings.problem(here(), "", "a second document begins here; wanted one document per file");
        }
        return Optional.of(root);
    }

    private YamlNode node(JsonToken token, String path) throws IOException {
        Mark at = here();
        if (parser.isCurrentAlias()) {
            findings.problem(
                    at, path, "found the alias `*" + parser.getText() + "`; aliases are not read, repeat the value");
            return new YamlNode.Refused(at);
        }
        if (parser.getTypeId() != null) {
            findings.problem(at, path, "found the tag `" + parser.getTypeId() + "`; tags are not read, leave it out");
            skip(token);
            return new YamlNode.Refused(at);
        }
        return switch (token) {
            case START_OBJECT, START_ARRAY -> nested(token, at, path);
            case VALUE_NULL -> new YamlNode.Nothing(at);
            default -> new YamlNode.Scalar(at, parser.getText());
        };
    }

    private YamlNode nested(JsonToken token, Mark at, String path) throws IOException {
        if (depth == DEEPEST) {
            throw new TooDeep(at);
        }
        depth++;
        YamlNode node = token == JsonToken.START_OBJECT ? block(at, path) : items(at, path);
        depth--;
        return node;
    }

    private void skip(JsonToken token) throws IOException {
        if (token.isStructStart()) {
            parser.skipChildren();
        }
    }

    private YamlNode block(Mark at, String path) throws IOException {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Map<String, Mark> seen = new HashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Mark keyAt = here();
            String keyPath = path.isEmpty() ? key : path + "." + key;
            if (key.equals("<<")) {
                findings.problem(keyAt, path, "found the merge key `<<`; merges are not read, write the keys out");
            }
            YamlNode value = node(next(), keyPath);
            Mark earlier = seen.putIfAbsent(key, keyAt);
            if (earlier != null) {
                findings.problem(
                        keyAt, keyPath, "the key stands twice, first on line " + earlier.line() + "; keep one of them");
            } else if (!key.equals("<<")) {
                entries.add(new YamlNode.Entry(key, keyAt, value));
            }
        }
        return new YamlNode.Block(at, entries);
    }

    private YamlNode items(Mark at, String path) throws IOException {
        List<YamlNode> nodes = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            nodes.add(node(token, path + "[" + nodes.size() + "]"));
        }
        return new YamlNode.Items(at, nodes);
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IOException("the file ends too early");
        }
        return token;
    }

    private Mark here() {
        return mark(parser.currentTokenLocation());
    }

    static Mark mark(JsonLocation location) {
        return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /// Ends the reading where a text is nested too deep.
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Mark at;

        private TooDeep(Mark at) {
            this.at = at;
        }
    }
}
