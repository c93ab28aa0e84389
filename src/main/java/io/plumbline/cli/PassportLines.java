package io.plumbline.cli;

import io.plumbline.config.JsonRecords;
import io.plumbline.config.JsonText;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.dataset.QualityReport.Place;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A passport as lines of text, the same for a file that is added and for a dataset that is shown.
final class PassportLines {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int PLACES_SHOWN = 3;

    private PassportLines() {}

    /// What a passport says, without where the bars came from and where the trouble is.
    static void print(PrintWriter out, DataPassport passport) {
        row(out, "Symbol", passport.symbol());
        row(
                out,
                "Bars",
                NumberText.count(passport.bars()) + " " + passport.timeframe() + ", " + minute(passport.firstUtc())
                        + " to " + minute(passport.lastUtc()) + " UTC");
        row(out, "Beyond", passport.beyondTheBid());
        ClockFinding clock = passport.clock();
        row(out, "Clock", clock.words() + " (" + clock.certainty().words() + ")");
        row(out, "", clock.reason());
        for (DataPassport.Guess guess : passport.guesses()) {
            row(out, "Guessed", guess.subject() + " " + guess.value() + ": " + guess.reason());
        }
        passport.repairs().forEach(repair -> row(out, "Repaired", repair));
        row(out, "Quality", passport.quality().score() + " of 100");
        passport.quality().reasons().forEach(reason -> row(out, "", reason));
        if (passport.isSynthetic()) {
            row(out, "Synthetic", "no market made these bars; what earns on them fits luck");
        }
    }

    /// What was found wrong and where first.
    static void printFindings(PrintWriter out, DataPassport passport) {
        for (Finding finding : passport.quality().findings()) {
            if (finding.count() > 0) {
                row(
                        out,
                        "Found",
                        finding.kind().title() + ": " + NumberText.count(finding.count())
                                + (finding.note().isEmpty() ? "" : "; " + finding.note()));
                for (Place place : finding.first().stream().limit(PLACES_SHOWN).toList()) {
                    row(
                            out,
                            "",
                            "  " + minute(place.timeUtc()) + (place.line() > 0 ? ", line " + place.line() : "") + ": "
                                    + place.words());
                }
            }
        }
    }

    static void row(PrintWriter out, String head, String text) {
        if (!text.isBlank()) {
            out.printf("  %-10s %s%n", head, text.replaceAll("\\p{Cntrl}+", " ").stripTrailing());
        }
    }

    static String minute(long timeUtc) {
        return MINUTE.format(Instant.ofEpochMilli(timeUtc));
    }

    /// The passport as a tree for JSON.
    static @Nullable Object tree(DataPassport passport) {
        return JsonText.parse(JsonRecords.of(passport));
    }
}
