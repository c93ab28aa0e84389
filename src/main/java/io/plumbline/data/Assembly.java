package io.plumbline.data;

import io.plumbline.core.Instruments;
import io.plumbline.core.NumberText;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarImport.Imported;
import io.plumbline.data.clock.ClockDetective;
import io.plumbline.data.clock.WallClock;
import io.plumbline.data.layout.RawRows;
import io.plumbline.data.layout.Rejections;
import io.plumbline.data.layout.Role;
import io.plumbline.data.layout.TextRows;
import io.plumbline.data.layout.TickFlaws;
import io.plumbline.data.quality.Quality;
import io.plumbline.data.quality.Tally;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.ImportDraft.PreviewRow;
import io.plumbline.dataset.ImportDraft.RejectedRow;
import io.plumbline.dataset.QualityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleConsumer;

/// One import from raw rows to bars, with everything that is said of them on the way.
final class Assembly {

    private final Path file;
    private final ImportChoices choices;
    private final TextRows text;
    private final ImportNotes notes = new ImportNotes();
    private final Tally outOfOrder = new Tally(QualityReport.Kind.OUT_OF_ORDER);
    private final Tally duplicates = new Tally(QualityReport.Kind.DUPLICATES);
    private final Tally rejected = new Tally(QualityReport.Kind.REJECTED);
    private final Tally crossed = new Tally(QualityReport.Kind.CROSSED);

    Assembly(Path file, ImportChoices choices, TextRows text) {
        this.file = file;
        this.choices = choices;
        this.text = text;
    }

    /// @param hash of the file
    /// @param beside does what can be done beside the rest
    Imported assemble(DoubleConsumer progress, Future<String> hash, Executor beside)
            throws BarFileException, IOException, InterruptedException {
        boolean ticks = text.layout().isTicks();
        String symbol = symbol();
        sayHowColumnsWereRead();
        RawRows raw = text.rows();
        int[] lines = raw.takeLines();
        long[] wall = raw.takeWallMillis();
        Map<Role, double[]> columns = new EnumMap<>(Role.class);
        for (Role role : List.copyOf(raw.roles())) {
            columns.put(role, raw.take(role));
        }
        PriceScale scale = scaled(symbol, columns);
        step(progress, 0.88);

        ClockFinding clock = clock(wall, columns, ticks);
        long[] timeUtc = WallClock.toUtc(wall, clock);
        step(progress, 0.9);
        List<PreviewRow> preview = preview(timeUtc, scale);
        countRejected(timeUtc);
        countTickFlaws(timeUtc);
        ImportRows rows = new ImportRows(timeUtc, lines, columns);
        new RowOrder(rows, choices, outOfOrder, duplicates, notes).settle(ticks);
        QuotedBars bars = rows.toBars();
        if (!ticks) {
            countCrossed(rows);
        }
        step(progress, 0.94);

        Timeframe timeframe = timeframe(bars, ticks);
        FutureTask<String> fingerprint = new FutureTask<>(() -> Fingerprint.of(bars.bars()));
        beside.execute(fingerprint);
        QualityReport quality = Quality.of(
                bars,
                timeframe,
                Instruments.standard().find(symbol),
                List.of(outOfOrder, duplicates, rejected, crossed));
        step(progress, 0.97);
        DataPassport passport = passport(bars, symbol, timeframe, clock, quality, fingerprint, hash);
        List<RejectedRow> kept = text.rejections().kept().stream()
                .map(row -> new RejectedRow(row.line(), row.text(), row.reason()))
                .toList();
        ImportDraft draft = new ImportDraft(
                file.toString(), choices, text.layout(), passport, preview, kept, notes.obstacle(), notes.warnings());
        return new Imported(draft, bars);
    }

    private static void step(DoubleConsumer progress, double fraction) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped reading a file");
        }
        progress.accept(fraction);
    }

    private String symbol() {
        if (choices.symbol().isPresent()) {
            String chosen = SymbolNames.plain(choices.symbol().get());
            if (!chosen.isEmpty()) {
                notes.guess("symbol", chosen, "set by you");
                return chosen;
            }
        }
        String inRows = SymbolNames.plain(text.facts().symbol());
        if (!inRows.isEmpty()) {
            return inRows;
        }
        Optional<SymbolNames.Named> named = SymbolNames.find(file, text.facts().entry());
        if (named.isEmpty()) {
            notes.obstacle("Say which symbol these bars are of: neither the file nor its name tells.");
            return "";
        }
        notes.guess("symbol", named.get().symbol(), named.get().reason());
        return named.get().symbol();
    }

    private void sayHowColumnsWereRead() {
        TextRows.Facts facts = text.facts();
        if (!facts.columns().isEmpty()) {
            notes.guess("columns", facts.columns(), "without a header, since highs and lows span the others");
        }
        facts.dateOrder().ifPresent(order -> {
            String words = order == ImportChoices.DateOrder.DAY_FIRST ? "day first" : "month first";
            boolean chosen = choices.dateOrder().isPresent();
            String reason = chosen
                    ? "set by you"
                    : facts.dateOrderSure()
                            ? "one of the numbers is above 12"
                            : "no number is above 12, and so the days follow each other best";
            notes.guess("date order", words, reason);
            if (!chosen && !facts.dateOrderSure()) {
                notes.warn("Whether day or month comes first in the dates is a guess: they are read " + words + ".");
            }
        });
        if (text.flaws().skipped() > 0) {
            notes.warn(NumberText.count(text.flaws().skipped())
                    + (text.flaws().skipped() == 1 ? " row is left out: it comes" : " rows are left out: they come")
                    + " before bid and ask are both known.");
        }
        if (text.rejections().size() > 0) {
            notes.repair(NumberText.count(text.rejections().size())
                    + (text.rejections().size() == 1
                            ? " row that is no bar left out"
                            : " rows that are no bars left out"));
        }
        String name = SymbolNames.plain(
                String.valueOf(file.getFileName()) + text.facts().entry());
        if (!text.rows().has(Role.ASK_OPEN) && name.contains("ASK") && !name.contains("BID")) {
            notes.warn("By its name the file holds prices of the ask; bars are taken as those of the bid.");
        }
    }

    private PriceScale scaled(String symbol, Map<Role, double[]> columns) {
        PriceScale scale = PriceScale.decide(symbol, column(columns, Role.CLOSE), text.layout(), choices, notes);
        List<double[]> prices = new ArrayList<>();
        for (Role role : PriceScale.PRICES) {
            if (columns.containsKey(role)) {
                prices.add(column(columns, role));
            }
        }
        scale.apply(prices);
        if (columns.containsKey(Role.SPREAD) && !text.layout().isTicks()) {
            scale.applyToSpread(column(columns, Role.SPREAD), text, notes);
        }
        return scale;
    }

    private static double[] column(Map<Role, double[]> columns, Role role) {
        double[] column = columns.get(role);
        return column == null ? new double[0] : column;
    }

    private ClockFinding clock(long[] wall, Map<Role, double[]> columns, boolean ticks) {
        if (choices.clock().isPresent()) {
            return ClockFinding.of(choices.clock().get(), Certainty.GIVEN, "Set by you.");
        }
        double[] high = column(columns, Role.HIGH);
        double[] low = column(columns, Role.LOW);
        double[] volume = column(columns, Role.VOLUME);
        BitSet active = new BitSet(wall.length);
        for (int row = 0; row < wall.length; row++) {
            if (high[row] > low[row] || (volume.length > 0 && volume[row] > 0)) {
                active.set(row);
            }
        }
        long barMillis = ticks ? Timeframe.M1.length().toMillis() : BarSpacing.millis(wall);
        ClockFinding finding = ClockDetective.decide(wall, active, barMillis, LayoutClock.of(text, file));
        if (finding.certainty() == Certainty.LIKELY || finding.certainty() == Certainty.ASSUMED) {
            notes.warn("The clock is " + finding.certainty().words() + ", not sure: the times are taken as "
                    + finding.words() + ".");
        }
        return finding;
    }

    private List<PreviewRow> preview(long[] timeUtc, PriceScale scale) {
        return text.first().stream()
                .map(row -> new PreviewRow(
                        row.line(),
                        row.text(),
                        timeUtc[row.row()],
                        scale.price(row.open()),
                        scale.price(row.high()),
                        scale.price(row.low()),
                        scale.price(row.close()),
                        row.volume()))
                .toList();
    }

    private void countRejected(long[] timeUtc) {
        Rejections rejections = text.rejections();
        for (int place = 0; place < rejections.size(); place++) {
            int shown = place;
            rejected.add(
                    timeUtc[Math.min(rejections.rowBefore(place), timeUtc.length - 1)],
                    rejections.line(place),
                    () -> rejections.reason(shown));
        }
    }

    private void countTickFlaws(long[] timeUtc) {
        TickFlaws.Places late = text.flaws().outOfOrder();
        for (int place = 0; place < late.size(); place++) {
            outOfOrder.add(timeUtc[late.row(place)], late.line(place), () -> "earlier than the tick before it");
        }
        TickFlaws.Places odd = text.flaws().crossed();
        for (int place = 0; place < odd.size(); place++) {
            crossed.add(timeUtc[odd.row(place)], odd.line(place), () -> "bid above ask");
        }
    }

    private void countCrossed(ImportRows rows) {
        if (!rows.has(Role.ASK_OPEN)) {
            return;
        }
        double[] bidOpen = rows.column(Role.OPEN);
        double[] bidClose = rows.column(Role.CLOSE);
        double[] askOpen = rows.column(Role.ASK_OPEN);
        double[] askClose = rows.column(Role.ASK_CLOSE);
        for (int row = 0; row < rows.size(); row++) {
            if (bidOpen[row] > askOpen[row] || bidClose[row] > askClose[row]) {
                crossed.add(rows.timeUtc(row), rows.line(row), () -> "bid above ask");
            }
        }
    }

    private Timeframe timeframe(QuotedBars bars, boolean ticks) throws BarFileException {
        if (ticks) {
            notes.guess("timeframe", "M1", "ticks become bars of one minute");
            return Timeframe.M1;
        }
        Optional<Timeframe> spaced = BarSpacing.of(bars.bars());
        if (spaced.isPresent()) {
            notes.guess("timeframe", spaced.get().name(), "the most common distance of bars");
            return spaced.get();
        }
        Optional<Timeframe> named = TimeframeNames.find(file, text.facts().entry());
        if (named.isPresent() && bars.size() < 3) {
            notes.guess("timeframe", named.get().name(), "from the file's name");
            return named.get();
        }
        throw BarFileException.ofFile(file, BarSpacing.refusal(bars.bars()));
    }

    /// What another thread has found out meanwhile.
    private static <T> T result(Future<T> beside) throws IOException, InterruptedException {
        try {
            return beside.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private DataPassport passport(
            QuotedBars bars,
            String symbol,
            Timeframe timeframe,
            ClockFinding clock,
            QualityReport quality,
            Future<String> fingerprint,
            Future<String> hash)
            throws IOException, InterruptedException {
        List<String> extras = new ArrayList<>();
        bars.ask().ifPresent(_ -> extras.add("ask"));
        bars.spread().ifPresent(_ -> extras.add("spread"));
        String entry = text.facts().entry();
        Origin origin = new Origin(
                Kind.FILE,
                file.toAbsolutePath().normalize().toString(),
                text.layout().title() + (entry.isEmpty() ? "" : ", entry " + entry),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis(),
                result(hash));
        long[] timeUtc = bars.bars().timeUtc();
        return new DataPassport(
                choices.name().orElse(symbol.isEmpty() ? "" : symbol + "_" + timeframe),
                symbol,
                timeframe,
                bars.size(),
                timeUtc[0],
                timeUtc[timeUtc.length - 1],
                result(fingerprint),
                extras,
                origin,
                clock,
                notes.guesses(),
                notes.repairs(),
                quality,
                0,
                "");
    }
}
