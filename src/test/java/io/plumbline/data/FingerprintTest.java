package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.plumbline.core.BarSeries;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static double[] column(int count, double plus, SplittableRandom random) {
        return random.doubles(count).map(value -> 1 + plus + value / 100).toArray();
    }

    private static BarSeries bars(int count) {
        SplittableRandom random = new SplittableRandom(7);
        long[] time = new long[count];
        for (int bar = 0; bar < count; bar++) {
            time[bar] = 900_000L * bar;
        }
        double[] low = column(count, 0, random);
        double[] high = column(count, 1, random);
        double[] volume = column(count, 5, random);
        return BarSeries.of(time, low, high, low, high, volume);
    }

    @Test
    void itIsTheSha256OfTheColumnsOneAfterTheOther() throws Exception {
        BarSeries bars = bars(20_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (long time : bars.timeUtc()) {
            out.writeLong(time);
        }
        for (double[] column : new double[][] {bars.open(), bars.high(), bars.low(), bars.close(), bars.volume()}) {
            for (double value : column) {
                out.writeDouble(value);
            }
        }
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));

        assertEquals(expected, Fingerprint.of(bars));
    }

    @Test
    void oneBarLessIsAnotherFingerprint() {
        BarSeries bars = bars(100);

        assertNotEquals(Fingerprint.of(bars), Fingerprint.of(bars.last(99)));
    }
}
