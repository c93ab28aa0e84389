package io.plumbline.ui.trades;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Excursion;
import io.plumbline.core.NumberText;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.ui.common.UtcTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is written beside a trade's chart.
final class TradeFacts {

    private static final String PIPS = "\u00a0pips";

    private TradeFacts() {}

    /// The facts of a trade.
    ///
    /// @param money its result in account currency
    /// @param bars the bars it was made on; without them its excursions are not known
    static List<Fact> of(Trade trade, OptionalDouble money, String currency, Optional<BarSeries> bars) {
        List<Fact> facts = new ArrayList<>();
        double net = trade.pnlPips();
        facts.add(new Fact("Net", NumberText.pips(net) + PIPS, "Result after costs.", Fact.Tone.of(net)));
        facts.add(multiple(trade));
        if (money.isPresent()) {
            facts.add(new Fact(
                    "Money",
                    NumberText.of(money, 2) + "\u00a0" + currency,
                    "Result in account currency.",
                    Fact.Tone.of(money.getAsDouble())));
        }
        facts.add(Fact.of("Gross", NumberText.pips(trade.grossPips()) + PIPS, "Result before costs."));
        facts.add(Fact.of(
                "Cost", NumberText.of(trade.costPips(), 2) + PIPS, "Half the spread plus slippage, on both sides."));
        facts.add(Fact.of("Entry", price(trade, trade.entryPrice()), "Entry price after costs."));
        facts.add(Fact.of("Exit", price(trade, trade.exitPrice()), "Exit price after costs."));
        facts.add(Fact.of(
                "Stop",
                price(trade, trade.stopPrice()),
                NumberText.pips(trade.stopPips()) + " pips from the entry price after costs."));
        if (trade.targetPips().isPresent()) {
            facts.add(Fact.of(
                    "Target",
                    price(trade, trade.targetPrice().orElseThrow()),
                    NumberText.pips(trade.targetPips()) + " pips from the entry price after costs."));
        }
        bars.ifPresent(series -> excursions(trade, series, facts));
        facts.add(Fact.of("Signal", UtcTime.minute(trade.signalTimeUtc()), "The bar on whose close it was decided."));
        facts.add(Fact.of("Filled", UtcTime.minute(trade.fillTimeUtc()), "At the open of the bar after the signal."));
        facts.add(Fact.of("Ended", UtcTime.minute(trade.exitTimeUtc()), "The bar inside which the trade ended."));
        facts.add(Fact.of("Held", held(trade), "From the fill bar to the exit bar, both counted."));
        facts.add(Fact.of("Ended by", trade.exitReason().words()));
        facts.add(Fact.of(
                "Volatility",
                TradeColumn.regime(trade.regime()),
                "The market on the bar before the exit, against its own recent past."));
        String strategy = trade.strategy().toUpperCase(Locale.ROOT);
        facts.add(Fact.of("Strategy", strategy, strategy));
        return facts;
    }

    /// A trade in one line, such as "A 17 · EURUSD long".
    static String title(Trade trade) {
        return trade.symbol() + " " + (trade.side() == Side.LONG ? "long" : "short");
    }

    /// Which trade it is, such as "Trade 17 of scenario A".
    static String subtitle(Trade trade) {
        return "Trade " + NumberText.count(trade.id()) + " of scenario " + trade.scenario() + ", "
                + trade.scenario().words();
    }

    private static Fact multiple(Trade trade) {
        double risked = trade.stopPips();
        String text = risked > 0 ? NumberText.of(trade.pnlPips() / risked, 2) + "\u00a0R" : NumberText.NONE;
        return new Fact(
                "Multiple",
                text,
                "Net pips over the pips from entry to stop: what was won for each unit risked.",
                Fact.Tone.of(trade.pnlPips()));
    }

    private static void excursions(Trade trade, BarSeries bars, List<Fact> facts) {
        Excursion excursion = Excursion.of(trade, bars);
        facts.add(Fact.of(
                "Against (MAE)",
                NumberText.pips(excursion.adversePips()) + PIPS,
                "The worst moment: the furthest the price went against the trade, from the entry price after costs."));
        facts.add(Fact.of(
                "For (MFE)",
                NumberText.pips(excursion.favourablePips()) + PIPS,
                "The best moment: the furthest the price went for the trade, from the entry price after costs."));
    }

    private static String held(Trade trade) {
        String bars = NumberText.count(trade.barsHeld()) + (trade.barsHeld() == 1 ? " bar" : " bars");
        Duration length = Duration.ofMillis(trade.exitTimeUtc() - trade.fillTimeUtc());
        return length.isZero() ? bars : bars + ", " + NumberText.duration(length);
    }

    private static String price(Trade trade, double price) {
        return NumberText.price(price, trade.instrument());
    }
}
