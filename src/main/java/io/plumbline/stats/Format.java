package io.plumbline.stats;

import io.plumbline.core.NumberText;
import java.time.Duration;
import java.util.OptionalDouble;

/// The way the values of a [Metric] are written, such as pips with one decimal.
public enum Format {
    /// One decimal; from 100,000 on none.
    PIPS,
    /// Two decimals: a ratio or a few pips.
    FINE,
    /// A fraction in percent with one decimal.
    PERCENT,
    /// A small fraction in percent with two decimals, such as the return of a day.
    FINE_PERCENT,
    COUNT,
    /// One decimal.
    ONE_DECIMAL,
    /// Days, written as "12 d 4 h".
    DAYS,
    /// Whole units of the account's currency.
    MONEY;

    private static final double MILLIS_PER_DAY = Duration.ofDays(1).toMillis();
    private static final String NO_BREAK_SPACE = "\u00A0";

    /// Whether the text tells the unit itself, as "42.0 %" does.
    public boolean carriesUnit() {
        return switch (this) {
            case PERCENT, FINE_PERCENT, DAYS, MONEY, COUNT -> true;
            case PIPS, FINE, ONE_DECIMAL -> false;
        };
    }

    /// A value in text; money without a currency.
    String text(double value) {
        if (!Double.isFinite(value)) {
            return NumberText.NONE;
        }
        return switch (this) {
            case PIPS -> NumberText.pips(value);
            case FINE -> NumberText.of(value, 2);
            case PERCENT -> NumberText.percent(value);
            case FINE_PERCENT -> NumberText.of(value * 100, 2) + NO_BREAK_SPACE + "%";
            case COUNT, MONEY -> NumberText.of(value, 0);
            case ONE_DECIMAL -> NumberText.of(value, 1);
            case DAYS -> NumberText.duration(Duration.ofMillis(Math.round(value * MILLIS_PER_DAY)));
        };
    }

    String text(OptionalDouble value, String currency) {
        if (value.isEmpty()) {
            return NumberText.NONE;
        }
        return this == MONEY ? NumberText.money(value.getAsDouble(), currency) : text(value.getAsDouble());
    }
}
