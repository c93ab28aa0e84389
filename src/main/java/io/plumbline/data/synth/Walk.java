package io.plumbline.data.synth;

import io.plumbline.core.FxWeek;
import io.plumbline.core.Instrument;
import io.plumbline.dataset.SynthRecipe;
import java.util.SplittableRandom;

/// The walk of one symbol's price, minute by minute.
///
/// The log price moves by Student t steps, in part the dollar's, in part its own. High and low of a minute are
/// those of a Brownian bridge between its open and close, each drawn from its exact law, though not from their
/// joint one. A spike displaces the close of a minute and is taken back within the next.
final class Walk {

    private static final double USUAL_TICKS = 20;
    private static final double SMALLEST_SPIKE = 15;
    private static final double SPIKE_SPREAD = 10;

    private final double ticksPerUnit;
    private final double dollarWeight;
    private final double ownWeight;
    private final double drift;
    private final double spikeChance;
    private final StudentT own;
    private final SplittableRandom ranges;
    private final SplittableRandom spikes;
    private final SplittableRandom activity;
    private double logPrice;
    private double lastPrice;

    Walk(Instrument instrument, SynthRecipe recipe) {
        double minutesPerYear = CommonWeek.WEEKS_PER_YEAR * WeekShape.MINUTES;
        int sign = dollarSign(instrument);
        String symbol = instrument.symbol();
        this.ticksPerUnit = Math.rint(10 / instrument.pipSize());
        this.dollarWeight = sign * Math.sqrt(recipe.dollarShare());
        this.ownWeight = sign == 0 ? 1 : Math.sqrt(1 - recipe.dollarShare());
        this.drift = recipe.drift() / minutesPerYear;
        this.spikeChance = recipe.spikesPerYear() / minutesPerYear;
        this.own = new StudentT(Chance.of(recipe.seed(), symbol + " moves"), recipe.tailDegrees());
        this.ranges = Chance.of(recipe.seed(), symbol + " ranges");
        this.spikes = Chance.of(recipe.seed(), symbol + " spikes");
        this.activity = Chance.of(recipe.seed(), symbol + " activity");
        this.logPrice = StrictMath.log(TypicalPrices.of(instrument));
        this.lastPrice = price(logPrice);
    }

    /// Which way a dearer dollar pushes: 1 where the dollar is bought, −1 where it is the money paid, 0 for crosses
    /// and indices, which have no part in it.
    private static int dollarSign(Instrument instrument) {
        if (instrument.base().equals("USD")) {
            return 1;
        }
        return instrument.quote().equals("USD") && !instrument.base().equals(instrument.symbol()) ? -1 : 0;
    }

    /// Opens a week away from the last close, as much as a weekend moves.
    void openWeek(CommonWeek common) {
        logPrice += common.gapVolatility() * (dollarWeight * common.gapDollar() + ownWeight * own.next());
        lastPrice = common.gapVolatility() > 0 ? price(logPrice) : lastPrice;
    }

    /// Walks through the minutes of a week.
    void walk(FxWeek week, int fromMinute, int toMinute, CommonWeek common, BarGrid grid, MinuteBars bars) {
        double[] volatility = common.volatility();
        double[] dollar = common.dollar();
        double displaced = 0;
        for (int minute = fromMinute; minute < toMinute; minute++) {
            double sigma = volatility[minute];
            double move = sigma * (dollarWeight * dollar[minute] + ownWeight * own.next()) + drift;
            double up = (move + Math.sqrt(move * move + 2 * sigma * sigma * exponential(ranges))) / 2;
            double down = (move - Math.sqrt(move * move + 2 * sigma * sigma * exponential(ranges))) / 2;
            boolean spiked = spikes.nextDouble() < spikeChance && displaced == 0 && minute + 1 < toMinute;
            displaced = spiked ? spike(common.usualVolatility()) : 0;

            double open = lastPrice;
            double close = price(logPrice + move + displaced);
            double high = Math.max(price(logPrice + up), Math.max(open, close));
            double low = Math.min(price(logPrice + down), Math.min(open, close));
            double liveliness = sigma / common.usualVolatility() * (0.5 + activity.nextDouble());
            int ticks = 1 + (int) Math.min(USUAL_TICKS * liveliness * (1 + (up - down) / sigma), 1e6);
            bars.add(grid.start(BarGrid.time(week, minute), week), open, high, low, close, ticks);

            logPrice += move;
            lastPrice = close;
        }
    }

    private double spike(double usualVolatility) {
        double size = SMALLEST_SPIKE + SPIKE_SPREAD * exponential(spikes);
        return (spikes.nextBoolean() ? size : -size) * usualVolatility;
    }

    private static double exponential(SplittableRandom random) {
        return -StrictMath.log(1 - random.nextDouble());
    }

    /// Rounded to a tenth of a pip, and never below one.
    private double price(double log) {
        return Math.max(Math.rint(StrictMath.exp(log) * ticksPerUnit), 1) / ticksPerUnit;
    }
}
