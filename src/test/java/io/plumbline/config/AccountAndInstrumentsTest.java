package io.plumbline.config;

import static io.plumbline.config.Example.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.core.AccountSettings;
import io.plumbline.core.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AccountAndInstrumentsTest {

    @Test
    void missingAccountKeysHaveDefaults() {
        assertEquals(Optional.of(new AccountSettings(10_000, "USD", 0.002, true)), account("account: {}"));
        assertEquals(
                Optional.of(new AccountSettings(250_000, "EUR", 0.002, false)),
                account("account: { initial_equity: 250000, currency: EUR, compounding: no }"));
    }

    @Test
    void noAccountIsARunInPipsOnly() {
        assertEquals(Optional.empty(), account(""));
        assertEquals(Optional.empty(), account("account:"));
    }

    @Test
    void anAccountStartsWithMoney() {
        assertProblem(
                "run.yaml, line 95, column 28, account.initial_equity: found `0` (a number), wanted a number above 0",
                added("account: { initial_equity: 0 }"));
    }

    @Test
    void aCurrencyIsThreeCapitalLetters() {
        assertProblem(
                "run.yaml, line 95, column 22, account.currency: found `usd`, wanted a currency of three capital "
                        + "letters such as USD",
                added("account: { currency: usd }"));
    }

    @Test
    void theMostASideMayCostIsOptionalAndPositive() {
        assertEquals(
                OptionalDouble.of(25),
                Example.config(Example.with("costs:\n", "costs:\n  max_side_cost_pips: 25\n"))
                        .costs()
                        .maxSideCostPips());
        assertProblem(
                "run.yaml, line 55, column 23, costs.max_side_cost_pips: found `0` (a number), wanted a number above 0",
                Example.with("costs:\n", "costs:\n  max_side_cost_pips: 0\n"));
    }

    @Test
    void anUnknownSymbolIsToldHowToBeAdded() {
        assertProblem(
                "run.yaml, line 5, column 5, universe.symbols[2]: unknown symbol 'WHEAT': its pip size is not in the "
                        + "table. Add it to the config: instruments: { WHEAT: { pip_size: 0.0001, base: WHEAT, quote: "
                        + "USD } }",
                Example.replaced(Example.with("  - USDJPY", "  - WHEAT"), "    USDJPY: 0.8", "    WHEAT: 2"));
    }

    @Test
    void anUnknownSymbolOffersTheNearestKnownOne() {
        assertProblem(
                "run.yaml, line 3, column 5, universe.symbols[0]: unknown symbol 'EURUSB': its pip size is not in the "
                        + "table. Add it to the config: instruments: { EURUSB: { pip_size: 0.0001, base: EUR, quote: "
                        + "USB } }; or did you mean `EURUSD`?",
                Example.replaced(Example.with("  - EURUSD", "  - EURUSB"), "    EURUSD: 0.7", "    EURUSB: 0.7"));
    }

    @Test
    void baseAndQuoteComeFromThePairOrTheTable() {
        assertEquals(
                List.of(
                        new Instrument("USDBRL", 0.0001, "USD", "BRL"),
                        new Instrument("GER40", 0.1, "GER40", "EUR"),
                        new Instrument("WHEAT", 0.01, "WHEAT", "USD")),
                Example.config(added("""
                                instruments:
                                  USDBRL: { pip_size: 0.0001 }
                                  GER40: { pip_size: 0.1 }
                                  WHEAT: { pip_size: 0.01, base: WHEAT, quote: USD }
                                """)).instrumentOverrides());
    }

    @Test
    void anAddedSymbolIsKnown() {
        String text = Example.replaced(Example.with("  - USDJPY", "  - WHEAT"), "    USDJPY: 0.8", "    WHEAT: 2");

        RunConfig config = Example.config(
                text.stripTrailing() + "\ninstruments: { WHEAT: { pip_size: 0.01, base: WHEAT, quote: USD } }\n");

        assertEquals(0.01, config.instruments().get("WHEAT").pipSize());
        assertEquals(0.0001, config.instruments().get("EURUSD").pipSize());
    }

    @Test
    void whatIsNoPairNeedsBaseAndQuote() {
        assertEquals(
                List.of(
                        "run.yaml, line 96, column 3, instruments.WHEAT.base: missing; wanted what one unit of WHEAT "
                                + "is, such as `base: WHEAT`",
                        "run.yaml, line 96, column 3, instruments.WHEAT.quote: missing; wanted the currency its price "
                                + "is in, such as `quote: USD`"),
                Example.problems(added("instruments:\n  WHEAT: { pip_size: 0.01 }")));
    }

    @Test
    void anInstrumentHasAPositivePipAndAQuoteInCapitals() {
        assertEquals(
                List.of(
                        "run.yaml, line 96, column 23, instruments.USDBRL.pip_size: found `0` (a number), wanted a "
                                + "number above 0",
                        "run.yaml, line 97, column 38, instruments.USDCLP.quote: found `clp`, wanted a currency of "
                                + "three capital letters such as USD"),
                Example.problems(
                        added("instruments:\n  USDBRL: { pip_size: 0 }\n  USDCLP: { pip_size: 0.0001, quote: clp }")));
    }

    private static Optional<AccountSettings> account(String block) {
        return Example.config(added(block)).account();
    }

    /// The example with a block from line 95 on.
    private static String added(String block) {
        return Example.text().stripTrailing() + "\n" + block + "\n";
    }
}
