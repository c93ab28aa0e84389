package io.plumbline.ui.chart;

import io.plumbline.ui.common.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// An axis of plain numbers, divided by 1, 2 or 5 times a power of ten.
///
/// @param smallestStep no finer than this, such as 1 for trade numbers
/// @param words a value in full, such as "Trade 12"
public record NumberRuler(double smallestStep, DoubleFunction<String> words) implements Ruler {

    private static final double[] ROUND = {1, 2, 5, 10};

    @Override
    public List<Tick> ticks(Range range, int atMost) {
        double step = Math.max(smallestStep, roundStep(range.span() / Math.max(1, atMost)));
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        List<Tick> ticks = new ArrayList<>();
        // Counted, not summed, so that rounding errors do not add up along the axis.
        for (long n = (long) Math.ceil(range.from() / step); n * step <= range.to(); n++) {
            ticks.add(new Tick(n * step, Numbers.decimals(n * step, decimals)));
        }
        return ticks.size() > atMost ? ticks.subList(0, atMost) : ticks;
    }

    /// The smallest round number that is not below `least`.
    static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    @Override
    public String readOut(double value) {
        return words.apply(value);
    }
}
