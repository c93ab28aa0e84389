package io.plumbline.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;

/// Waterfalls beside each other on one vertical axis, such as from gross to net pips in each scenario.
public final class WaterfallChart extends Drawing {

    private static final double LEFT = 4;
    private static final double TOP = 26;
    private static final double GUTTER = 84;
    private static final double BOTTOM = 24;
    private static final double PANEL_GAP = 18;
    private static final double GAP = 6;
    private static final double PIXELS_PER_LABEL = 34;
    private static final double BAR_SHARE = 0.66;
    private static final double MIDDLE_OF_TITLE = 11;

    private final ObjectProperty<List<Waterfall>> panels = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Ruler> ruler = new SimpleObjectProperty<>(NumberRuler.pips());

    public WaterfallChart() {
        getStyleClass().add("waterfall-chart");
        panels.addListener(redraw);
        ruler.addListener(redraw);
        followPointer();
    }

    /// The waterfalls from left to right.
    public ObjectProperty<List<Waterfall>> panelsProperty() {
        return panels;
    }

    /// How the values are divided and named, such as [NumberRuler#pips].
    public ObjectProperty<Ruler> rulerProperty() {
        return ruler;
    }

    @Override
    Picture picture(double width, double height, Inks inks) {
        List<Waterfall> shown =
                panels.get().stream().filter(panel -> !panel.steps().isEmpty()).toList();
        if (shown.isEmpty()) {
            return Picture.EMPTY;
        }
        int inner = (int) Math.max(1, width - LEFT - GUTTER);
        double bottom = Math.max(TOP + 1, height - BOTTOM);
        Frame frame = new Frame(
                new Scale(new Range(0, shown.size()), LEFT, LEFT + inner),
                new Scale(values(shown), bottom, TOP),
                LEFT,
                TOP,
                inner,
                bottom - TOP);
        return new Columns(shown, ruler.get(), frame, inks);
    }

    private static Range values(List<Waterfall> panels) {
        DoubleStream.Builder tops = DoubleStream.builder();
        tops.add(0);
        for (Waterfall panel : panels) {
            for (Span span : Span.of(panel)) {
                tops.add(span.from()).add(span.to());
            }
        }
        double[] all = tops.build().filter(Double::isFinite).sorted().toArray();
        double lowest = all[0];
        double highest = all[all.length - 1];
        // Room for the words above and below the columns.
        return Range.around(lowest, highest).padded(lowest < 0 ? 0.12 : 0, highest > 0 ? 0.12 : 0);
    }

    /// From where to where a step's column reaches.
    record Span(Waterfall.Step step, double from, double to) {

        static List<Span> of(Waterfall panel) {
            Span[] spans = new Span[panel.steps().size()];
            double stand = 0;
            for (int i = 0; i < spans.length; i++) {
                Waterfall.Step step = panel.steps().get(i);
                double next = step.total() ? step.value() : stand + step.value();
                spans[i] = new Span(step, step.total() ? 0 : stand, next);
                stand = next;
            }
            return List.of(spans);
        }
    }

    private record Columns(List<Waterfall> panels, Ruler ruler, Frame frame, Inks inks) implements Picture {

        @Override
        public void draw(Pen pen) {
            pen.font(inks.font());
            int atMost = (int) Math.max(2, frame.height() / PIXELS_PER_LABEL);
            for (Tick tick : ruler.ticks(frame.y().range(), atMost)) {
                double y = Math.round(frame.y().toPixel(tick.value()));
                pen.colour(tick.value() == 0 ? inks.of(Tone.POINTER, 0.45) : inks.of(Tone.GRID));
                pen.rectangle(frame.left(), y, frame.width(), 1);
                pen.colour(inks.of(Tone.LABEL));
                pen.text(tick.label(), frame.right() + GAP, y, Pen.Align.LEFT);
            }
            for (int panel = 0; panel < panels.size(); panel++) {
                drawPanel(pen, panel);
            }
        }

        private void drawPanel(Pen pen, int panel) {
            Waterfall waterfall = panels.get(panel);
            double left = left(panel);
            double slot = slot(panel);
            List<Span> spans = Span.of(waterfall);
            pen.colour(inks.of(waterfall.tone()));
            pen.text(inks.fit(waterfall.title(), panelWidth()), left, MIDDLE_OF_TITLE, Pen.Align.LEFT);
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                double middle = left + (i + 0.5) * slot;
                double barWidth = Math.floor(slot * BAR_SHARE);
                double barLeft = Math.floor(middle - barWidth / 2);
                double from = Math.round(frame.y().toPixel(span.from()));
                double to = Math.round(frame.y().toPixel(span.to()));
                double top = Math.min(from, to);
                double height = Math.max(1, Math.abs(from - to));
                pen.colour(inks.of(tone(waterfall, span)));
                pen.rectangle(barLeft, top, barWidth, height);
                if (i + 1 < spans.size()) {
                    pen.colour(inks.of(Tone.LABEL, 0.6));
                    pen.rectangle(barLeft, to, slot, 1);
                }
                pen.colour(inks.of(Tone.POINTER));
                boolean above = span.to() >= 0 && (span.step().total() || span.from() >= 0);
                String value = ruler.readOut(span.step().value());
                pen.text(
                        inks.width(value) <= slot + GAP ? value : "",
                        middle,
                        above ? top - 8 : top + height + 9,
                        Pen.Align.CENTRE);
                pen.colour(inks.of(Tone.LABEL));
                pen.text(inks.fit(span.step().name(), slot - 2), middle, frame.bottom() + GAP + 7, Pen.Align.CENTRE);
            }
        }

        private static Tone tone(Waterfall waterfall, Span span) {
            if (span.step().total()) {
                return waterfall.tone();
            }
            return span.step().value() < 0 ? Tone.LOSS : Tone.GAIN;
        }

        private double panelWidth() {
            return (frame.width() - (panels.size() - 1) * PANEL_GAP) / panels.size();
        }

        private double slot(int panel) {
            return panelWidth() / panels.get(panel).steps().size();
        }

        private double left(int panel) {
            return frame.left() + panel * (panelWidth() + PANEL_GAP);
        }

        @Override
        public void drawPointer(Pen pen, Optional<Point2D> hover) {
            hover.filter(place -> frame.contains(place.getX(), place.getY())).ifPresent(place -> {
                int panel = (int) ((place.getX() - frame.left()) / (panelWidth() + PANEL_GAP));
                int step = (int) ((place.getX() - left(panel)) / slot(panel));
                if (step < panels.get(panel).steps().size()) {
                    Waterfall.Step under = panels.get(panel).steps().get(step);
                    List<Reading> readings = List.of(
                            new Reading(panels.get(panel).title(), Tone.LABEL, OptionalDouble.empty()),
                            new Reading(
                                    under.name() + "  " + ruler.readOut(under.value()),
                                    Tone.POINTER,
                                    OptionalDouble.empty()));
                    new ReadOut(readings, frame.width(), inks)
                            .drawBeside(pen, place.getX(), place.getY(), frame.right(), frame.bottom());
                }
            });
        }
    }
}
