package io.plumbline.ui.trades;

import io.plumbline.app.TradedBars;
import io.plumbline.core.Drawn;
import io.plumbline.ui.chart.Candles;
import io.plumbline.ui.chart.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bars and indicators of one symbol, made ready for drawing once and shared by the charts of all its trades.
///
/// @param byStrategy the indicators by the id of their strategy
record SymbolChart(TradedBars bars, Candles candles, Map<String, List<Line>> byStrategy) {

    /// An indicator with its column made ready.
    record Line(Drawn drawn, Column column) {}

    /// Takes some time for many bars: not for the window's thread.
    static SymbolChart of(TradedBars bars) {
        Map<String, List<Line>> byStrategy = new LinkedHashMap<>();
        bars.drawn().forEach((strategy, drawn) -> {
            List<Line> lines = new ArrayList<>();
            drawn.forEach(one -> lines.add(new Line(one, Column.of(one.value()))));
            byStrategy.put(strategy, List.copyOf(lines));
        });
        return new SymbolChart(bars, Candles.of(bars.bars()), byStrategy);
    }

    List<Line> lines(String strategy) {
        return byStrategy.getOrDefault(strategy, List.of());
    }

    int size() {
        return bars.bars().size();
    }
}
