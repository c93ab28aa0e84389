package io.plumbline.architecture.planted.core;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// A pure class that rolls dice, with and without a seed.
final class DiceRoller {

    double rollsADie() {
        return Math.random();
    }

    Supplier<SplittableRandom> makesDiceWithoutASeed() {
        return SplittableRandom::new;
    }

    SplittableRandom makesDiceWithASeed(long seed) {
        return new SplittableRandom(seed);
    }

    void shufflesWithoutASeed(List<String> cards) {
        Collections.shuffle(cards);
    }
}
