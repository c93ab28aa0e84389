package io.plumbline.data.synth;

import io.plumbline.core.Instrument;
import java.util.HashMap;
import java.util.Map;

/// The price that a synthetic market begins at, such as 1.1 for EURUSD: what it was about in 2024.
final class TypicalPrices {

    /// What a unit costs in dollars.
    private static final Map<String, Double> IN_DOLLARS = table("USD 1 EUR 1.1 GBP 1.27 AUD 0.67 NZD 0.61 CHF 1.12 "
            + "CAD 0.74 JPY 0.0069 NOK 0.095 SEK 0.096 DKK 0.147 PLN 0.25 HUF 0.0028 CZK 0.044 TRY 0.031 ZAR 0.054 "
            + "SGD 0.75 HKD 0.128 MXN 0.056 CNH 0.139 THB 0.028 ILS 0.27 XAU 2000 XAG 25 XPT 950 XPD 1000");

    private static final Map<String, Double> INDICES = table("US30 38000 US500 5000 SPX500 5000 US100 17500 "
            + "NAS100 17500 US2000 2000 GER40 17500 DE40 17500 DE30 17500 EU50 4800 STOXX50 4800 FRA40 7600 "
            + "ESP35 10500 UK100 7900 SUI20 11500 JP225 38000 JPN225 38000 AUS200 7800 HK50 17500");

    private static final double OTHERS = 100;

    private TypicalPrices() {}

    static double of(Instrument instrument) {
        double base = IN_DOLLARS.getOrDefault(instrument.base(), OTHERS);
        double quote = IN_DOLLARS.getOrDefault(instrument.quote(), 1.0);
        return INDICES.getOrDefault(instrument.symbol(), base / quote);
    }

    private static Map<String, Double> table(String text) {
        Map<String, Double> table = new HashMap<>();
        String[] words = text.split(" ", -1);
        for (int word = 0; word < words.length; word += 2) {
            table.put(words[word], Double.valueOf(words[word + 1]));
        }
        return table;
    }
}
