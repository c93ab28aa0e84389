package io.plumbline.ui.trades;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The bars of the symbols of one run that were looked at last, as many as fit: three symbols of a few years of
/// M15, or one of twenty years of M1.
final class BarCache {

    private static final int MOST_BARS = 4_000_000;

    // The one looked at last is at the end.
    private final LinkedHashMap<String, SymbolChart> bySymbol = new LinkedHashMap<>(16, 0.75f, true);

    Optional<SymbolChart> get(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    /// Keeps the bars of a symbol, and of the others the last that still fit.
    void put(String symbol, SymbolChart chart) {
        bySymbol.put(symbol, chart);
        while (bySymbol.size() > 1 && size() > MOST_BARS) {
            bySymbol.pollFirstEntry();
        }
    }

    void clear() {
        bySymbol.clear();
    }

    private long size() {
        return bySymbol.values().stream().mapToLong(SymbolChart::size).sum();
    }
}
