package io.plumbline.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.plumbline.ui.backtest.BacktestViewModel;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import io.plumbline.ui.shell.ShellViewModel;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
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
                        request -> HandMade.finishing(progress -> HandMade.result()),
                        Optional.empty(),
                        HandMade.trades(status),
                        status,
                        InstantSource.system()));

        Parent root = WaitForAsyncUtils.asyncFx(() -> view.load(controllers)).get(10, TimeUnit.SECONDS);

        assertFalse(root.getChildrenUnmodifiable().isEmpty());
    }
}
