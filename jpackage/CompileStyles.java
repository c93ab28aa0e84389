import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Turns style sheets into the form that JavaFX reads without parsing: `base.css` gets a `base.bss` beside it,
/// which JavaFX takes by itself where there is one.
///
/// `java --module-path=JAVAFX --add-modules=javafx.graphics CompileStyles.java FOLDER`
final class CompileStyles {

    private CompileStyles() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            for (Path sheet : sheets) {
                String stem = sheet.toString().substring(0, sheet.toString().length() - ".css".length());
                Stylesheet.convertToBinary(sheet.toFile(), Path.of(stem + ".bss").toFile());
            }
        }
    }
}
