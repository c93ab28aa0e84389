package io.plumbline.ui.compare;

import io.plumbline.core.NumberText;
import io.plumbline.core.Side;
import io.plumbline.core.Trade;
import io.plumbline.stats.TradeMatch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A trade that only one run made, or one that both made and that ended differently.
///
/// @param baseline as the baseline made it; empty if it did not
/// @param other as the other made it; empty if it did not
public record TradeLine(Optional<Trade> baseline, Optional<Trade> other) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    static TradeLine changed(TradeMatch.Pair pair) {
        return new TradeLine(Optional.of(pair.first()), Optional.of(pair.second()));
    }

    static TradeLine onlyBaseline(Trade trade) {
        return new TradeLine(Optional.of(trade), Optional.empty());
    }

    static TradeLine onlyOther(Trade trade) {
        return new TradeLine(Optional.empty(), Optional.of(trade));
    }

    private Trade either() {
        return baseline.or(() -> other).orElseThrow();
    }

    /// When it was entered, epoch milliseconds.
    public long fillTimeUtc() {
        return either().fillTimeUtc();
    }

    /// When it was entered, such as "2024-07-10 09:30".
    public String filled() {
        return minute(fillTimeUtc());
    }

    public String symbol() {
        return either().symbol();
    }

    public String strategy() {
        return either().strategy();
    }

    public String side() {
        return either().side() == Side.LONG ? "long" : "short";
    }

    /// What it earned more than the baseline's, in pips: of a trade that only one made, all it earned or, with the
    /// sign turned, all it would have.
    public double differencePips() {
        return other.map(Trade::pnlPips).orElse(0.0)
                - baseline.map(Trade::pnlPips).orElse(0.0);
    }

    /// How one of them ended, such as "2024-07-10 14:15 TP"; empty if it was not made.
    static String exit(Optional<Trade> trade) {
        return trade.map(made -> minute(made.exitTimeUtc()) + " " + made.exitReason())
                .orElse("");
    }

    private static String minute(long timeUtc) {
        return MINUTE.format(Instant.ofEpochMilli(timeUtc));
    }

    public String baselineExit() {
        return exit(baseline);
    }

    public String otherExit() {
        return exit(other);
    }

    /// The difference as it is written, with its sign, such as "+3.1".
    public String difference() {
        double pips = differencePips();
        String text = NumberText.of(pips, 1);
        return pips > 0 && !text.startsWith("0.0") ? "+" + text : text;
    }
}
