package io.plumbline.ui.trades;

import io.plumbline.core.MarketRegime;
import io.plumbline.core.NumberText;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.ui.common.UtcTime;
import java.util.Locale;

/// A column of the trade list, such as the result after costs, in the order in which columns are shown.
public enum TradeColumn {
    NUMBER("No.", "Number of the trade within its scenario.", 70, Kind.NUMBER),
    SCENARIO("Sc.", "Cost scenario: A normal, B worse, C severe.", 66, Kind.WORDS),
    SYMBOL("Symbol", "What was traded.", 78, Kind.WORDS),
    SIDE("Side", "Bought (long) or sold (short).", 62, Kind.WORDS),
    NET("Net pips", "Result after costs.", 82, Kind.NUMBER),
    FILL_TIME("Fill time", "Start of the bar in which the entry was filled, UTC.", 132, Kind.TIME),
    EXIT_TIME("Exit time", "Start of the bar in which the trade ended, UTC.", 132, Kind.TIME),
    EXIT_REASON("Exit", "Why the trade ended.", 94, Kind.WORDS),
    BARS_HELD("Bars", "Bars from the fill to the exit, both counted.", 60, Kind.NUMBER),
    ENTRY("Entry", "Entry price after costs.", 84, Kind.NUMBER),
    EXIT("Exit price", "Exit price after costs.", 88, Kind.NUMBER),
    STOP("Stop", "Price of the stop loss.", 84, Kind.NUMBER),
    TARGET("Target", "Price of the take profit, where there is one.", 84, Kind.NUMBER),
    GROSS("Gross pips", "Result before costs.", 100, Kind.NUMBER),
    COST("Cost", "Costs of entry and exit, in pips.", 64, Kind.NUMBER),
    /// Filled in by the table: results in money are no part of a trade.
    MONEY("Money", "Result in account currency.", 88, Kind.NUMBER),
    REGIME("Volatility", "The market on the bar before the exit.", 104, Kind.WORDS),
    STRATEGY("Strategy", "The strategy that decided.", 216, Kind.WORDS),
    REASONS("Reasons", "What the strategy saw when it decided.", 380, Kind.WORDS);

    /// What a column holds, on which it depends how it is filtered.
    public enum Kind {
        WORDS,
        NUMBER,
        TIME
    }

    private final String title;
    private final String meaning;
    private final double width;
    private final Kind kind;

    TradeColumn(String title, String meaning, double width, Kind kind) {
        this.title = title;
        this.meaning = meaning;
        this.width = width;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    /// What it says, in one sentence.
    public String meaning() {
        return meaning;
    }

    /// Its usual width in the window.
    public double width() {
        return width;
    }

    public Kind kind() {
        return kind;
    }

    /// Whether below zero is a loss.
    public boolean isResult() {
        return this == NET || this == GROSS || this == MONEY;
    }

    /// The words of a trade; empty in a column of numbers or times.
    String words(Trade trade) {
        return switch (this) {
            case SCENARIO -> trade.scenario().name();
            case SYMBOL -> trade.symbol();
            case SIDE -> trade.side() == Side.LONG ? "Long" : "Short";
            case EXIT_REASON -> trade.exitReason().words();
            case REGIME -> regime(trade.regime());
            case STRATEGY -> trade.strategy().toUpperCase(Locale.ROOT);
            case REASONS -> trade.reasons();
            default -> "";
        };
    }

    /// The number of a trade, or its time in epoch milliseconds; `NaN` where there is none.
    double number(Trade trade) {
        return switch (this) {
            case NUMBER -> trade.id();
            case NET -> trade.pnlPips();
            case FILL_TIME -> trade.fillTimeUtc();
            case EXIT_TIME -> trade.exitTimeUtc();
            case BARS_HELD -> trade.barsHeld();
            case ENTRY -> trade.entryPrice();
            case EXIT -> trade.exitPrice();
            case STOP -> trade.stopPrice();
            case TARGET -> trade.targetPrice().orElse(Double.NaN);
            case GROSS -> trade.grossPips();
            case COST -> trade.costPips();
            default -> Double.NaN;
        };
    }

    /// What the list shows of a trade with this number in this column.
    String text(Trade trade, double value) {
        return switch (this) {
            case NUMBER, BARS_HELD -> NumberText.count((long) value);
            case NET, GROSS -> NumberText.pips(value);
            case COST, MONEY -> NumberText.of(value, 2);
            case FILL_TIME, EXIT_TIME -> UtcTime.minute((long) value);
            case ENTRY, EXIT, STOP, TARGET -> NumberText.price(value, trade.instrument());
            case SCENARIO, SYMBOL, SIDE, EXIT_REASON, REGIME, STRATEGY, REASONS -> words(trade);
        };
    }

    /// A market regime in words, such as "high, spike".
    static String regime(MarketRegime regime) {
        String volatility = switch (regime.volatility()) {
            case "LOW" -> "low";
            case "MID" -> "medium";
            case "HIGH" -> "high";
            default -> "not known yet";
        };
        return regime.spike() ? volatility + ", spike" : volatility;
    }
}
