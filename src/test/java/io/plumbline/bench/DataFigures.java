package io.plumbline.bench;

import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarCsv;
import io.plumbline.data.Resample;
import io.plumbline.data.quality.Quality;
import io.plumbline.data.store.ColumnFile;
import io.plumbline.testing.MinuteBars;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// How long 5.7 million bars of a minute take to be kept, read again, judged, resampled and written as CSV; in
/// milliseconds the first time in a fresh program, and the median and the best of the next nine. Beside the time that
/// passes stands the processor time of the thread, which other programs on the machine hardly change.
///
/// Its argument is a folder to write into:
///
/// ```
/// java -Xmx4g -cp "$CP" io.plumbline.bench.DataFigures target/figures
/// ```
public final class DataFigures {

    private static final int BARS = 5_700_000;
    private static final int REPEATS = 9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DataFigures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        QuotedBars bars = QuotedBars.of(MinuteBars.of(1, LocalDate.of(2010, 1, 3), MinuteBars.MINUTE, BARS));
        Path file = folder.resolve("figures.bars");
        print("column file: write", () -> {
            ColumnFile.write(file, bars, "{}");
            return Files.size(file);
        });
        print("column file: read, check", () ->
                (long) ColumnFile.read(file).bars().size());
        print("quality", () -> (long)
                Quality.of(bars, Timeframe.M1, Optional.empty(), List.of()).score());
        for (Timeframe to : List.of(Timeframe.M5, Timeframe.H1, Timeframe.D1)) {
            print("resample to " + to, () ->
                    (long) Resample.of(bars, Timeframe.M1, to).size());
        }
        print("write CSV", () -> csv(folder.resolve("figures.csv"), bars));
        print("write CSV, gzip", () -> csv(folder.resolve("figures.csv.gz"), bars));
    }

    private static long csv(Path file, QuotedBars bars) throws IOException {
        BarCsv.write(file, bars, _ -> {});
        return Files.size(file);
    }

    private static void print(String words, Callable<Long> work) throws Exception {
        double[] millis = new double[REPEATS + 1];
        double[] worked = new double[REPEATS + 1];
        long answer = 0;
        for (int repeat = 0; repeat <= REPEATS; repeat++) {
            long began = System.nanoTime();
            long beganWork = THREADS.getCurrentThreadCpuTime();
            answer = work.call();
            millis[repeat] = (System.nanoTime() - began) / 1e6;
            worked[repeat] = (THREADS.getCurrentThreadCpuTime() - beganWork) / 1e6;
        }
        System.out.printf(
                "%-26s passed %s   processor time %s   (%,d)%n", words, figures(millis), figures(worked), answer);
    }

    private static String figures(double[] millis) {
        double first = millis[0];
        Arrays.sort(millis, 1, millis.length);
        return String.format("%7.1f / %7.1f / %7.1f", first, millis[1 + REPEATS / 2], millis[1]);
    }
}
