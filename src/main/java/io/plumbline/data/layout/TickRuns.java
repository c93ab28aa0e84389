package io.plumbline.data.layout;

import java.util.EnumSet;
import java.util.Set;

/// Ticks on their way to bars of one minute: neighbours of one minute become one raw row.
///
/// In a file in order that is one row a minute. A tick out of order begins another row of its minute; what belongs
/// together is put together by the times of first and last tick later, when the times are UTC, because
/// only then is it known which of two equal minutes of the autumn hour is meant. So the bars do not depend on the
/// order of the rows; of ticks of one time the one that stands first or last in the file counts as first or last.
final class TickRuns implements RowSink {

    private static final int MINUTE_MILLIS = 60_000;
    /// The columns that ticks become.
    static final Set<Role> COLUMNS = Set.copyOf(EnumSet.of(
            Role.OPEN,
            Role.HIGH,
            Role.LOW,
            Role.CLOSE,
            Role.VOLUME,
            Role.ASK_OPEN,
            Role.ASK_HIGH,
            Role.ASK_LOW,
            Role.ASK_CLOSE,
            Role.SPREAD,
            Role.FIRST_TICK,
            Role.LAST_TICK));

    private final RawRows rows;
    private final TickFlaws flaws;
    private final boolean blankIsUnchanged;
    private final double[] run = new double[Role.places()];
    private int runLine;
    private long runMinute = Long.MIN_VALUE;
    private long lastTick = Long.MIN_VALUE;
    private double bid = Double.NaN;
    private double ask = Double.NaN;

    /// @param blankIsUnchanged whether a side that a row leaves out is as it was
    TickRuns(RawRows rows, boolean blankIsUnchanged, TickFlaws flaws) {
        this.rows = rows;
        this.blankIsUnchanged = blankIsUnchanged;
        this.flaws = flaws;
    }

    @Override
    public int add(int line, long wallMillis, double[] row) {
        double newBid = row[Role.BID.place()];
        double newAsk = row[Role.ASK.place()];
        if (blankIsUnchanged) {
            bid = newBid > 0 ? newBid : bid;
            ask = newAsk > 0 ? newAsk : ask;
            if (Double.isNaN(bid) || Double.isNaN(ask)) {
                flaws.addSkipped();
                return SKIPPED;
            }
        } else {
            bid = newBid;
            ask = newAsk;
        }
        long minute = Math.floorDiv(wallMillis, MINUTE_MILLIS) * MINUTE_MILLIS;
        int tick = (int) (wallMillis - minute);
        if (minute != runMinute) {
            flush();
            begin(line, minute, tick);
        } else {
            if (wallMillis < lastTick) {
                flaws.addOutOfOrder(line, rows.size());
            }
            extend(tick);
        }
        if (bid > ask) {
            flaws.addCrossed(line, rows.size());
        }
        lastTick = wallMillis;
        return rows.size();
    }

    private void begin(int line, long minute, int tick) {
        runLine = line;
        runMinute = minute;
        for (Role role : new Role[] {Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE}) {
            run[role.place()] = bid;
        }
        for (Role role : new Role[] {Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE}) {
            run[role.place()] = ask;
        }
        run[Role.VOLUME.place()] = 1;
        run[Role.SPREAD.place()] = spreadUnits();
        run[Role.FIRST_TICK.place()] = tick;
        run[Role.LAST_TICK.place()] = tick;
    }

    private void extend(int tick) {
        if (tick < run[Role.FIRST_TICK.place()]) {
            run[Role.FIRST_TICK.place()] = tick;
            run[Role.OPEN.place()] = bid;
            run[Role.ASK_OPEN.place()] = ask;
        }
        if (tick >= run[Role.LAST_TICK.place()]) {
            run[Role.LAST_TICK.place()] = tick;
            run[Role.CLOSE.place()] = bid;
            run[Role.ASK_CLOSE.place()] = ask;
        }
        run[Role.HIGH.place()] = Math.max(run[Role.HIGH.place()], bid);
        run[Role.LOW.place()] = Math.min(run[Role.LOW.place()], bid);
        run[Role.ASK_HIGH.place()] = Math.max(run[Role.ASK_HIGH.place()], ask);
        run[Role.ASK_LOW.place()] = Math.min(run[Role.ASK_LOW.place()], ask);
        run[Role.VOLUME.place()]++;
        run[Role.SPREAD.place()] += spreadUnits();
    }

    private double spreadUnits() {
        return Math.rint((ask - bid) * Role.SPREAD_UNITS);
    }

    private void flush() {
        if (runMinute != Long.MIN_VALUE) {
            rows.add(runLine, runMinute, run);
        }
    }

    @Override
    public void finish() {
        flush();
        runMinute = Long.MIN_VALUE;
    }
}
