package io.plumbline.ui.chart;

import io.plumbline.core.NumberText;
import io.plumbline.core.RoundSteps;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/// An axis of plain numbers, divided by 1, 2 or 5 times a power of ten.
///
/// @param smallestStep no finer than this, such as 1 for trade numbers
/// @param words a value in full, such as "Trade 12" or "12,340 USD"
public record NumberRuler(double smallestStep, DoubleFunction<String> words) implements Ruler {

    private static final double FINEST_PIPS = 0.01;

    /// An axis of pips.
    public static NumberRuler pips() {
        return new NumberRuler(FINEST_PIPS, NumberText::pips);
    }

    /// An axis of money in a currency, such as "USD".
    public static NumberRuler money(String currency) {
        return new NumberRuler(1, value -> NumberText.money(value, currency));
    }

    @Override
    public List<Tick> ticks(Range range, int atMost) {
        double step = Math.max(smallestStep, RoundSteps.atLeast(range.span() / Math.max(1, atMost)));
        int decimals = RoundSteps.decimals(step);
        return Arrays.stream(RoundSteps.between(range.from(), range.to(), step))
                .limit(atMost)
                .mapToObj(value -> new Tick(value, NumberText.of(value, decimals)))
                .toList();
    }

    @Override
    public List<Tick> logarithmicTicks(Range range, int atMost) {
        return Arrays.stream(RoundSteps.logarithmic(range.from(), range.to(), atMost))
                .mapToObj(value -> new Tick(value, NumberText.of(value, RoundSteps.decimals(Math.min(1, value)))))
                .toList();
    }

    @Override
    public String readOut(double value) {
        return words.apply(value);
    }
}
