package io.plumbline.data.synth;

import io.plumbline.core.FxWeek;
import io.plumbline.dataset.SynthRecipe;
import java.util.SplittableRandom;

/// What all symbols share, week by week: how volatile each minute is, and where the dollar goes.
///
/// Volatility is calm or wild for all at once: in the wild state moves are 2.2 times as large as in the calm one.
/// It lasts two trading days on average, calm lasts eight, so that a fifth of the time is wild. The variance of a
/// year is as the recipe says all the same.
final class CommonWeek {

    static final double WEEKS_PER_YEAR = 365.2425 / 7;

    private static final double WILD_SHARE = 0.2;
    private static final double WILD_DAYS = 2;
    private static final double WILD_TO_CALM = 2.2;
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final double CALM = 1 / Math.sqrt(1 - WILD_SHARE + WILD_SHARE * WILD_TO_CALM * WILD_TO_CALM);
    private static final double WILD = WILD_TO_CALM * CALM;

    // Prices move less while the market is closed: 48 hours count as 144 minutes.
    private static final double CLOSED_MINUTES = 0.05 * 2 * MINUTES_PER_DAY;

    private final boolean regimes;
    private final boolean sessions;
    private final double usual;
    private final double gapShare;
    private final SplittableRandom weather;
    private final StudentT dollars;
    private boolean wild;
    private final double[] volatility = new double[WeekShape.MINUTES];
    private final double[] dollar = new double[WeekShape.MINUTES];
    private double gapVolatility;
    private double gapDollar;

    CommonWeek(SynthRecipe recipe) {
        this.regimes = recipe.regimes();
        this.sessions = recipe.sessions();
        this.gapShare = recipe.weekendGaps() ? CLOSED_MINUTES : 0;
        double minutes = WEEKS_PER_YEAR * (WeekShape.MINUTES + gapShare);
        this.usual = recipe.yearlyVolatility() / Math.sqrt(minutes);
        this.weather = Chance.of(recipe.seed(), "regime");
        this.dollars = new StudentT(Chance.of(recipe.seed(), "dollar"), recipe.tailDegrees());
        this.wild = weather.nextDouble() < WILD_SHARE;
    }

    /// Goes on to a week, from its first minute that is wanted.
    void next(FxWeek week, int fromMinute) {
        double[] variance = WeekShape.variances(week, sessions);
        gapVolatility = usual * Math.sqrt(gapShare) * regime();
        gapDollar = dollars.next();
        for (int minute = fromMinute; minute < WeekShape.MINUTES; minute++) {
            double leaving = wild ? 1 : WILD_SHARE / (1 - WILD_SHARE);
            if (weather.nextDouble() < leaving / (WILD_DAYS * MINUTES_PER_DAY)) {
                wild = !wild;
            }
            volatility[minute] = usual * Math.sqrt(variance[minute]) * regime();
            dollar[minute] = dollars.next();
        }
    }

    private double regime() {
        return regimes ? (wild ? WILD : CALM) : 1;
    }

    /// Standard deviation of a minute's log return on average over time.
    double usualVolatility() {
        return usual;
    }

    /// Standard deviation of each minute's log return.
    double[] volatility() {
        return volatility;
    }

    /// The dollar's move in each minute, of variance 1; above 0 when it becomes dearer.
    double[] dollar() {
        return dollar;
    }

    /// Standard deviation of the log return over the weekend before; 0 without gaps.
    double gapVolatility() {
        return gapVolatility;
    }

    /// The dollar's move over the weekend before, of variance 1.
    double gapDollar() {
        return gapDollar;
    }
}
