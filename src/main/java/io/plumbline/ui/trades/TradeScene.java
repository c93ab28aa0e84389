package io.plumbline.ui.trades;

import io.plumbline.core.Drawn;
import io.plumbline.core.NumberText;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.ui.chart.CandleView;
import io.plumbline.ui.chart.Level;
import io.plumbline.ui.chart.Marker;
import io.plumbline.ui.chart.Oscillator;
import io.plumbline.ui.chart.Overlay;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.chart.Stretch;
import io.plumbline.ui.chart.Tone;
import io.plumbline.ui.trades.SymbolChart.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trade's chart: the bars with signal, entry, exit, stop and target, the indicators that decided on the price,
/// and those below it.
///
/// @param price the upper chart
/// @param key what is drawn on the price, with its colour and meaning
/// @param panes the charts below, those that decide the most first
/// @param focus the part of the horizontal axis that shows the trade
public record TradeScene(CandleView price, List<Key> key, List<Pane> panes, Range focus) {

    /// One line of the legend.
    public record Key(String title, String meaning, Tone tone) {}

    /// One indicator below the price.
    public record Pane(String title, String meaning, CandleView view) {}

    private static final int FEWEST_BARS = 72;
    // The first tones are the scenarios'.
    private static final int FIRST_TONE = 3;

    static TradeScene of(Trade trade, SymbolChart chart) {
        List<Overlay> overlays = new ArrayList<>();
        List<Key> key = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        for (Line line : chart.lines(trade.strategy())) {
            if (line.drawn().place() == Drawn.Place.PRICE) {
                Tone tone = Tone.curve(FIRST_TONE + overlays.size());
                overlays.add(new Overlay(line.drawn().title(), line.column(), tone));
                key.add(new Key(line.drawn().title(), line.drawn().meaning(), tone));
            } else {
                below.add(line);
            }
        }
        Tone outcome = trade.pnlPips() >= 0 ? Tone.GAIN : Tone.LOSS;
        Stretch life = new Stretch(trade.signalBar() + 1, trade.exitBar(), outcome);
        CandleView price = new CandleView(
                chart.candles(),
                trade.instrument(),
                overlays,
                levels(trade),
                markers(trade, chart, outcome),
                Optional.of(life),
                Optional.empty());
        List<Pane> panes =
                below.stream().map(line -> pane(trade, chart, life, line)).toList();
        return new TradeScene(
                price, List.copyOf(key), panes, price.around(trade.signalBar(), trade.exitBar(), FEWEST_BARS));
    }

    private static List<Level> levels(Trade trade) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level("Entry", trade.entryPrice(), Tone.POINTER));
        levels.add(new Level("SL", trade.stopPrice(), Tone.LOSS));
        trade.targetPrice().ifPresent(target -> levels.add(new Level("TP", target, Tone.GAIN)));
        return levels;
    }

    private static List<Marker> markers(Trade trade, SymbolChart chart, Tone outcome) {
        boolean bought = trade.side() == Side.LONG;
        return List.of(
                new Marker(
                        "Signal",
                        trade.signalBar(),
                        chart.bars().bars().close()[trade.signalBar()],
                        Marker.Shape.RING,
                        Tone.POINTER),
                new Marker(
                        (bought ? "Bought at " : "Sold at ") + NumberText.price(trade.entryPrice(), trade.instrument()),
                        trade.signalBar() + 1,
                        trade.entryPrice(),
                        bought ? Marker.Shape.UP : Marker.Shape.DOWN,
                        Tone.POINTER),
                new Marker(
                        "Exit at " + NumberText.price(trade.exitPrice(), trade.instrument()) + " after costs, "
                                + trade.exitReason().words(),
                        trade.exitBar(),
                        trade.exitPriceRaw(),
                        Marker.Shape.DIAMOND,
                        outcome));
    }

    private static Pane pane(Trade trade, SymbolChart chart, Stretch life, Line line) {
        Drawn drawn = line.drawn();
        List<Level> limits = drawn.limits().stream()
                .map(limit -> new Level(limit.words(), limit.value(), Tone.LABEL))
                .toList();
        int decimals = switch (drawn.unit()) {
            case "standard deviations" -> 2;
            case "pips per bar" -> 3;
            default -> 1;
        };
        Oscillator oscillator = new Oscillator(
                List.of(new Overlay(drawn.title(), line.column(), Tone.curve(FIRST_TONE))), limits, decimals);
        CandleView view = new CandleView(
                chart.candles(),
                trade.instrument(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(life),
                Optional.of(oscillator));
        return new Pane(drawn.title(), drawn.meaning(), view);
    }
}
