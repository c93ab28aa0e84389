package io.plumbline.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Three strategies, in the order of the config: trend, revert, breakout.
class ConflictsTest {

    private static final List<String> STRATEGIES = List.of("trend", "revert", "breakout");
    private static final byte LONG = 1;
    private static final byte SHORT = -1;

    @Test
    void aLoneWishStandsUnderEveryPolicy() {
        for (ConflictPolicy policy : ConflictPolicy.values()) {
            byte[] signs = {0, SHORT, 0};

            assertEquals(List.of(1), standing(policy, List.of(), signs));
        }
    }

    @Test
    void underPriorityTheFirstInTheOrderGetsItsWay() {
        byte[] signs = {LONG, SHORT, LONG};

        assertEquals(List.of(2), standing(ConflictPolicy.PRIORITY, List.of("breakout", "revert", "trend"), signs));
        assertEquals(List.of(1), standing(ConflictPolicy.PRIORITY, List.of("revert", "trend"), signs));
    }

    @Test
    void whoIsFirstInTheOrderButWantsNothingDoesNotCount() {
        byte[] signs = {LONG, SHORT, 0};

        assertEquals(List.of(1), standing(ConflictPolicy.PRIORITY, List.of("breakout", "revert", "trend"), signs));
    }

    @Test
    void theOrderMayBeWrittenInAnyCase() {
        byte[] signs = {LONG, SHORT, LONG};

        assertEquals(List.of(1), standing(ConflictPolicy.PRIORITY, List.of("REVERT", "Trend", "BreakOut"), signs));
    }

    @Test
    void whoIsNotInTheOrderComesLastInTheConfigsOrder() {
        byte[] signs = {LONG, SHORT, LONG};

        assertEquals(List.of(2), standing(ConflictPolicy.PRIORITY, List.of("breakout"), signs));
        assertEquals(List.of(0), standing(ConflictPolicy.PRIORITY, List.of("nobody"), signs));
    }

    @Test
    void underNettingOneOppositeWishCancelsAll() {
        byte[] signs = {LONG, LONG, SHORT};

        assertEquals(List.of(), standing(ConflictPolicy.NETTING, List.of(), signs));
    }

    @Test
    void underNettingAgreeingWishesAllStandInTheConfigsOrder() {
        byte[] signs = {SHORT, 0, SHORT};

        assertEquals(List.of(0, 2), standing(ConflictPolicy.NETTING, List.of(), signs));
    }

    @Test
    void nobodyWishingIsNoConflict() {
        assertEquals(List.of(), standing(ConflictPolicy.PRIORITY, List.of("trend"), new byte[3]));
    }

    private static List<Integer> standing(ConflictPolicy policy, List<String> order, byte[] signs) {
        RiskSettings risk = new RiskSettings(0.002, 1, 1, 1e9, policy, order, 1, 1, 1, 96);
        int[] wishing = new int[STRATEGIES.size()];
        int count = 0;
        for (int strategy = 0; strategy < signs.length; strategy++) {
            if (signs[strategy] != 0) {
                wishing[count++] = strategy;
            }
        }
        int standing = new Conflicts(risk, STRATEGIES).resolve(wishing, count, signs);
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < standing; i++) {
            result.add(wishing[i]);
        }
        return result;
    }
}
