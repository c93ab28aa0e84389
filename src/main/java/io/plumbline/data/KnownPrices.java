package io.plumbline.data;

import io.plumbline.core.Instruments;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Roughly what things cost, such as 1.15 dollars for a euro, so that a file with prices near 127,801 is seen to
/// hold points. Right within a factor of a few over twenty years, which is all it is for.
final class KnownPrices {

    private static final Map<String, Double> DOLLARS =
            table("USD 1 EUR 1.15 GBP 1.35 AUD 0.72 NZD 0.65 CAD 0.76 CHF 1.08 "
                    + "JPY 0.0085 NOK 0.11 SEK 0.108 DKK 0.155 PLN 0.26 HUF 0.0033 CZK 0.043 TRY 0.15 ZAR 0.07 MXN 0.055 "
                    + "SGD 0.74 HKD 0.128 CNH 0.148 CNY 0.148 THB 0.029 ILS 0.28 RUB 0.02 INR 0.014 KRW 0.00085 BRL 0.25 "
                    + "XAU 1800 XAG 22 XPT 1000 XPD 1300 BTC 30000 ETH 2000");

    private static final Map<String, Double> INDICES =
            table("US30 25000 US500 3500 SPX500 3500 US100 10000 NAS100 10000 "
                    + "US2000 1800 GER40 13000 DE40 13000 DE30 13000 EU50 3700 STOXX50 3700 FRA40 5500 ESP35 9500 UK100 7000 "
                    + "SUI20 10000 JP225 25000 JPN225 25000 AUS200 6500 HK50 23000");

    private KnownPrices() {}

    private static Map<String, Double> table(String text) {
        Map<String, Double> table = new HashMap<>();
        String[] words = text.split(" ", -1);
        for (int word = 0; word < words.length; word += 2) {
            table.put(words[word], Double.valueOf(words[word + 1]));
        }
        return table;
    }

    /// What a symbol roughly costs in its own quote; empty if nothing is known of it.
    static OptionalDouble of(String symbol) {
        Double index = INDICES.get(symbol);
        if (index != null) {
            return OptionalDouble.of(index);
        }
        if (!isPair(symbol)) {
            return OptionalDouble.empty();
        }
        double base = DOLLARS.getOrDefault(symbol.substring(0, 3), 1.0);
        double quote = DOLLARS.getOrDefault(symbol.substring(3), 1.0);
        return OptionalDouble.of(base / quote);
    }

    /// Whether a symbol is two known currencies or metals, such as EURUSD.
    static boolean isPair(String symbol) {
        return symbol.length() == 6
                && DOLLARS.containsKey(symbol.substring(0, 3))
                && DOLLARS.containsKey(symbol.substring(3))
                && !symbol.startsWith(symbol.substring(3));
    }

    /// Whether a symbol is known at all.
    static boolean isKnown(String symbol) {
        return isPair(symbol) || Instruments.standard().find(symbol).isPresent();
    }
}
