package io.plumbline.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllocatorTest {

    private static final double PRICE = 1.1;
    private static final double NO_CAP = 1e9;

    @Test
    void theQuantityIsTheRiskOverTheStop() {
        assertEquals(0.0001, allocator(0.002, NO_CAP, NO_CAP, NO_CAP).quantity(20), 1e-15);
    }

    @Test
    void anOrderWithinEveryCapPasses() {
        Allocator allocator = allocator(0.5, 0.5, 0.5, 0.25);

        // A quantity of 0.125 at 2 is an exposure of 0.25; reaching a cap is not exceeding it.
        assertEquals(Optional.empty(), allocator.refuse(4, 2));
    }

    @Test
    void theReasonsAreAskedInTheOrderOfTheirConstants() {
        Allocator nothingToRisk = allocator(0, 0, 0, 0);

        assertEquals(Optional.of(Refusal.MISSING_STOP), nothingToRisk.refuse(Double.NaN, PRICE));
        assertEquals(Optional.of(Refusal.NONPOSITIVE_STOP), nothingToRisk.refuse(0, PRICE));
        assertEquals(Optional.of(Refusal.NONPOSITIVE_STOP), nothingToRisk.refuse(-5, PRICE));
        assertEquals(Optional.of(Refusal.NONPOSITIVE_RISK), nothingToRisk.refuse(20, PRICE));
    }

    @Test
    void aStopSoFarThatNothingIsLeftToTradeIsRefused() {
        Allocator allocator = allocator(0.002, NO_CAP, NO_CAP, NO_CAP);

        assertEquals(Optional.of(Refusal.NONPOSITIVE_QUANTITY), allocator.refuse(Double.POSITIVE_INFINITY, PRICE));
    }

    @Test
    void eachCapRefusesByItself() {
        assertEquals(
                Optional.of(Refusal.CAPS),
                allocator(0.002, 0.0019, NO_CAP, NO_CAP).refuse(20, PRICE));
        assertEquals(
                Optional.of(Refusal.CAPS),
                allocator(0.002, NO_CAP, 0.0019, NO_CAP).refuse(20, PRICE));
        assertEquals(
                Optional.of(Refusal.CAPS),
                allocator(0.002, NO_CAP, NO_CAP, 0.0001).refuse(20, PRICE));
    }

    @Test
    void theOrdersOfOneDecisionShareTheCaps() {
        Allocator allocator = allocator(0.002, 0.002, 0.005, NO_CAP);

        assertEquals(Optional.empty(), allocator.refuse(20, PRICE));
        assertEquals(Optional.empty(), allocator.refuse(20, PRICE));
        assertEquals(Optional.of(Refusal.CAPS), allocator.refuse(20, PRICE));
    }

    @Test
    void aRefusedOrderTakesNothingFromTheCaps() {
        Allocator allocator = allocator(0.002, NO_CAP, NO_CAP, 0.00015);

        assertEquals(Optional.of(Refusal.CAPS), allocator.refuse(10, PRICE)); // exposure 0.00022
        assertEquals(Optional.empty(), allocator.refuse(20, PRICE)); // 0.00011
    }

    @Test
    void theNextDecisionStartsWithFreeCaps() {
        Allocator allocator = allocator(0.002, 0.002, 0.003, 0.00015);
        allocator.refuse(20, PRICE);

        allocator.startDecision();

        assertEquals(Optional.empty(), allocator.refuse(20, PRICE));
    }

    private static Allocator allocator(double risk, double perStrategy, double perSymbol, double exposure) {
        return new Allocator(new RiskSettings(
                risk, perStrategy, perSymbol, exposure, ConflictPolicy.NETTING, List.of(), 1, 1, 1, 96));
    }
}
