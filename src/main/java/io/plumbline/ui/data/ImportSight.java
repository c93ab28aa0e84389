package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Guess;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.ImportDraft.PreviewRow;
import io.plumbline.dataset.QualityReport;
import io.plumbline.ui.common.UtcTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the import sheet shows of a file that was read, finished: every value with why, and the tables. Made on
/// the job's thread, so that the window only has to take it.
///
/// @param draft what it would become
/// @param facts what was found for each field
/// @param counts how much there is, such as "48,000 bars · 2019-01-02 00:00 – 2019-12-30 23:45"
/// @param rejectedWords how many rows are no bars, such as "3 rejected rows"; empty without any
/// @param unlisted how many of them are not in the list
public record ImportSight(
        ImportDraft draft,
        Map<ImportField, Fact> facts,
        List<Line> preview,
        List<Rejected> rejected,
        String counts,
        String rejectedWords,
        long unlisted) {

    private static final int MOST_DECIMALS = 8;

    /// What was found for a field.
    ///
    /// @param value such as "New York local"
    /// @param why such as "sure: 51 of 52 weeks open at 17:00"
    /// @param doubtful whether the user should look twice
    public record Fact(String value, String why, boolean doubtful) {
        static final Fact NONE = new Fact("", "", false);
    }

    /// A row of the preview: the file's own text beside what it was read as.
    public record Line(
            String line, String text, String time, String open, String high, String low, String close, String volume) {}

    /// A row that is no bar.
    public record Rejected(int line, String text, String reason) {}

    public ImportSight {
        facts = Map.copyOf(facts);
        preview = List.copyOf(preview);
        rejected = List.copyOf(rejected);
    }

    static ImportSight of(ImportDraft draft) {
        DataPassport passport = draft.passport();
        long rejected = count(draft, QualityReport.Kind.REJECTED)
                .map(QualityReport.Finding::count)
                .orElse((long) draft.rejected().size());
        return new ImportSight(
                draft,
                facts(draft),
                lines(draft.preview()),
                draft.rejected().stream()
                        .map(row -> new Rejected(row.line(), row.text(), row.reason()))
                        .toList(),
                NumberText.count(passport.bars())
                        + (passport.bars() == 1 ? " bar" : " bars")
                        + (passport.bars() == 0
                                ? ""
                                : " · " + UtcTime.minute(passport.firstUtc()) + " – "
                                        + UtcTime.minute(passport.lastUtc())),
                rejected == 0 ? "" : NumberText.count(rejected) + (rejected == 1 ? " rejected row" : " rejected rows"),
                rejected - draft.rejected().size());
    }

    /// How much there is and what was done to it, such as "48,000 bars · … · 60 identical duplicates dropped".
    String countWords() {
        List<String> parts = new ArrayList<>(List.of(counts));
        if (!rejectedWords.isEmpty()) {
            parts.add(rejectedWords);
        }
        parts.addAll(draft.passport().repairs());
        return String.join(" · ", parts);
    }

    /// What the list of rejected rows leaves out; empty if nothing.
    String unlistedWords() {
        return unlisted <= 0 ? "" : "and " + NumberText.count(unlisted) + " more that are not listed";
    }

    /// The quality's score, such as "96".
    String scoreWords() {
        return String.valueOf(draft.passport().quality().score());
    }

    /// What cost points, a line each.
    List<String> qualityWords() {
        QualityReport report = draft.passport().quality();
        List<String> lines = new ArrayList<>();
        lines.add(report.score() + " of 100"
                + (report.reasons().isEmpty() ? ": nothing was found that costs points" : ""));
        lines.addAll(report.reasons());
        return lines;
    }

    List<String> warnings() {
        return draft.warnings();
    }

    Fact fact(ImportField field) {
        return facts.getOrDefault(field, Fact.NONE);
    }

    private static Map<ImportField, Fact> facts(ImportDraft draft) {
        Map<ImportField, Fact> facts = new EnumMap<>(ImportField.class);
        for (ImportField field : ImportField.values()) {
            facts.put(field, fact(draft, field));
        }
        return facts;
    }

    private static Fact fact(ImportDraft draft, ImportField field) {
        DataPassport passport = draft.passport();
        Fact found = switch (field) {
            case LAYOUT -> layout(draft);
            case SYMBOL -> guessed(passport, "symbol", passport.symbol(), "the file says so");
            case TIMEFRAME ->
                guessed(
                        passport,
                        "timeframe",
                        passport.timeframe().name(),
                        draft.layout().isTicks()
                                ? "ticks are made into bars of one minute"
                                : "the usual distance between bars");
            case CLOCK -> clock(passport.clock());
            case PRICES ->
                guessed(passport, "price scale", ImportField.Words.AS_THEY_ARE, "prices have a decimal point");
            case DATES -> guessed(passport, "date order", "Found", "the layout leaves no doubt");
            case IDENTICAL, CONFLICTING, ORDER, NAME ->
                new Fact(ImportCorrection.answer(draft.choices(), field).orElse(""), "", false);
        };
        return switch (field) {
            case IDENTICAL -> new Fact(found.value(), foundWords(draft, QualityReport.Kind.DUPLICATES, "twice"), false);
            case ORDER ->
                new Fact(found.value(), foundWords(draft, QualityReport.Kind.OUT_OF_ORDER, "out of order"), false);
            case CONFLICTING -> new Fact(found.value(), "bars that contradict each other; say which count", false);
            default -> byUser(draft, field) ? new Fact(found.value(), setByYou(draft, field, found), false) : found;
        };
    }

    private static boolean byUser(ImportDraft draft, ImportField field) {
        return switch (field) {
            case LAYOUT, SYMBOL, CLOCK, PRICES, DATES ->
                ImportCorrection.answer(draft.choices(), field).isPresent();
            default -> false;
        };
    }

    private static String setByYou(ImportDraft draft, ImportField field, Fact found) {
        if (field == ImportField.CLOCK) {
            return found.why();
        }
        int decimals = draft.choices().decimals().orElse(0);
        boolean points = field == ImportField.PRICES && decimals > 0;
        return Certainty.GIVEN.words() + (points ? ": " + ImportField.Words.pointsExample(decimals) : "");
    }

    private static Fact layout(ImportDraft draft) {
        String why = draft.passport().origin().words();
        String title = draft.layout().title();
        String columns = guess(draft.passport(), "columns")
                .map(guess -> guess.value() + ", " + guess.reason())
                .orElse("");
        List<String> parts = new ArrayList<>();
        if (!why.equals(title)) {
            parts.add(why);
        }
        parts.add(columns.isEmpty() ? "lines like " + draft.layout().looks() : columns);
        return new Fact(title, String.join(" · ", parts), false);
    }

    static Fact clock(ClockFinding clock) {
        List<String> parts = new ArrayList<>();
        parts.add(
                clock.reason().isEmpty()
                        ? clock.certainty().words()
                        : clock.certainty().words() + ": " + clock.reason());
        if (clock.weeks() > 0 && clock.certainty() != Certainty.GIVEN) {
            parts.add(NumberText.count(clock.agreeing()) + " of " + NumberText.count(clock.weeks())
                    + " weeks open when it says");
        }
        if (!clock.deciding().isEmpty()) {
            parts.add("decided by the weeks of " + String.join(", ", clock.deciding()));
        }
        boolean guessed = clock.certainty() == Certainty.LIKELY || clock.certainty() == Certainty.ASSUMED;
        boolean contradicted = clock.certainty() != Certainty.GIVEN && 2 * clock.agreeing() < clock.weeks();
        boolean doubtful = guessed || contradicted;
        return new Fact(clock.words(), String.join(" · ", parts), doubtful);
    }

    private static Fact guessed(DataPassport passport, String subject, String stated, String why) {
        return guess(passport, subject)
                .map(guess -> new Fact(guess.value().isEmpty() ? stated : guess.value(), guess.reason(), false))
                .orElseGet(() -> new Fact(
                        stated, stated.isEmpty() ? "nothing in the file or its name tells" : why, stated.isEmpty()));
    }

    private static Optional<Guess> guess(DataPassport passport, String subject) {
        return passport.guesses().stream()
                .filter(guess -> guess.subject().equals(subject))
                .findFirst();
    }

    private static Optional<QualityReport.Finding> count(ImportDraft draft, QualityReport.Kind kind) {
        return draft.passport().quality().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst();
    }

    private static String foundWords(ImportDraft draft, QualityReport.Kind kind, String how) {
        long count = count(draft, kind).map(QualityReport.Finding::count).orElse(0L);
        return count == 0 ? "none " + how : NumberText.count(count) + " found";
    }

    private static List<Line> lines(List<PreviewRow> rows) {
        int decimals = rows.stream()
                .flatMapToDouble(
                        row -> java.util.stream.DoubleStream.of(row.open(), row.high(), row.low(), row.close()))
                .mapToInt(ImportSight::decimals)
                .max()
                .orElse(0);
        return rows.stream()
                .map(row -> new Line(
                        NumberText.count(row.line()),
                        row.text(),
                        UtcTime.minute(row.timeUtc()),
                        NumberText.of(row.open(), decimals),
                        NumberText.of(row.high(), decimals),
                        NumberText.of(row.low(), decimals),
                        NumberText.of(row.close(), decimals),
                        NumberText.of(row.volume(), Math.min(2, decimals(row.volume())))))
                .toList();
    }

    private static int decimals(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        return Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
    }
}
