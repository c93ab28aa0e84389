package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.Dataset;
import io.plumbline.ui.common.UtcTime;
import java.util.ArrayList;
import java.util.List;

/// A data passport as a card of chapters, each of named lines, such as "Timeframe  M15".
///
/// @param synthetic whether the bars were made by the generator, which nobody shall overlook
public record PassportCard(List<Chapter> chapters, boolean synthetic) {

    public record Chapter(String title, List<Line> lines) {}

    /// One line.
    ///
    /// @param detail what is said below it in small print; may be empty
    /// @param full what is copied, if the text is only its beginning; empty for nothing to copy
    public record Line(String name, String text, String detail, String full) {}

    static PassportCard of(Dataset dataset) {
        DataPassport passport = dataset.passport();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("What it is", identity(dataset)));
        chapters.add(new Chapter("Where it came from", origin(passport)));
        chapters.add(new Chapter("What its times mean", clock(passport.clock())));
        chapters.add(new Chapter("How it was read", reading(passport)));
        return new PassportCard(List.copyOf(chapters), passport.origin().kind() == Kind.SYNTHETIC);
    }

    private static Line line(String name, String text) {
        return new Line(name, text, "", "");
    }

    private static List<Line> identity(Dataset dataset) {
        DataPassport passport = dataset.passport();
        return List.of(
                line("Name", passport.name()),
                line("Symbol", passport.symbol()),
                line("Timeframe", passport.timeframe().name()),
                line("Bars", NumberText.count(passport.bars())),
                line("First bar", UtcTime.minute(passport.firstUtc()) + " UTC"),
                line("Last bar", UtcTime.minute(passport.lastUtc()) + " UTC"),
                line("Besides the bid", passport.beyondTheBid().isEmpty() ? "nothing" : passport.beyondTheBid()),
                new Line(
                        "Fingerprint",
                        DataTexts.shortened(passport.sha256()),
                        "SHA-256 of the bars",
                        passport.sha256()),
                new Line("Health", dataset.health().words(), DataTexts.advice(dataset), ""));
    }

    private static List<Line> origin(DataPassport passport) {
        Origin origin = passport.origin();
        List<Line> lines = new ArrayList<>();
        switch (origin.kind()) {
            case FILE -> {
                lines.add(new Line("File", origin.source(), "", origin.source()));
                if (origin.bytes() > 0) {
                    lines.add(line("Size", DataTexts.size(origin.bytes())));
                }
                if (origin.modifiedUtc() > 0) {
                    lines.add(line("Last changed", UtcTime.minute(origin.modifiedUtc()) + " UTC"));
                }
            }
            case DERIVED -> lines.add(line("Made from", origin.source()));
            case SYNTHETIC -> lines.add(new Line("Recipe", origin.source(), "", origin.source()));
        }
        if (!origin.sha256().isEmpty()) {
            String of = origin.kind() == Kind.FILE ? "SHA-256 of the file" : "SHA-256 of those bars";
            lines.add(new Line("Fingerprint", DataTexts.shortened(origin.sha256()), of, origin.sha256()));
        }
        lines.add(line(origin.kind() == Kind.FILE ? "Read as" : "How", origin.words()));
        if (passport.addedUtc() > 0) {
            lines.add(line("Added", UtcTime.minute(passport.addedUtc()) + " UTC"));
        }
        lines.add(line("By", "Plumbline " + passport.version()));
        return lines;
    }

    private static List<Line> clock(ClockFinding clock) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Clock of the source", clock.words(), clock.reason(), ""));
        lines.add(line("How sure", clock.certainty().words()));
        for (ClockFinding.Span span : clock.spans().subList(1, clock.spans().size())) {
            lines.add(
                    line("From " + UtcTime.minute(span.fromWall()), span.rule().words()));
        }
        if (clock.weeks() > 0) {
            lines.add(line(
                    "Weeks that agree", NumberText.count(clock.agreeing()) + " of " + NumberText.count(clock.weeks())));
        }
        if (!clock.deciding().isEmpty()) {
            lines.add(new Line(
                    "Deciding weeks",
                    String.join(", ", clock.deciding()),
                    "by the Sunday each opens; in these the next best clock would be wrong",
                    ""));
        }
        return lines;
    }

    private static List<Line> reading(DataPassport passport) {
        List<Line> lines = new ArrayList<>();
        passport.guesses()
                .forEach(guess -> lines.add(new Line(capital(guess.subject()), guess.value(), guess.reason(), "")));
        passport.repairs().forEach(repair -> lines.add(line("Repaired", repair)));
        if (passport.repairs().isEmpty()) {
            lines.add(line("Repaired", "nothing"));
        }
        return lines;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
