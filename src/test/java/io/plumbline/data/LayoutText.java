package io.plumbline.data;

import io.plumbline.data.MadeMarket.Bar;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.Layout;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// A way to write a market as the text of a layout, as its source does.
enum LayoutText {
    PLUMBLINE(
            Layout.PLUMBLINE,
            "time,open,high,low,close,volume,spread,ask_open,ask_high,ask_low,ask_close\n",
            row -> row.time("uuuu-MM-dd HH:mm:ss") + "," + row.prices(",") + "," + row.bar.volume() + ","
                    + price(row.bar.spread()) + "," + row.asks(",") + "\n"),
    REORDERED(
            Layout.PLUMBLINE,
            "Volume,Close,Low,High,Open,Time\n",
            row -> row.bar.volume() + "," + price(row.bar.close()) + "," + price(row.bar.low()) + ","
                    + price(row.bar.high()) + "," + price(row.bar.open()) + "," + row.time("uuuu-MM-dd'T'HH:mm")
                    + "\n"),
    DUKASCOPY(
            Layout.DUKASCOPY,
            "Gmt time,Open,High,Low,Close,Volume\n",
            row -> row.time("dd.MM.uuuu HH:mm:ss.SSS") + "," + row.prices(",") + "," + row.bar.volume() + "\n"),
    DUKASCOPY_LOCAL(
            Layout.DUKASCOPY,
            "Local time,Open,High,Low,Close,Volume\n",
            row -> row.time("dd.MM.uuuu HH:mm:ss.SSS") + " GMT" + row.offset() + "," + row.prices(",") + ","
                    + row.bar.volume() + "\n"),
    HISTDATA(
            Layout.HISTDATA_M1,
            "",
            row -> row.time("uuuuMMdd HHmmss") + ";" + row.prices(";") + ";" + row.bar.volume() + "\n"),
    HISTDATA_TICKS(Layout.HISTDATA_TICKS, "", row -> row.ticks("uuuuMMdd HHmmssSSS", time -> time + ",", ",0\n")),
    MT4(Layout.MT4, "", row -> row.time("uuuu.MM.dd,HH:mm") + "," + row.prices(",") + "," + row.bar.volume() + "\r\n"),
    MT5(
            Layout.MT5,
            "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\r\n",
            row -> row.time("uuuu.MM.dd\tHH:mm:ss") + "\t" + row.prices("\t") + "\t" + row.bar.volume() + "\t0\t"
                    + row.bar.spread() + "\r\n"),
    MT5_PYTHON(
            Layout.MT5,
            "time,open,high,low,close,tick_volume,spread,real_volume\n",
            row -> row.wall() / 1000 + "," + row.prices(",") + "," + row.bar.volume() + "," + row.bar.spread()
                    + ",0\n"),
    MT5_PYTHON_DATES(
            Layout.MT5,
            ",time,open,high,low,close,tick_volume,spread,real_volume\n",
            row -> "7," + row.time("uuuu-MM-dd HH:mm:ss") + "," + row.prices(",") + "," + row.bar.volume() + ","
                    + row.bar.spread() + ",0\n"),
    MT5_TICKS(
            Layout.MT5_TICKS,
            "<DATE>\t<TIME>\t<BID>\t<ASK>\t<LAST>\t<VOLUME>\t<FLAGS>\r\n",
            row -> row.metaTraderTicks()),
    EJTRADER(
            Layout.EJTRADER,
            "Date,open,high,low,close,tick_volume\n",
            row -> row.time("uuuu-MM-dd HH:mm:ss") + "," + points(row.bar.open()) + "," + points(row.bar.high()) + ","
                    + points(row.bar.low()) + "," + points(row.bar.close()) + "," + row.bar.volume() + ".0\n"),
    LEAN(
            Layout.LEAN,
            "",
            row -> row.time("uuuuMMdd HH:mm") + "," + row.prices(",") + "," + row.bar.volume() + "," + row.asks(",")
                    + ",0\n"),
    TRUEFX(Layout.TRUEFX, "", row -> row.ticks("uuuuMMdd HH:mm:ss.SSS", time -> "EUR/USD," + time + ",", "\n")),
    GERMAN(
            Layout.GENERIC,
            "\n# exported\n\"Datum\";\"Date\";\"Time\";\"Open\";\"High\";\"Low\";\"Close\";\"Vol.\"\n",
            row -> "x;\"" + row.time("dd/MM/uuuu\";\"HH:mm") + "\";"
                    + row.prices(";").replace('.', ',') + ";" + row.bar.volume() + "\r"),
    AMERICAN(
            Layout.GENERIC,
            "Datetime|O|H|L|C|Tick Volume\n",
            row -> row.time("MM/dd/uuuu hh:mm:ss a") + "|" + row.prices("|") + "|" + row.bar.volume() + "\n"),
    MILLIS(
            Layout.GENERIC,
            "timestamp\topen\thigh\tlow\tclose\tvolume\n",
            row -> row.wall() + "\t" + row.prices("\t") + "\t" + row.bar.volume() + "\n"),
    BARE(
            Layout.GENERIC,
            "",
            row -> row.time("uuuu/MM/dd HH:mm") + " ; " + row.prices(" ; ") + " ; " + row.bar.volume() + "\n"),
    TICKS(Layout.GENERIC_TICKS, "Time (UTC),Ask,Bid\n", row -> row.askFirst("uuuu-MM-dd HH:mm:ss.SSS"));

    private final Layout layout;
    private final String header;

    @SuppressWarnings("ImmutableEnumChecker") // No writer keeps anything.
    private final Function<Row, String> text;

    LayoutText(Layout layout, String header, Function<Row, String> text) {
        this.layout = layout;
        this.header = header;
        this.text = text;
    }

    Layout layout() {
        return layout;
    }

    boolean hasAsk() {
        return layout.isTicks() || this == PLUMBLINE || this == LEAN;
    }

    boolean hasSpread() {
        return layout.isTicks() || this == PLUMBLINE || layout == Layout.MT5;
    }

    /// The whole file, its times by a clock.
    String of(MadeMarket market, ClockRule clock) {
        StringBuilder file = new StringBuilder(header);
        for (Bar bar : market.bars()) {
            file.append(text.apply(new Row(bar, clock)));
        }
        return file.toString();
    }

    private static String price(int points) {
        return String.format(Locale.ROOT, "%d.%05d", points / 100_000, points % 100_000);
    }

    private static String points(int points) {
        return points + (points % 2 == 0 ? ".0" : ".00000000001");
    }

    /// One bar as it is written.
    private record Row(Bar bar, ClockRule clock) {

        long wall() {
            return bar.timeUtc() + ahead();
        }

        private long ahead() {
            return clock.base()
                                    .zone()
                                    .getRules()
                                    .getOffset(Instant.ofEpochMilli(bar.timeUtc()))
                                    .getTotalSeconds()
                            * 1000L
                    + clock.shiftMinutes() * 60_000L;
        }

        String offset() {
            return DateTimeFormatter.ofPattern("xx").format(ZoneOffset.ofTotalSeconds((int) (ahead() / 1000)));
        }

        String time(String pattern) {
            return time(pattern, 0);
        }

        private String time(String pattern, int millis) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                    .format(LocalDateTime.ofInstant(Instant.ofEpochMilli(wall() + millis), ZoneOffset.UTC));
        }

        String prices(String separator) {
            return String.join(separator, price(bar.open()), price(bar.high()), price(bar.low()), price(bar.close()));
        }

        String asks(String separator) {
            int spread = bar.spread();
            return String.join(
                    separator,
                    price(bar.open() + spread),
                    price(bar.high() + spread),
                    price(bar.low() + spread),
                    price(bar.close() + spread));
        }

        String ticks(String pattern, Function<String, String> start, String end) {
            StringBuilder rows = new StringBuilder();
            for (int[] tick : bar.ticks()) {
                rows.append(start.apply(time(pattern, tick[0])))
                        .append(price(tick[1]))
                        .append(',')
                        .append(price(tick[1] + bar.spread()))
                        .append(end);
            }
            return rows.toString();
        }

        String askFirst(String pattern) {
            StringBuilder rows = new StringBuilder();
            for (int[] tick : bar.ticks()) {
                rows.append(time(pattern, tick[0]) + "," + price(tick[1] + bar.spread()) + "," + price(tick[1]) + "\n");
            }
            return rows.toString();
        }

        /// Sides that are as they were are left out, but for the first of a bar.
        String metaTraderTicks() {
            StringBuilder rows = new StringBuilder();
            int before = -1;
            for (int[] tick : bar.ticks()) {
                boolean same = tick[1] == before;
                String ask = same ? "" : price(tick[1] + bar.spread());
                rows.append(
                        time("uuuu.MM.dd\tHH:mm:ss.SSS", tick[0]) + "\t" + price(tick[1]) + "\t" + ask + "\t\t\t6\r\n");
                before = tick[1];
            }
            return rows.toString();
        }
    }
}
