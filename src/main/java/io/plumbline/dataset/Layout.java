package io.plumbline.dataset;

/// A way in which a text file holds bars or ticks, such as that of MetaTrader 5's bar export.
public enum Layout {
    PLUMBLINE("Plumbline", "time,open,high,low,close[,volume] in UTC", false),
    DUKASCOPY("Dukascopy CSV", "Gmt time,Open,High,Low,Close,Volume; 26.03.2025 00:00:00.000", false),
    HISTDATA_M1("HistData ASCII", "20120201 000000;open;high;low;close;0", false),
    HISTDATA_TICKS("HistData ticks", "20120201 000003660,bid,ask,0", true),
    MT4("MetaTrader 4 or HistData MT", "2012.02.01,00:00,open,high,low,close,volume", false),
    MT5("MetaTrader 5", "<DATE> <TIME> <OPEN> <HIGH> <LOW> <CLOSE> <TICKVOL> <VOL> <SPREAD>, tabs", false),
    MT5_TICKS("MetaTrader 5 ticks", "<DATE> <TIME> <BID> <ASK> <LAST> <VOLUME> <FLAGS>, tabs", true),
    EJTRADER("ejtrader", "Date,open,high,low,close,tick_volume in whole points", false),
    LEAN("QuantConnect Lean", "20180102 00:00,bid open,high,low,close,size,ask open,high,low,close,size", false),
    TRUEFX("TrueFX ticks", "EUR/USD,20160729 20:59:56.418,bid,ask", true),
    GENERIC("Table with a header", "columns named in the first line, in any order", false),
    GENERIC_TICKS("Table of ticks", "columns named in the first line: time, bid, ask", true);

    private final String title;
    private final String looks;
    private final boolean ticks;

    Layout(String title, String looks, boolean ticks) {
        this.title = title;
        this.looks = looks;
        this.ticks = ticks;
    }

    /// Its name as users know it, such as "Dukascopy CSV".
    public String title() {
        return title;
    }

    /// What one of its lines looks like.
    public String looks() {
        return looks;
    }

    /// Whether it holds ticks, which are made into bars of one minute.
    public boolean isTicks() {
        return ticks;
    }
}
