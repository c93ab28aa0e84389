package io.plumbline.ui.chart;

import io.plumbline.core.BarSeries;
import io.plumbline.core.Instrument;
import io.plumbline.core.MarketSession;
import io.plumbline.core.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Bars as candles without gaps for weekends, with lines, levels, markers and a shaded stretch on them. However
/// many bars there are, drawing costs the same per pixel.
public final class CandleChart extends BarChart {

    private static final double ROOM = 0.08;
    private static final double FEWEST_PIPS = 5;

    @Override
    Ruler yRuler(CandleView view) {
        Instrument instrument = view.instrument();
        return new NumberRuler(instrument.pipSize() / 10, price -> NumberText.price(price, instrument));
    }

    @Override
    boolean allPositive(CandleView view) {
        return true;
    }

    @Override
    Plot plot(CandleView view, Range range, int width) {
        boolean stretchInView =
                view.stretch().map(stretch -> stretch.range().overlaps(range)).orElse(true);
        List<Level> levels = stretchInView ? view.levels() : List.of();
        List<Layer> layers = new ArrayList<>();
        view.details()
                .ifPresent(details -> layers.add(
                        new SessionLayer(details, view.candles().bars().timeUtc())));
        view.stretch().ifPresent(stretch -> layers.add(new StretchLayer(stretch)));
        layers.add(new CandleLayer(view.candles()));
        view.details().ifPresent(details -> layers.add(new PartialLayer(details.bars())));
        layers.add(new OverlayLayer(view.overlays()));
        layers.add(new LevelLayer(levels));
        layers.add(new MarkerLayer(view.markers()));
        List<Tag> tags = levels.stream()
                .map(level -> new Tag(
                        level.name() + "  " + NumberText.price(level.value(), view.instrument()),
                        level.tone(),
                        level.value()))
                .toList();
        return new Plot(values(view, range, levels), ROOM, ROOM, layers, tags, place -> readings(view, place), false);
    }

    /// Prices in view, with the levels, which would otherwise mark nothing.
    private static Range values(CandleView view, Range range, List<Level> levels) {
        Pyramid prices = view.candles().prices();
        double lowest = prices.lowest(firstBar(range, view), endBar(range, view));
        double highest = prices.highest(firstBar(range, view), endBar(range, view));
        for (Level level : levels) {
            lowest = Math.min(lowest, level.value());
            highest = Math.max(highest, level.value());
        }
        double room = Math.max(0, view.instrument().toPrice(FEWEST_PIPS) - (highest - lowest));
        return Range.around(lowest - room / 2, highest + room / 2);
    }

    private static List<Reading> readings(CandleView view, double place) {
        BarSeries bars = view.candles().bars();
        int bar = barAt(place, view);
        Tone tone = bars.close()[bar] >= bars.open()[bar] ? Tone.GAIN : Tone.LOSS;
        List<Reading> readings = new ArrayList<>();
        readings.add(price("O", bars.open()[bar], tone, view));
        readings.add(price("H", bars.high()[bar], tone, view));
        readings.add(price("L", bars.low()[bar], tone, view));
        readings.add(price("C", bars.close()[bar], tone, view));
        view.details().ifPresent(details -> addDetails(readings, details, bar, view));
        for (Overlay overlay : view.overlays()) {
            double value = overlay.column().at(bar);
            if (!Double.isNaN(value)) {
                String words = overlay.name() + "  " + NumberText.price(value, view.instrument());
                readings.add(new Reading(words, overlay.tone(), OptionalDouble.of(value)));
            }
        }
        for (Marker marker : view.markers()) {
            if (marker.bar() == bar) {
                readings.add(new Reading(marker.name(), marker.tone(), OptionalDouble.empty()));
            }
        }
        return readings;
    }

    private static void addDetails(List<Reading> readings, BarDetails details, int bar, CandleView view) {
        double volume = details.volumes().at(bar);
        if (details.volumes().known() && !Double.isNaN(volume)) {
            readings.add(words("Volume  " + VolumeChart.words(volume)));
        }
        double spread = details.bars().spread().map(column -> column[bar]).orElse(Double.NaN);
        if (!Double.isNaN(spread)) {
            readings.add(words("Spread  " + NumberText.price(spread, view.instrument())));
        }
        long time = view.candles().bars().timeUtc()[bar];
        if (details.hasSessions()) {
            String open = Stream.of(MarketSession.values())
                    .filter(session -> session.isOpenAt(time))
                    .map(MarketSession::title)
                    .collect(Collectors.joining(", "));
            readings.add(words(open.isEmpty() ? "no session" : open));
        }
        if (details.bars().isPartial(bar)) {
            readings.add(words("partial bar"));
        }
    }

    private static Reading words(String words) {
        return new Reading(words, Tone.LABEL, OptionalDouble.empty());
    }

    private static Reading price(String name, double price, Tone tone, CandleView view) {
        return new Reading(name + "  " + NumberText.price(price, view.instrument()), tone, OptionalDouble.empty());
    }
}
