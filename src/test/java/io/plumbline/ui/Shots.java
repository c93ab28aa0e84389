package io.plumbline.ui;

import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.MadeUpDatasets;
import io.plumbline.ui.backtest.HandMade;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.*;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

public final class Shots {
    static void main(String[] a) throws Exception {
        for (String size : List.of("", "-1280x800")) {
            Path home = Files.createTempDirectory("shots");
            MadeUpDatasets lib = new MadeUpDatasets();
            for (String n : List.of(
                    "EURUSD_M15", "GBPUSD_M15", "A_very_long_name_of_a_dataset_that_somebody_gave_EURUSD_M15_train"))
                lib.with(
                        n,
                        n.contains("GBP") ? "GBPUSD" : "EURUSD",
                        Timeframe.M15,
                        MadeUpDatasets.bars(Timeframe.M15, 48000));
            try (TestWindow w = TestWindow.on(home, lib, _ -> HandMade.run())) {
                if (!size.isEmpty())
                    TestWindow.onFx(() -> {
                        w.stage.setWidth(1280);
                        w.stage.setHeight(800);
                    });
                Camera c = new Camera(w, Path.of("/tmp/s/imp"), size);
                Path d = Files.createTempDirectory("files");
                List<Path> f = new ArrayList<>();
                for (String n : List.of(
                        "EURUSD_M15.csv",
                        "DAT_ASCII_EURUSD_M1_2019.csv",
                        "prices.csv",
                        "GBPUSD_rejected.csv",
                        "README.md",
                        "USDJPY-2015.01.01-2024.12.31-a-very-long-name-of-a-file-that-goes-on-and-on-M15.csv"))
                    f.add(Files.writeString(d.resolve(n), "x"));
                FileDrop[] drop = new FileDrop[1];
                TestWindow.onFx(() -> {
                    try {
                        drop[0] = new FileDrop(w.stage.getScene(), f);
                        System.out.println(drop[0].enter());
                    } catch (Exception e) {
                        throw new RuntimeException(e);
                    }
                });
                c.take("drop");
                TestWindow.onFx(() -> drop[0].drop());
                WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
                c.take("import");
                ListView<?> l = (ListView<?>) w.node("#files");
                for (int i = 1; i < 6; i++) {
                    int k = i;
                    TestWindow.onFx(() -> l.getSelectionModel().select(k));
                    if (i == 3)
                        TestWindow.onFx(() -> ((TabPane) w.node(".import-tabs"))
                                .getSelectionModel()
                                .select(1));
                    c.take("import-" + i);
                }
                for (int i = 0; i < 50; i++) f.add(Files.writeString(d.resolve("EURUSD_" + i + ".csv"), "x"));
                TestWindow.onFx(() -> {
                    try {
                        drop[0] = new FileDrop(w.stage.getScene(), List.of(d));
                        drop[0].enter();
                        drop[0].drop();
                    } catch (Exception e) {
                        throw new RuntimeException(e);
                    }
                });
                WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
                c.take("import-50");
                new FxRobot().clickOn("Cancel");
                Dataset ds = lib.list().run((x, y) -> {}).getFirst();
                TestWindow.onFx(() -> w.data.resample(ds));
                c.take("resample");
                TestWindow.onFx(() -> w.data.split(ds));
                WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
                c.take("split");
                TestWindow.onFx(() -> w.data.synthesise());
                c.take("synth");
                TestWindow.onFx(() -> {
                    try {
                        w.data.remove(lib.list().run((x, y) -> {}));
                    } catch (Exception e) {
                        throw new RuntimeException(e);
                    }
                });
                c.take("remove");
                new FxRobot().clickOn("Cancel");
                TestWindow.onFx(() -> ((Button) w.node("#addDatasetsButton")).fire());
                WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
                c.take("picker");
            }
        }
        System.exit(0);
    }
}
