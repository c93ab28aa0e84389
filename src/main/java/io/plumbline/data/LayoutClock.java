package io.plumbline.data;

import io.plumbline.data.clock.ClockDetective.Prior;
import io.plumbline.data.layout.TextRows;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The clock that files of a layout are usually written by, such as UTC for Dukascopy's `Gmt time`: what is
/// expected before the times themselves are looked at.
final class LayoutClock {

    /// Eastern European time, which follows Europe's summer time.
    private static final ClockRule EET = new ClockRule(ClockRule.Base.LONDON, 2 * 60);

    private static final List<String> HISTDATA = List.of("dat_ascii", "dat_mt", "dat_nt", "dat_ms", "histdata");

    private LayoutClock() {}

    static Prior of(TextRows text, Path file) {
        TextRows.Facts facts = text.facts();
        String name = (file.toAbsolutePath() + "/" + facts.entry()).toLowerCase(Locale.ROOT);
        String column = facts.timeName().toLowerCase(Locale.ROOT);
        if (facts.offsets()) {
            return stated("The times name their distance from UTC");
        }
        return switch (text.layout()) {
            case PLUMBLINE -> stated("The Plumbline layout is in UTC");
            case TRUEFX -> stated("TrueFX writes GMT");
            case DUKASCOPY ->
                column.contains("gmt")
                        ? stated("The column is called " + facts.timeName())
                        : assumed(ClockRule.UTC, "Dukascopy's local time can be any; UTC is what most download");
            case HISTDATA_M1, HISTDATA_TICKS -> histData();
            case MT4 -> HISTDATA.stream().anyMatch(name::contains) ? histData() : broker();
            case MT5, MT5_TICKS, EJTRADER -> broker();
            case LEAN ->
                name.contains("fxcm")
                        ? assumed(ClockRule.EST, "Lean's data of FXCM are in UTC \u2212 5 h")
                        : assumed(ClockRule.UTC, "Lean's data of Oanda are in UTC");
            case GENERIC, GENERIC_TICKS -> generic(facts, column, name);
        };
    }

    private static Prior generic(TextRows.Facts facts, String column, String name) {
        if (column.contains("utc") || column.contains("gmt")) {
            return stated("The column is called " + facts.timeName());
        }
        if (column.contains("eet")) {
            return new Prior(EET, Certainty.STATED, "The column is called " + facts.timeName());
        }
        if (facts.epoch()) {
            return stated("The times count from 1970, which is done in UTC");
        }
        return HISTDATA.stream().anyMatch(name::contains)
                ? histData()
                : assumed(ClockRule.UTC, "Nothing names another clock");
    }

    private static Prior stated(String reason) {
        return new Prior(ClockRule.UTC, Certainty.STATED, reason);
    }

    private static Prior assumed(ClockRule rule, String reason) {
        return new Prior(rule, Certainty.ASSUMED, reason);
    }

    private static Prior histData() {
        return assumed(ClockRule.NEW_YORK, "HistData writes New York time, in some years London time less 5 h");
    }

    private static Prior broker() {
        return assumed(ClockRule.NEW_YORK_PLUS_7, "MetaTrader writes its broker's clock, mostly 7 h ahead of New York");
    }
}
