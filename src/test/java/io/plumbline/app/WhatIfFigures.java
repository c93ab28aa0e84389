package io.plumbline.app;

import io.plumbline.app.WhatIf.Bench;
import io.plumbline.app.WhatIf.Change;
import io.plumbline.config.ConfigReader;
import io.plumbline.config.RunConfig;
import io.plumbline.dataset.BarSource;
import io.plumbline.testing.DatasetsInMemory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How long the strip "what if" takes for one place of its slider: a parameter that changes an indicator, and one that
/// changes only the stop, on the 50,000 bars of the sample.
///
/// See `docs/PERFORMANCE.md` for the command.
public final class WhatIfFigures {

    private static final String S1 = "S1_TREND_EMA_ATR_ADX";
    private static final int WARM_UP = 30;
    private static final int PLACES = 200;

    private WhatIfFigures() {}

    static void main() throws Exception {
        Path home = Files.createTempDirectory("what-if");
        WhatIf whatIf = new WhatIf(new DatasetsInMemory(), new TriedSettings(Home.in(home)));
        RunConfig config = ConfigReader.parse(Files.readString(Path.of("sample-data", "example.yaml")), "example.yaml")
                .config();
        Bench bench = whatIf.open(new BarSource.FromFile("sample-data/EURUSD_M15.csv"), List.of("EURUSD"))
                .run(Progress.NONE);
        System.out.printf("%,d bars%n", bench.size());
        measure("ema_fast, every place an indicator that is not computed yet", whatIf, bench, config, "ema_fast", 1);
        measure("k_sl, which changes no decision", whatIf, bench, config, "k_sl", 0.01);
    }

    private static void measure(
            String what, WhatIf whatIf, Bench bench, RunConfig config, String parameter, double step) throws Exception {
        double[] millis = new double[PLACES];
        for (int place = -WARM_UP; place < PLACES; place++) {
            double value = (place + WARM_UP + 1) * step + 1;
            long began = System.nanoTime();
            whatIf.look(bench, config, Optional.of(new Change(S1, parameter, OptionalDouble.of(value))))
                    .run(Progress.NONE);
            if (place >= 0) {
                millis[place] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.1f ms, 95 of 100 within %.1f ms, longest %.1f ms%n",
                what, millis[PLACES / 2], millis[PLACES * 95 / 100], millis[PLACES - 1]);
    }
}
