package io.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.core.Instruments.UnknownInstrumentException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    private final Instruments standard = Instruments.standard();

    @ParameterizedTest
    @CsvSource({
        "EURUSD, 0.0001, EUR, USD",
        "USDJPY, 0.01, USD, JPY",
        "EURHUF, 0.01, EUR, HUF",
        "USDTHB, 0.01, USD, THB",
        "XAUUSD, 0.01, XAU, USD",
        "XAGUSD, 0.0001, XAG, USD",
        "US500, 1, US500, USD",
        "GER40, 1, GER40, EUR"
    })
    void pipsFollowTheQuoteCurrencyAndTheMarket(String symbol, double pipSize, String base, String quote) {
        assertEquals(new Instrument(symbol, pipSize, base, quote), standard.get(symbol));
    }

    @Test
    void anUnknownSymbolIsNotGuessedAtButSaysHowToAddIt() {
        UnknownInstrumentException pair = assertThrows(UnknownInstrumentException.class, () -> standard.get("EURXXX"));
        UnknownInstrumentException other = assertThrows(UnknownInstrumentException.class, () -> standard.get("WHEAT"));

        assertEquals(
                "unknown symbol 'EURXXX': its pip size is not in the table. Add it to the config: "
                        + "instruments: { EURXXX: { pip_size: 0.0001, base: EUR, quote: XXX } }",
                pair.getMessage());
        assertTrue(String.valueOf(other.getMessage()).contains("base: WHEAT, quote: USD"));
        assertTrue(standard.find("eurusd").isEmpty());
    }

    @Test
    void overridesReplaceAndAddWithoutChangingTheStandard() {
        Instrument wheat = new Instrument("WHEAT", 0.25, "WHEAT", "USD");
        Instrument tenths = new Instrument("EURUSD", 0.00001, "EUR", "USD");

        Instruments own = standard.with(List.of(wheat, tenths));

        assertEquals(wheat, own.get("WHEAT"));
        assertEquals(tenths, own.get("EURUSD"));
        assertEquals(standard.all().size() + 1, own.all().size());
        assertEquals(0.0001, standard.get("EURUSD").pipSize());
    }

    @Test
    void pipsAndPricesAreTurnedIntoEachOther() {
        Instrument usdJpy = standard.get("USDJPY");

        assertEquals(25, usdJpy.toPips(0.25), 1e-12);
        assertEquals(0.25, usdJpy.toPrice(25), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0", "-0.01", "NaN", "Infinity"})
    void aPipMustBeAPositiveNumber(double pipSize) {
        assertThrows(IllegalArgumentException.class, () -> new Instrument("EURUSD", pipSize, "EUR", "USD"));
    }
}
