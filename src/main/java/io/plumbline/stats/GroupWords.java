package io.plumbline.stats;

import io.plumbline.core.ExitReason;
import io.plumbline.core.MarketRegime;
import io.plumbline.core.Side;
import java.util.Locale;

/// The groups of a [Breakdown] as people read them, such as "Stop loss" for `SL` and "High volatility, spike" for
/// `VOL=HIGH|SPIKE=1`.
public final class GroupWords {

    private GroupWords() {}

    /// What the groups are made by, such as "By hour of the fill, UTC".
    public static String title(Breakdown breakdown) {
        return switch (breakdown) {
            case HOUR, WEEKDAY, MONTH -> "By " + breakdown.words() + " of the fill, UTC";
            case REGIME -> "By market regime before the exit";
            case STRATEGY, SYMBOL, SIDE, EXIT_REASON -> "By " + breakdown.words();
        };
    }

    /// A group in words.
    public static String of(Breakdown breakdown, String group) {
        return switch (breakdown) {
            case SIDE -> capital(Side.valueOf(group).name().toLowerCase(Locale.ROOT));
            case EXIT_REASON -> capital(ExitReason.valueOf(group).words());
            case REGIME -> regime(group);
            case STRATEGY, SYMBOL, HOUR, WEEKDAY, MONTH -> group;
        };
    }

    private static String regime(String text) {
        for (MarketRegime regime : MarketRegime.values()) {
            if (regime.text().equals(text)) {
                String volatility = capital(regime.volatility().toLowerCase(Locale.ROOT)) + " volatility";
                return volatility + (regime.spike() ? ", spike" : "");
            }
        }
        return text;
    }

    /// The same words with a capital first letter, such as "Exit reason".
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
