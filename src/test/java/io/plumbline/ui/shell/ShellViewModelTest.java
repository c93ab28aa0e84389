package io.plumbline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plumbline.ui.common.StatusLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private final StatusLine status = new StatusLine();
    private final ShellViewModel model = new ShellViewModel(status, false);

    @Test
    void opensTheBacktestScreenFirst() {
        assertEquals(Screen.BACKTEST, model.screenProperty().get());
        assertEquals(List.of(Screen.BACKTEST), model.screens());
    }

    @Test
    void countsWarnings() {
        status.show("Done in 1.3 s", List.of("config.yaml: no key 'fats'; did you mean 'fast'?"));
        assertEquals("1 warning", model.warningsWordsProperty().get());

        status.show("Done in 1.3 s", List.of("one", "two"));
        assertEquals("2 warnings", model.warningsWordsProperty().get());
    }

    @Test
    void closesTheListWhenItsWarningsAreTakenBack() {
        status.show("Done in 1.3 s", List.of("one"));
        model.warningsShownProperty().set(true);

        status.show("Running");

        assertFalse(model.warningsShownProperty().get());
    }
}
