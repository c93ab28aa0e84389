package io.plumbline.ui.chart;

import io.plumbline.core.MarketSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import javafx.scene.paint.Color;

/// The working hours of market places as tints behind bars, each with a line of its own at the lower end. Only days
/// in view are looked at, and nothing is drawn while a working day is too narrow to be told from the next.
///
/// @param timeUtc starts of the bars, epoch milliseconds
record SessionLayer(BarDetails details, long[] timeUtc) implements Layer {

    private static final double NARROWEST_SESSION = 40;
    private static final double HOURS = 9;
    private static final double LINE = 3;
    private static final double TINT = 0.075;

    @Override
    public void draw(Pen pen, Frame frame, Inks inks) {
        double pixelsPerBar = frame.width() / frame.x().range().span();
        double barsPerSession = HOURS * 3_600_000 / details.length().toMillis();
        if (!details.hasSessions() || timeUtc.length == 0 || pixelsPerBar * barsPerSession < NARROWEST_SESSION) {
            return;
        }
        int first = (int) Math.clamp(Math.ceil(frame.x().range().from()), 0, timeUtc.length - 1);
        int last = (int) Math.clamp(Math.floor(frame.x().range().to()), first, timeUtc.length - 1);
        for (MarketSession session : MarketSession.values()) {
            if (details.shaded().contains(session)) {
                draw(pen, frame, inks, session, first, last);
            }
        }
    }

    private void draw(Pen pen, Frame frame, Inks inks, MarketSession session, int first, int last) {
        Color line = inks.of(Tone.of(session));
        Color tint = inks.of(Tone.of(session), TINT);
        double lineTop = frame.bottom() - (session.ordinal() + 1) * (LINE + 1);
        LocalDate end = day(timeUtc[last], session).plusDays(1);
        for (LocalDate day = day(timeUtc[first], session).minusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (!session.worksOn(day)) {
                continue;
            }
            double left = edge(session.openUtc(day), frame, first, last);
            double right = edge(session.closeUtc(day), frame, first, last);
            if (left < right) {
                pen.colour(tint);
                pen.rectangle(left, frame.top(), right - left, frame.height());
                pen.colour(line);
                pen.rectangle(left, lineTop, right - left, LINE);
            }
        }
    }

    private static LocalDate day(long time, MarketSession session) {
        return Instant.ofEpochMilli(time).atZone(session.zone()).toLocalDate();
    }

    /// The left edge of the first bar in view that does not begin before a time, inside the frame.
    private double edge(long time, Frame frame, int first, int last) {
        int found = Arrays.binarySearch(timeUtc, first, last + 1, time);
        int bar = found >= 0 ? found : -found - 1;
        return Math.clamp(Math.rint(frame.x().toPixel(bar - 0.5)), frame.left(), frame.right());
    }
}
