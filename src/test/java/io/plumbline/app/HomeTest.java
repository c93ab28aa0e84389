package io.plumbline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static final Path USER = Path.of("/home/ann");

    @Test
    void linuxKeepsDataSettingsAndLogsApart() {
        assertEquals(
                new Home(
                        Path.of("/home/ann/.local/share/plumbline"),
                        Path.of("/home/ann/.config/plumbline"),
                        Path.of("/home/ann/.local/state/plumbline")),
                Home.of("Linux", Map.of(), USER, Optional.empty()));
    }

    @Test
    void theXdgVariablesMoveThem() {
        Map<String, String> variables = Map.of("XDG_DATA_HOME", "/d", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s");

        assertEquals(
                new Home(Path.of("/d/plumbline"), Path.of("/c/plumbline"), Path.of("/s/plumbline")),
                Home.of("Linux", variables, USER, Optional.empty()));
    }

    @Test
    void anXdgVariableThatIsEmptyOrRelativeDoesNotCount() {
        Map<String, String> variables = Map.of("XDG_DATA_HOME", "", "XDG_CONFIG_HOME", "relative/folder");

        assertEquals(
                Home.of("Linux", Map.of(), USER, Optional.empty()),
                Home.of("Linux", variables, USER, Optional.empty()));
    }

    @Test
    void macKeepsThemInTheLibrary() {
        Path support = Path.of("/Users/ann/Library/Application Support/Plumbline");

        assertEquals(
                new Home(support, support, Path.of("/Users/ann/Library/Logs/Plumbline")),
                Home.of("Mac OS X", Map.of("XDG_DATA_HOME", "/d"), Path.of("/Users/ann"), Optional.empty()));
    }

    @Test
    void windowsKeepsSettingsWithTheUserAndDataWithTheMachine() {
        Map<String, String> variables = Map.of("APPDATA", "/ann/Roaming", "LOCALAPPDATA", "/ann/Local");

        assertEquals(
                new Home(
                        Path.of("/ann/Local/Plumbline"),
                        Path.of("/ann/Roaming/Plumbline"),
                        Path.of("/ann/Local/Plumbline/logs")),
                Home.of("Windows 11", variables, Path.of("/ann"), Optional.empty()));
        assertEquals(
                Path.of("/ann/AppData/Local/Plumbline"),
                Home.of("Windows 11", Map.of(), Path.of("/ann"), Optional.empty())
                        .data());
    }

    @Test
    void whatIsAskedForGoesBeforeAllElse() {
        Path asked = Path.of("/elsewhere");

        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertEquals(
                    new Home(asked, asked, asked.resolve("logs")),
                    Home.of(system, Map.of("XDG_DATA_HOME", "/d", "APPDATA", "/a"), USER, Optional.of(asked)));
        }
    }

    @Test
    void theBuildHasAHomeOfItsOwn() {
        Path user = Path.of(System.getProperty("user.home"));

        Path data = Home.ofThisComputer(Optional.empty()).data();

        assertEquals("test-home", data.getFileName().toString());
        assertEquals(
                Path.of("/asked"),
                Home.ofThisComputer(Optional.of(Path.of("/asked"))).data());
        assertEquals(false, data.startsWith(user.resolve(".local")));
    }
}
