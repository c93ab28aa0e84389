package io.plumbline.ui.chart;

import io.plumbline.core.NumberText;
import io.plumbline.core.RoundSteps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;

/// A [Histogram] as upright bars, those below zero in the colour of losses, with named lines at its marks.
public final class HistogramChart extends Drawing {

    private static final double LEFT = 8;
    private static final double TOP = 8;
    private static final double GUTTER = 48;
    private static final double BOTTOM = 24;
    private static final double MARK_ROW = 16;
    private static final double GAP = 6;
    private static final double SIDE_SHARE = 0.02;

    private final ObjectProperty<Optional<Histogram>> histogram = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Ruler> ruler = new SimpleObjectProperty<>(NumberRuler.pips());

    public HistogramChart() {
        getStyleClass().add("histogram-chart");
        histogram.addListener(redraw);
        ruler.addListener(redraw);
        followPointer();
    }

    public ObjectProperty<Optional<Histogram>> histogramProperty() {
        return histogram;
    }

    /// How the values are divided and named, such as [NumberRuler#pips].
    public ObjectProperty<Ruler> rulerProperty() {
        return ruler;
    }

    @Override
    Picture picture(double width, double height, Inks inks) {
        return histogram
                .get()
                .filter(shown -> shown.counts().length > 0)
                .<Picture>map(shown -> new Bars(shown, ruler.get(), frame(shown, width, height), inks))
                .orElse(Picture.EMPTY);
    }

    private static Frame frame(Histogram shown, double width, double height) {
        int inner = (int) Math.max(1, width - LEFT - GUTTER);
        double top = TOP + shown.marks().size() * MARK_ROW;
        double bottom = Math.max(top + 1, height - BOTTOM);
        double from = shown.from();
        double to = shown.edge(shown.counts().length);
        for (Histogram.Mark mark : shown.marks()) {
            from = Double.isFinite(mark.value()) ? Math.min(from, mark.value()) : from;
            to = Double.isFinite(mark.value()) ? Math.max(to, mark.value()) : to;
        }
        return new Frame(
                new Scale(new Range(from, to).padded(SIDE_SHARE, SIDE_SHARE), LEFT, LEFT + inner),
                new Scale(new Range(0, Math.max(1, shown.largest()) * 1.04), bottom, top),
                LEFT,
                top,
                inner,
                bottom - top);
    }

    private record Bars(Histogram histogram, Ruler ruler, Frame frame, Inks inks) implements Picture {

        @Override
        public void draw(Pen pen) {
            pen.font(inks.font());
            drawCounts(pen);
            for (int bin = 0; bin < histogram.counts().length; bin++) {
                boolean losing = histogram.edge(bin) + histogram.step() / 2 < 0;
                pen.colour(inks.of(losing ? Tone.LOSS : Tone.GAIN, 0.85));
                bar(pen, bin);
            }
            drawValues(pen);
            drawMarks(pen);
        }

        private void bar(Pen pen, int bin) {
            double left = Math.round(frame.x().toPixel(histogram.edge(bin)));
            double right = Math.round(frame.x().toPixel(histogram.edge(bin + 1)));
            double gap = right - left > 3 ? 1 : 0;
            double top = Math.round(frame.y().toPixel(histogram.counts()[bin]));
            pen.rectangle(left, top, Math.max(1, right - left - gap), frame.bottom() - top);
        }

        private void drawCounts(Pen pen) {
            double step = Math.max(1, RoundSteps.atLeast(frame.y().range().span() / Math.max(2, frame.height() / 40)));
            for (double count : RoundSteps.between(0, frame.y().range().to(), step)) {
                double y = Math.round(frame.y().toPixel(count));
                pen.colour(inks.of(Tone.GRID));
                pen.rectangle(frame.left(), y, frame.width(), 1);
                pen.colour(inks.of(Tone.LABEL));
                pen.text(NumberText.of(count, 0), frame.right() + GAP, y, Pen.Align.LEFT);
            }
        }

        /// Marks in ascending order, each name in a row of its own, so that none covers another.
        private void drawMarks(Pen pen) {
            List<Histogram.Mark> marks = histogram.marks().stream()
                    .filter(mark -> Double.isFinite(mark.value()))
                    .sorted(Comparator.comparingDouble(Histogram.Mark::value))
                    .toList();
            for (int row = 0; row < marks.size(); row++) {
                Histogram.Mark mark = marks.get(row);
                double x = Math.floor(frame.x().toPixel(mark.value()));
                double y = TOP + row * MARK_ROW;
                pen.colour(inks.of(mark.tone()));
                pen.line(x + 0.5, y + 1, x + 0.5, frame.bottom(), 1, 4, 3);
                String words = mark.name() + "  " + ruler.readOut(mark.value());
                boolean fits = x + GAP + inks.width(words) <= frame.right();
                pen.text(words, fits ? x + GAP : x - GAP, y + MARK_ROW / 2, fits ? Pen.Align.LEFT : Pen.Align.RIGHT);
            }
        }

        @Override
        public void drawPointer(Pen pen, Optional<Point2D> hover) {
            hover.filter(place -> frame.contains(place.getX(), place.getY())).ifPresent(place -> {
                int bin = (int) Math.floor((frame.x().toValue(place.getX()) - histogram.from()) / histogram.step());
                if (bin >= 0 && bin < histogram.counts().length) {
                    pen.colour(inks.of(Tone.POINTER, 0.2));
                    bar(pen, bin);
                    new ReadOut(readings(bin), frame.width(), inks)
                            .drawBeside(pen, place.getX(), place.getY(), frame.right(), frame.bottom());
                }
            });
        }

        private List<Reading> readings(int bin) {
            int count = histogram.counts()[bin];
            List<Reading> readings = new ArrayList<>();
            readings.add(new Reading(
                    ruler.readOut(histogram.edge(bin)) + " to " + ruler.readOut(histogram.edge(bin + 1)),
                    Tone.LABEL,
                    OptionalDouble.empty()));
            readings.add(new Reading(
                    NumberText.count(count) + "  (" + NumberText.percent((double) count / histogram.total()) + ")",
                    Tone.POINTER,
                    OptionalDouble.empty()));
            return readings;
        }

        /// Names of values below the bars, and where zero is.
        private void drawValues(Pen pen) {
            pen.colour(inks.of(Tone.LABEL));
            for (Tick tick : ruler.ticks(frame.x().range(), (int) Math.max(2, frame.width() / 70.0))) {
                double x = Math.floor(frame.x().toPixel(tick.value()));
                pen.rectangle(x, frame.bottom(), 1, 4);
                pen.text(tick.label(), x, frame.bottom() + GAP + 7, Pen.Align.CENTRE);
            }
            pen.colour(inks.of(Tone.POINTER, 0.45));
            pen.rectangle(frame.left(), frame.bottom(), frame.width(), 1);
            if (frame.x().range().contains(0)) {
                pen.rectangle(Math.floor(frame.x().toPixel(0)), frame.top(), 1, frame.height());
            }
        }
    }
}
