package io.plumbline.report;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.QualityReport;
import io.plumbline.dataset.QualityReport.Finding;
import io.plumbline.history.RunScenario;
import io.plumbline.stats.RunResult.BarsUsed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The part of the page about the bars of a run: what was used, and of each dataset its passport.
final class DataCards {

    private DataCards() {}

    static void write(Html html, Report report) {
        List<BarsUsed> bars = report.result().bars();
        html.open("section").leaf("h2", "Data");
        writeBars(html, bars);
        for (BarsUsed used : bars) {
            Optional<DataPassport> passport =
                    Optional.ofNullable(report.passports().get(used.symbol()));
            passport.ifPresentOrElse(known -> writeCard(html, used, known), () -> writeFile(html, used));
        }
        html.close();
    }

    private static void writeBars(Html html, List<BarsUsed> all) {
        html.open("div", "class", "wide").open("table").leaf("caption", "Bars used");
        html.open("thead").open("tr");
        html.leaf("th", "Symbol", "scope", "col").leaf("th", "Timeframe", "scope", "col");
        html.leaf("th", "Bars", "scope", "col", "class", "num");
        html.leaf("th", "First (UTC)", "scope", "col").leaf("th", "Last (UTC)", "scope", "col");
        html.leaf("th", "Source", "scope", "col").close().close().open("tbody");
        for (BarsUsed bars : all) {
            html.open("tr").leaf("th", bars.symbol(), "scope", "row");
            html.leaf("td", bars.timeframe().name());
            html.leaf("td", NumberText.count(bars.count()), "class", "num");
            html.leaf("td", UtcText.minute(bars.firstUtc())).leaf("td", UtcText.minute(bars.lastUtc()));
            html.leaf("td", bars.file(), "class", "file").close();
        }
        html.close().close().close();
        html.open("table").leaf("caption", "Fingerprints (SHA-256) of exactly these bars");
        html.open("tbody");
        for (BarsUsed bars : all) {
            html.open("tr").leaf("th", bars.symbol(), "scope", "row");
            html.leaf("td", bars.sha256(), "class", "file").close();
        }
        html.close().close();
    }

    private static void writeFile(Html html, BarsUsed used) {
        html.leaf("h3", used.symbol() + ": a plain file");
        html.leaf(
                "p",
                "Read as it is, with times in UTC. Its clock and its quality were not looked into; the library of "
                        + "datasets does that.",
                "class",
                "note");
    }

    private static void writeCard(Html html, BarsUsed used, DataPassport passport) {
        html.leaf("h3", used.symbol() + ": dataset " + passport.name());
        writePassport(html, passport);
    }

    /// The passports of the datasets that compared runs read, each once with the runs that read it.
    static void writeAll(Html html, List<RunScenario> compared) {
        SequencedMap<DataPassport, Set<String>> readers = new LinkedHashMap<>();
        for (RunScenario one : compared) {
            for (DataPassport passport : one.run().inputs().passports().values()) {
                readers.computeIfAbsent(passport, _ -> new LinkedHashSet<>()).add(one.label());
            }
        }
        if (!readers.isEmpty()) {
            html.open("section").leaf("h2", "Data");
            readers.forEach((passport, labels) -> {
                html.leaf(
                        "h3",
                        passport.symbol() + ": dataset " + passport.name() + ", read by " + String.join(", ", labels));
                writePassport(html, passport);
            });
            html.close();
        }
    }

    private static void writePassport(Html html, DataPassport passport) {
        if (passport.isSynthetic()) {
            html.open("aside", "class", "warnings").leaf("h2", "Synthetic bars");
            html.leaf("p", "No market made these bars. What earns on them fits luck.");
            html.close();
        }
        html.open("table", "class", "passport").open("tbody");
        Origin origin = passport.origin();
        row(html, "Source", origin.source());
        row(html, "", origin.words());
        row(html, "SHA-256 of the source", origin.sha256());
        row(
                html,
                "In the library",
                NumberText.count(passport.bars()) + " bars of " + passport.timeframe() + ", "
                        + UtcText.minute(passport.firstUtc()) + " to " + UtcText.minute(passport.lastUtc())
                        + ", added " + UtcText.minute(passport.addedUtc()) + " UTC by Plumbline "
                        + passport.version());
        row(html, "Beyond bid bars", passport.beyondTheBid());
        ClockFinding clock = passport.clock();
        row(html, "Clock", clock.words() + " (" + clock.certainty().words() + ")");
        row(html, "", clock.reason());
        for (Guess guess : passport.guesses()) {
            row(html, "Guessed", guess.subject() + " " + guess.value() + ": " + guess.reason());
        }
        passport.repairs().forEach(repair -> row(html, "Repaired", repair));
        writeQuality(html, passport.quality());
        html.close().close();
    }

    private static void writeQuality(Html html, QualityReport quality) {
        row(html, "Quality", quality.score() + " of 100");
        quality.reasons().forEach(reason -> row(html, "", reason));
        for (Finding finding : quality.findings()) {
            if (finding.count() > 0) {
                row(
                        html,
                        finding.kind().title(),
                        NumberText.count(finding.count())
                                + (finding.note().isEmpty() ? "" : "; " + finding.note())
                                + finding.first().stream()
                                        .findFirst()
                                        .map(place -> "; first at " + UtcText.minute(place.timeUtc()) + " UTC: "
                                                + place.words())
                                        .orElse(""));
            }
        }
    }

    private static void row(Html html, String name, String text) {
        if (!text.isBlank()) {
            html.open("tr").leaf("th", name, "scope", "row");
            html.leaf("td", text, "class", "file").close();
        }
    }
}
