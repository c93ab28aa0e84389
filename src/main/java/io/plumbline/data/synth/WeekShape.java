package io.plumbline.data.synth;

import io.plumbline.core.FxWeek;
import io.plumbline.core.MarketSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/// How lively each minute of a trading week is: quiet at night, busiest while London and New York both work.
final class WeekShape {

    private static final long MINUTE = 60_000;

    /// Minutes of a trading week; clocks are changed on weekends, so that all are of the same length.
    static final int MINUTES = 5 * 24 * 60;

    private static final int DAYS = 7;

    // Variance of a minute, relative to each other; only their proportions count.
    private static final double NOBODY_WORKS = 0.3;

    private WeekShape() {}

    private static double liveliness(MarketSession session) {
        return switch (session) {
            case SYDNEY -> 0.2;
            case TOKYO -> 0.5;
            case LONDON, NEW_YORK -> 1.3;
        };
    }

    /// The variance of each minute, 1 on average over the week.
    static double[] variances(FxWeek week, boolean sessions) {
        double[] variance = new double[MINUTES];
        Arrays.fill(variance, sessions ? NOBODY_WORKS : 1);
        if (!sessions) {
            return variance;
        }
        for (MarketSession session : MarketSession.values()) {
            LocalDate first =
                    Instant.ofEpochMilli(week.openUtc()).atZone(session.zone()).toLocalDate();
            for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
                if (session.worksOn(day)) {
                    add(variance, session, minute(week, session.openUtc(day)), minute(week, session.closeUtc(day)));
                }
            }
        }
        double mean = Arrays.stream(variance).sum() / MINUTES;
        for (int minute = 0; minute < MINUTES; minute++) {
            variance[minute] /= mean;
        }
        return variance;
    }

    private static int minute(FxWeek week, long timeUtc) {
        return (int) Math.clamp((timeUtc - week.openUtc()) / MINUTE, 0L, MINUTES);
    }

    private static void add(double[] variance, MarketSession session, int from, int to) {
        for (int minute = from; minute < to; minute++) {
            variance[minute] += liveliness(session);
        }
    }
}
