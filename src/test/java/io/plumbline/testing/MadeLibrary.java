package io.plumbline.testing;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.Dataset.Health;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/// A library as a month of collecting leaves it: minutes and quarter hours, good ones and troubled ones, one that
/// is synthetic, one that is lost.
public final class MadeLibrary {

    public static final String MINUTES = "EURUSD_M1";

    private static final LocalDate SUNDAY = LocalDate.of(2023, 1, 1);

    private MadeLibrary() {}

    /// The library; the first dataset has so many minutes.
    public static DatasetsInMemory of(int minutes) {
        DatasetsInMemory library = new DatasetsInMemory();
        BarSeries bars = MarketBars.minutes(5, SUNDAY, minutes);
        library.with(minutesOf(bars), quoted(bars));
        BarSeries quarters = RandomBars.of(6, 4_000);
        library.with(of("GBPUSD_M15", "GBPUSD", quarters, Health.GOOD, Kind.FILE, 97), QuotedBars.of(quarters));
        library.with(
                of("USDJPY_M15", "USDJPY", quarters, Health.SOURCE_CHANGED, Kind.FILE, 88), QuotedBars.of(quarters));
        library.with(
                of("EURGBP_M15", "EURGBP", quarters, Health.SOURCE_MISSING, Kind.FILE, 71), QuotedBars.of(quarters));
        library.with(of("AUDUSD_M15", "AUDUSD", quarters, Health.LOST, Kind.FILE, 42), QuotedBars.of(quarters));
        library.with(of("EURUSD_M15", "EURUSD", quarters, Health.GOOD, Kind.DERIVED, 100), QuotedBars.of(quarters));
        library.with(
                of("NULL_TEST_M15", "EURUSD", quarters, Health.GOOD, Kind.SYNTHETIC, 100), QuotedBars.of(quarters));
        return library;
    }

    private static QuotedBars quoted(BarSeries bars) {
        SplittableRandom random = new SplittableRandom(9);
        double[] spread = new double[bars.size()];
        Arrays.setAll(spread, _ -> 1e-5 * (4 + random.nextInt(12)));
        BitSet partial = new BitSet();
        partial.set(bars.size() - 1);
        return QuotedBars.of(bars).withSpread(spread).withPartial(partial);
    }

    private static Dataset of(String name, String symbol, BarSeries bars, Health health, Kind kind, int score) {
        DataPassport usual = DatasetsInMemory.passport(name, symbol, Timeframe.M15, bars);
        Origin origin = new Origin(
                kind,
                switch (kind) {
                    case FILE -> "/home/ada/fx/" + name + ".csv";
                    case DERIVED -> MINUTES;
                    case SYNTHETIC -> "seed 42, volatility 8 %, Student t with 4 degrees, regimes, sessions, gaps";
                },
                switch (kind) {
                    case FILE -> "Dukascopy CSV";
                    case DERIVED -> "resampled from M1 to M15";
                    case SYNTHETIC -> "made by the generator of synthetic markets";
                },
                kind == Kind.FILE ? 312_000 : 0,
                0,
                kind == Kind.SYNTHETIC ? "" : "9c".repeat(32));
        DataPassport passport = with(
                usual,
                origin,
                usual.clock(),
                List.of(),
                List.of(),
                new QualityReport(
                        score,
                        score == 100 ? List.of() : List.of("\u2212" + (100 - score) + ": bars are missing"),
                        List.of()));
        return new Dataset(passport, health, "");
    }

    private static DataPassport with(
            DataPassport usual,
            Origin origin,
            ClockFinding clock,
            List<Guess> guesses,
            List<String> repairs,
            QualityReport quality) {
        return new DataPassport(
                usual.name(),
                usual.symbol(),
                usual.timeframe(),
                usual.bars(),
                usual.firstUtc(),
                usual.lastUtc(),
                usual.sha256(),
                origin.kind() == Kind.FILE ? List.of("spread") : List.of(),
                origin,
                clock,
                guesses,
                repairs,
                quality,
                1_792_000_000_000L,
                "0.4");
    }

    /// Minutes with a bit of every trouble.
    private static Dataset minutesOf(BarSeries bars) {
        DataPassport usual = DatasetsInMemory.passport(MINUTES, "EURUSD", Timeframe.M1, bars);
        Origin origin = new Origin(
                Kind.FILE,
                "/home/ada/fx/histdata/DAT_ASCII_EURUSD_M1_2023.zip",
                "HistData ASCII, entry DAT_ASCII_EURUSD_M1_2023.csv",
                8_412_330,
                1_791_000_000_000L,
                "5e".repeat(32));
        ClockFinding clock = new ClockFinding(
                List.of(new ClockFinding.Span(usual.firstUtc(), ClockRule.EST)),
                Certainty.SURE,
                52,
                51,
                List.of("2023-03-12", "2023-03-19", "2023-03-26", "2023-11-05"),
                "51 of 52 weeks open at 17:00 by a clock that is 5 hours behind UTC all year.");
        return Dataset.good(with(
                usual,
                origin,
                clock,
                List.of(
                        new Guess("symbol", "EURUSD", "from the file's name"),
                        new Guess("timeframe", "M1", "most bars are 60 seconds apart")),
                List.of("60 identical duplicates dropped", "3 rows put in order"),
                quality(bars)));
    }

    private static QualityReport quality(BarSeries bars) {
        List<Finding> findings = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(4);
        for (QualityReport.Kind kind : QualityReport.Kind.values()) {
            boolean found = kind.ordinal() % 3 != 2;
            findings.add(found ? found(kind, bars, random) : new Finding(kind, 0, "", List.of(), List.of()));
        }
        return new QualityReport(
                83,
                List.of(
                        "\u22129: 1,312 bars are missing within trading hours",
                        "\u22125: 8 bars jump many times as far as those around them",
                        "\u22123: 60 duplicates"),
                findings);
    }

    private static Finding found(QualityReport.Kind kind, BarSeries bars, SplittableRandom random) {
        List<Place> places = new ArrayList<>();
        List<Integer> strip = new ArrayList<>();
        long count = 0;
        for (int stretch = 0; stretch < QualityReport.STRIP; stretch++) {
            int here = random.nextInt(12) == 0 ? 1 + random.nextInt(9) : 0;
            strip.add(here);
            count += here;
            int bar = (int) ((long) bars.size() * stretch / QualityReport.STRIP);
            if (here > 0 && places.size() < 12) {
                places.add(new Place(bars.timeUtc()[bar], bar + 2, here + " " + (here == 1 ? "bar" : "bars")));
            }
        }
        return new Finding(kind, count, "The longest: 3 h 15 min from 2023-05-01 08:00.", places, strip);
    }
}
