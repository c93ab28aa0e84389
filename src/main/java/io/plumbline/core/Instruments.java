package io.plumbline.core;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The table of known instruments: majors, crosses, JPY pairs, metals and indices.
///
/// A symbol outside the table is unknown rather than guessed at: a silent pip of 0.0001 on a JPY pair or an index
/// would make every cost and result wrong by a factor of a hundred or more.
///
/// Pip sizes follow OANDA's public instrument list (`pipLocation`): 0.01 for prices in JPY, HUF and THB and for
/// gold, 0.0001 for other pairs and silver, 1 for index points.
public final class Instruments {

    private static final String PAIRS = "EURUSD GBPUSD AUDUSD NZDUSD USDCHF USDCAD USDJPY "
            + "EURGBP EURCHF EURAUD EURNZD EURCAD EURJPY EURNOK EURSEK EURDKK EURPLN EURHUF EURCZK EURTRY EURZAR EURSGD "
            + "EURHKD GBPCHF GBPAUD GBPNZD GBPCAD GBPJPY GBPPLN GBPSGD GBPHKD GBPZAR AUDNZD AUDCAD AUDCHF AUDJPY AUDSGD "
            + "AUDHKD NZDCAD NZDCHF NZDJPY NZDSGD NZDHKD CADCHF CADJPY CADSGD CADHKD CHFJPY CHFHKD CHFZAR SGDJPY SGDCHF "
            + "HKDJPY TRYJPY ZARJPY USDNOK USDSEK USDDKK USDPLN USDHUF USDCZK USDTRY USDZAR USDMXN USDSGD USDHKD USDCNH "
            + "USDTHB USDILS";

    private static final Map<String, Instrument> BUILT_IN = builtIn();

    private final Map<String, Instrument> bySymbol;

    private Instruments(Map<String, Instrument> bySymbol) {
        this.bySymbol = Collections.unmodifiableMap(bySymbol);
    }

    /// The instruments Plumbline knows by itself.
    public static Instruments standard() {
        return new Instruments(BUILT_IN);
    }

    /// This table with entries added or replaced.
    public Instruments with(Collection<Instrument> overrides) {
        Map<String, Instrument> merged = new LinkedHashMap<>(bySymbol);
        for (Instrument instrument : overrides) {
            merged.put(instrument.symbol(), instrument);
        }
        return new Instruments(merged);
    }

    /// The instrument of a symbol, or empty if the table has none.
    public Optional<Instrument> find(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /// The instrument of a symbol.
    ///
    /// @throws UnknownInstrumentException saying how to add it, if the table has none
    public Instrument get(String symbol) {
        return find(symbol).orElseThrow(() -> new UnknownInstrumentException(symbol));
    }

    /// All instruments, built-in ones first.
    public Collection<Instrument> all() {
        return bySymbol.values();
    }

    private static Map<String, Instrument> builtIn() {
        Map<String, Instrument> table = new LinkedHashMap<>();
        for (String pair : PAIRS.split(" ", -1)) {
            String quote = pair.substring(3);
            double pipSize = switch (quote) {
                case "JPY", "HUF", "THB" -> 0.01;
                default -> 0.0001;
            };
            table.put(pair, new Instrument(pair, pipSize, pair.substring(0, 3), quote));
        }
        for (String metal : new String[] {
            "XAUUSD 0.01", "XAUEUR 0.01", "XAGUSD 0.0001", "XAGEUR 0.0001", "XPTUSD 0.01", "XPDUSD 0.01"
        }) {
            String symbol = metal.substring(0, 6);
            double pipSize = Double.parseDouble(metal.substring(7));
            table.put(symbol, new Instrument(symbol, pipSize, symbol.substring(0, 3), symbol.substring(3)));
        }
        String indices = "US30:USD US500:USD SPX500:USD US100:USD NAS100:USD US2000:USD GER40:EUR DE40:EUR DE30:EUR "
                + "EU50:EUR STOXX50:EUR FRA40:EUR ESP35:EUR UK100:GBP SUI20:CHF JP225:JPY JPN225:JPY AUS200:AUD "
                + "HK50:HKD";
        for (String index : indices.split(" ", -1)) {
            String symbol = index.substring(0, index.indexOf(':'));
            table.put(symbol, new Instrument(symbol, 1.0, symbol, index.substring(index.indexOf(':') + 1)));
        }
        return table;
    }

    /// A symbol that no table entry describes.
    public static final class UnknownInstrumentException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        UnknownInstrumentException(String symbol) {
            super(String.format(
                    Locale.ROOT,
                    "unknown symbol '%s': its pip size is not in the table. Add it to the config: "
                            + "instruments: { %s: { pip_size: 0.0001, base: %s, quote: %s } }",
                    symbol,
                    symbol,
                    symbol.length() == 6 ? symbol.substring(0, 3) : symbol,
                    symbol.length() == 6 ? symbol.substring(3) : "USD"));
        }
    }
}
