package io.plumbline.data.synth;

import java.util.SplittableRandom;

/// Where chance begins for each thing that is drawn, such as the own moves of EURUSD: every stream depends on the
/// seed and its name alone, so that another symbol or option changes no other stream.
final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Chance() {}

    static SplittableRandom of(long seed, String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        // Two rounds of chance keep seeds and names that differ in a few bits far apart.
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ new SplittableRandom(hash).nextLong());
    }
}
