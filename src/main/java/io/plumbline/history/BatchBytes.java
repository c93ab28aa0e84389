package io.plumbline.history;

import io.plumbline.core.Scenario;
import io.plumbline.history.Packed.NotPackedException;
import io.plumbline.tuning.SweepBatch;
import io.plumbline.tuning.SweepFigures;
import java.io.ByteArrayOutputStream;

/// The batch of a sweep as bytes with a checksum, and back, bit for bit: which combinations, then column by column
/// what was found for them.
final class BatchBytes {

    private static final int VERSION = 1;

    private BatchBytes() {}

    static byte[] of(SweepBatch batch) {
        SweepFigures figures = batch.figures();
        ByteArrayOutputStream out = new ByteArrayOutputStream(figures.size() * 48 + 64);
        Bytes.putCount(out, VERSION);
        Bytes.putCount(out, figures.size());
        int before = 0;
        for (int combination : batch.combinations()) {
            Bytes.putCount(out, combination - before);
            before = combination;
        }
        for (int trades : figures.trades()) {
            Bytes.putCount(out, trades);
        }
        Bytes.put(out, figures.netPips());
        Bytes.put(out, figures.gainPips());
        Bytes.put(out, figures.lossPips());
        Bytes.put(out, figures.maxDrawdownPips());
        Bytes.put(out, figures.squaredPips());
        return Packed.of(out.toByteArray());
    }

    /// The batch of such bytes.
    ///
    /// @throws NotPackedException if they are not as they were written
    static SweepBatch read(Scenario scenario, int number, byte[] packed) throws NotPackedException {
        byte[] plain = Packed.unpack(packed);
        Bytes in = new Bytes(plain);
        if (in.count() != VERSION) {
            throw new NotPackedException("another version wrote it", true);
        }
        int size = in.count();
        int[] combinations = new int[size];
        int before = 0;
        for (int row = 0; row < size; row++) {
            before += in.count();
            combinations[row] = before;
        }
        int[] trades = new int[size];
        for (int row = 0; row < size; row++) {
            trades[row] = in.count();
        }
        return new SweepBatch(
                scenario,
                number,
                combinations,
                new SweepFigures(
                        trades,
                        in.doubles(size),
                        in.doubles(size),
                        in.doubles(size),
                        in.doubles(size),
                        in.doubles(size)));
    }
}
