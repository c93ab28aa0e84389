package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plumbline.testing.InMemoryRuns;
import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.history.ChosenFiles;
import io.plumbline.ui.history.HistoryControllers;
import io.plumbline.ui.history.HistoryViewModel;
import io.plumbline.ui.history.RecordedActions;
import io.plumbline.ui.shell.ShellViewModel;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.util.Callback;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ViewTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void loads(View view) throws Exception {
        StatusLine status = new StatusLine();
        Controllers controllers = new Controllers(
                new ShellViewModel(status, false),
                new BacktestViewModel(
                        InlineJobRunner.atOnce(),
                        request -> progress -> HandMade.result(),
                        Optional.empty(),
                        status,
                        InstantSource.system()));

        HistoryViewModel history = new HistoryViewModel(
                InlineJobRunner.atOnce(),
                new InMemoryRuns(HandMade::result, List.of()),
                new RecordedActions(),
                ChosenFiles.none(),
                ZoneOffset.UTC);
        Callback<Class<?>, Object> all =
                type -> HistoryControllers.make(type, history).orElseGet(() -> controllers.call(type));

        Parent root = WaitForAsyncUtils.asyncFx(() -> view.load(all)).get(10, TimeUnit.SECONDS);

        assertFalse(root.getChildrenUnmodifiable().isEmpty());
    }
}
