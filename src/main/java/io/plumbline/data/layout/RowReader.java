package io.plumbline.data.layout;

import io.plumbline.data.layout.TextRows.FirstRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Executes a [RowPlan]: one pass over the lines, each of which becomes a row or a rejection.
///
/// A line as machines write it, such as `2023-01-01 22:00:00,1.07,1.07006,1.06975,1.06987,715`, is read from its
/// bytes in one go. Whatever is unusual about a line (quotes, blanks, an exponent, a field too many, a price that
/// contradicts the others) sends it through [CarefulRow], which accepts what people write and says what is wrong
/// with the rest.
final class RowReader {

    private static final int PREVIEWED = 20;
    private static final int ENOUGH_REJECTED = 20_000;
    private static final int MOST_DECIMALS = 8;

    private final RowPlan plan;
    private final Lines lines;
    private final RowSink sink;
    private final TimeReader times;
    private final CarefulRow careful;
    private final Rejections rejections = new Rejections();
    private final List<FirstRow> first = new ArrayList<>();

    private final Role[] roles;
    private final boolean[] mayBeBlank;
    private final boolean ticks;
    private final boolean hasAsk;
    private final byte separator;
    private final byte point;
    private final double[] row = new double[Role.places()];
    private long wallMillis;
    private String symbol = "";
    private int good;
    private int unusual;
    private int lastRow;
    private int mostDecimals;

    RowReader(RowPlan plan, Lines lines, RowSink sink) {
        this.plan = plan;
        this.lines = lines;
        this.sink = sink;
        times = new TimeReader(plan.date());
        careful = new CarefulRow(plan, times);
        roles = plan.roles().toArray(Role[]::new);
        mayBeBlank = new boolean[roles.length];
        for (int place = 0; place < roles.length; place++) {
            mayBeBlank[place] = !roles[place].isPrice() || plan.blankIsUnchanged();
        }
        ticks = plan.isTicks();
        hasAsk = plan.has(Role.ASK_OPEN);
        separator = (byte) plan.separator();
        point = (byte) plan.point();
        Arrays.fill(row, Double.NaN);
    }

    void read() throws IOException {
        while (lines.next() && !isHopeless()) {
            byte[] bytes = lines.bytes();
            int from = lines.from();
            int to = lines.to();
            if (from == to || lines.line() < plan.firstLine()) {
                continue;
            }
            if (isPlain(bytes, from, to) && isSound()) {
                take(bytes, from, to);
            } else {
                readCarefully(bytes, from, to);
            }
        }
        sink.finish();
    }

    /// Whether so much of the file is no rows that the rest need not be read to refuse it.
    private boolean isHopeless() {
        return rejections.size() >= ENOUGH_REJECTED && rejections.size() > good;
    }

    private void take(byte[] bytes, int from, int to) {
        int index = sink.add(lines.line(), wallMillis, row);
        good++;
        if (index != RowSink.SKIPPED) {
            lastRow = index;
            if (first.size() < PREVIEWED) {
                first.add(firstRow(Rejections.shortened(text(bytes, from, to)), index));
            }
        }
    }

    private FirstRow firstRow(String text, int index) {
        if (plan.isTicks()) {
            double bid = row[Role.BID.place()];
            return new FirstRow(lines.line(), text, index, bid, bid, bid, bid, 1);
        }
        return new FirstRow(
                lines.line(),
                text,
                index,
                row[Role.OPEN.place()],
                row[Role.HIGH.place()],
                row[Role.LOW.place()],
                row[Role.CLOSE.place()],
                row[Role.VOLUME.place()]);
    }

    private void readCarefully(byte[] bytes, int from, int to) {
        unusual++;
        String text = text(bytes, from, to);
        if (careful.isNoRow(text)) {
            return;
        }
        Optional<String> reason = careful.read(text, row);
        if (reason.isEmpty()) {
            reason = otherSymbol(careful.symbol());
        }
        if (reason.isEmpty()) {
            wallMillis = careful.wallMillis();
            mostDecimals = Math.max(mostDecimals, careful.decimals());
            take(bytes, from, to);
        } else {
            rejections.add(lines.line(), text, reason.get(), lastRow);
        }
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private Optional<String> otherSymbol(String other) {
        if (symbol.isEmpty()) {
            symbol = other;
        }
        return symbol.equals(other)
                ? Optional.empty()
                : Optional.of("symbol " + Found.quoted(other) + "; wanted " + Found.quoted(symbol)
                        + " as on the first row: one file, one symbol");
    }

    /// Reads a line in one go; false if anything about it is unusual.
    private boolean isPlain(byte[] bytes, int from, int to) {
        long day = 0;
        long time = 0;
        int at = from;
        int most = mostDecimals;
        for (int place = 0; place < roles.length; place++) {
            if (place > 0) {
                if (at >= to || bytes[at] != separator) {
                    return false;
                }
                at++;
            }
            Role role = roles[place];
            if (role.isNumber()) {
                if (mayBeBlank[place] && (at == to || bytes[at] == separator)) {
                    row[role.place()] = Double.NaN;
                    continue;
                }
                int start = at;
                long digits = 0;
                int digit = bytes[at] - '0';
                while (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                    digit = bytes[++at] - '0';
                }
                int whole = at - start;
                int decimals = 0;
                if (bytes[at] == point) {
                    digit = bytes[++at] - '0';
                    while (digit >= 0 && digit <= 9) {
                        digits = digits * 10 + digit;
                        digit = bytes[++at] - '0';
                    }
                    decimals = at - start - whole - 1;
                }
                double number = Decimals.exact(digits, decimals, at - start);
                if (whole + decimals == 0 || Double.isNaN(number)) {
                    return false;
                }
                row[role.place()] = number;
                if (decimals > most && decimals <= MOST_DECIMALS && role.isPrice()) {
                    most = decimals;
                }
                continue;
            }
            int start = at;
            while (at < to && bytes[at] != separator) {
                at++;
            }
            switch (role) {
                case TIME -> {
                    time = times.dateAndTime(bytes, start, at);
                    unusual += TimeReader.isUsual(bytes, start, at) ? 0 : 1;
                }
                case DATE -> day = times.date(bytes, start, at);
                case CLOCK -> time = times.clock(bytes, start, at);
                case SYMBOL -> {
                    if (!isSymbol(bytes, start, at)) {
                        return false;
                    }
                }
                default -> {}
            }
            if (day == TimeReader.BAD || time == TimeReader.BAD) {
                return false;
            }
        }
        wallMillis = day + time;
        mostDecimals = most;
        return at == to;
    }

    /// Whether the field says the symbol of the first row.
    private boolean isSymbol(byte[] bytes, int from, int to) {
        if (to - from != symbol.length() || from == to) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (bytes[at] != symbol.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the numbers can be a bar or a tick.
    private boolean isSound() {
        if (ticks) {
            return plan.blankIsUnchanged() || (row[Role.BID.place()] > 0 && row[Role.ASK.place()] > 0);
        }
        return spans(Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE)
                && (!hasAsk || spans(Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE));
    }

    private boolean spans(Role open, Role high, Role low, Role close) {
        double top = row[high.place()];
        double bottom = row[low.place()];
        return bottom > 0
                && bottom <= Math.min(row[open.place()], row[close.place()])
                && top >= Math.max(row[open.place()], row[close.place()]);
    }

    TimeReader times() {
        return times;
    }

    Rejections rejections() {
        return rejections;
    }

    List<FirstRow> first() {
        return List.copyOf(first);
    }

    /// Number of rows that are bars or ticks.
    int good() {
        return good;
    }

    /// Whether every line below the header was a row as machines write them, with a time such as
    /// `2023-01-01 22:00:00`.
    boolean isUsual() {
        return unusual == 0;
    }

    /// The symbol that the rows name; empty if they name none.
    String symbol() {
        return symbol;
    }

    /// The most decimals that a price is written with.
    int mostDecimals() {
        return mostDecimals;
    }
}
