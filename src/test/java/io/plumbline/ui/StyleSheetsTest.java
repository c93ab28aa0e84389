package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetsTest {

    @TempDir
    private Path temp = Path.of("");

    /// The build makes them so, and JavaFX then reads nothing else.
    @Test
    void compiledSheetsSayWhatTheirTextsSay() throws IOException {
        for (String address : StyleSheets.all()) {
            if (!address.startsWith("data:")) {
                URL text = URI.create(address).toURL();
                Path source = temp.resolve("sheet.css");
                Path compiled = temp.resolve("sheet.bss");
                Files.write(source, text.openStream().readAllBytes());

                Stylesheet.convertToBinary(source.toFile(), compiled.toFile());

                List<String> parsed = rules(new CssParser().parse(text));
                assertFalse(parsed.isEmpty(), address);
                assertEquals(
                        parsed, rules(Stylesheet.loadBinary(compiled.toUri().toURL())), address);
            }
        }
    }

    /// What each rule chooses and sets. The dashes of a border have no text of their own.
    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(StyleSheetsTest::text)
                                .toList())
                .toList();
    }

    private static String text(Declaration declaration) {
        boolean dashes = declaration.getProperty().equals("-fx-border-style");
        return declaration.getProperty() + (dashes ? "" : ": " + declaration.getParsedValue());
    }
}
