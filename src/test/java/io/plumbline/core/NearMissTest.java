package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearMissTest {

    @Test
    void distanceCountsChangedAddedAndLostLetters() {
        assertEquals(0, NearMiss.distance("ema", "EMA"));
        assertEquals(2, NearMiss.distance("ema_fats", "ema_fast"));
        assertEquals(1, NearMiss.distance("k_sl", "k_s"));
        assertEquals(3, NearMiss.distance("kitten", "sitting"));
        assertEquals(4, NearMiss.distance("", "k_sl"));
    }

    @Test
    void onlyANameCloseEnoughIsOffered() {
        assertEquals(Optional.of("ema_fast"), NearMiss.of("ema_fats", List.of("ema_slow", "ema_fast")));
        assertEquals(Optional.empty(), NearMiss.of("spread", List.of("ema_slow", "ema_fast")));
        assertEquals(Optional.empty(), NearMiss.of("spread", List.of()));
    }
}
