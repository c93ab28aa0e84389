package io.plumbline.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolNamesTest {

    @ParameterizedTest
    @CsvSource({
        "DAT_ASCII_EURUSD_M1_2019.csv, EURUSD",
        "EURUSD60.csv, EURUSD",
        "eurusdm.csv, EURUSD",
        "EURUSD_M1_202401020000_202412312359.csv, EURUSD",
        "EUR_USD.csv, EURUSD",
        "eur-usd-m15.csv, EURUSD",
        "EURUSD_Candlestick_1_M_BID_01.01.2024-31.12.2024.csv, EURUSD",
        "histEURUSDfull.csv, EURUSD",
        "xauusd_h1.csv, XAUUSD",
        "Gold 2020.csv, XAUUSD",
        "US30.csv, US30",
        "US30cash_M5.csv, US30",
        "BTCUSD.csv, BTCUSD",
    })
    void findsTheSymbolInAName(String name, String symbol) {
        assertEquals(Optional.of(symbol), SymbolNames.in(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars.csv", "EURUSD_GBPUSD.csv", "export.csv", "2024-01-01.csv", "", "USDUSD.csv"})
    void findsNoneWhereThereIsNoneOrMoreThanOne(String name) {
        assertEquals(Optional.empty(), SymbolNames.in(name));
    }

    @Test
    void prefersTheEntryThenTheFileThenTheNearestFolder() {
        Path file = Path.of("/data/gbpusd/hour/usdjpy.zip");

        assertEquals(
                "EURUSD", SymbolNames.find(file, "x/eurusd.csv").orElseThrow().symbol());
        assertEquals("USDJPY", SymbolNames.find(file, "bars.csv").orElseThrow().symbol());
        assertEquals(
                "GBPUSD",
                SymbolNames.find(file.resolveSibling("a.zip"), "").orElseThrow().symbol());
    }

    @Test
    void writesASymbolAsPlumblineDoes() {
        assertEquals("EURUSD", SymbolNames.plain(" eur/usd "));
    }
}
