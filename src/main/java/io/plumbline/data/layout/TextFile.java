package io.plumbline.data.layout;

import io.plumbline.data.layout.GuardedStream.EndlessLineException;
import io.plumbline.data.layout.TextRows.Facts;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/// A text file of bars or ticks in any layout, such as `DAT_ASCII_EURUSD_M1_2019.zip`, plain or packed.
///
/// @param path where it lies
/// @param layout how it is to be read; empty to find out
/// @param dateOrder which of two numbers in a date is the day; empty to find out
/// @param unpackedLimit most bytes that an archive may unpack to
public record TextFile(Path path, Optional<Layout> layout, Optional<DateOrder> dateOrder, long unpackedLimit) {

    /// As short as a row with a date and four prices gets.
    private static final int SHORTEST_ROW_BYTES = 16;

    /// Reads the file to its end.
    ///
    /// @param progress told about a hundred times what fraction of it is read
    /// @throws RefusedFileException saying what it is instead, if it is no text of bars or ticks
    public TextRows read(DoubleConsumer progress) throws IOException {
        Pass pass = read(Optional.empty(), progress);
        Optional<DateOrder> better = pass.betterOrder();
        // Only the end of a file can tell the order of 03/04/2024, and it did.
        return (better.isPresent() ? read(better, _ -> {}) : pass).rows();
    }

    /// How the file is written, by its first lines alone.
    ///
    /// @throws RefusedFileException saying what it is instead, if it is no text of bars or ticks
    public Layout recognise() throws IOException {
        try (UnpackedFile file = UnpackedFile.open(path, unpackedLimit, done -> {})) {
            Lines lines = new Lines(PlainText.of(file.text()), file.text());
            return plan(lines, file.entry(), Optional.empty()).layout();
        }
    }

    private Pass read(Optional<DateOrder> found, DoubleConsumer progress) throws IOException {
        try (UnpackedFile file = UnpackedFile.open(path, unpackedLimit, progress)) {
            Lines lines = new Lines(PlainText.of(file.text()), file.text());
            try {
                boolean plainHeader = startsWithPlainWords(lines.sample());
                RowPlan plan = plan(lines, file.entry(), found);
                TickFlaws flaws = new TickFlaws();
                boolean countable = !plan.isTicks() && !file.isPacked();
                RawRows rows = new RawRows(columns(plan), countable ? likelyRows(plan.firstLine()) : 0);
                RowSink sink = plan.isTicks() ? new TickRuns(rows, plan.blankIsUnchanged(), flaws) : new BarRows(rows);
                RowReader reader = new RowReader(plan, lines, sink);
                reader.read();
                return new Pass(plan, plainHeader, rows, reader, flaws, file.entry(), dateOrder);
            } catch (EndlessLineException e) {
                throw new RefusedFileException("line " + (lines.line() + 1)
                        + ": no whole line within a million bytes; wanted lines with a row each");
            }
        }
    }

    /// How many rows a plain file has unless something is wrong with it: its lines are quickly counted, and columns
    /// of the right length need no copying.
    private int likelyRows(int firstLine) throws IOException {
        long rows = LineFeeds.lines(path) - firstLine + 1;
        return (int) Math.min(rows, Math.min(Integer.MAX_VALUE, Files.size(path)) / SHORTEST_ROW_BYTES);
    }

    /// Whether the first line is words of letters with commas between them and nothing else.
    private static boolean startsWithPlainWords(byte[] text) {
        int at = 0;
        while (at < text.length && (Character.isLetter(text[at]) || text[at] == ',')) {
            at++;
        }
        return at > 0 && at < text.length && (text[at] == '\n' || text[at] == '\r');
    }

    private RowPlan plan(Lines lines, String entry, Optional<DateOrder> found) throws IOException {
        byte[] start = lines.sample();
        String name = entry.isEmpty() ? String.valueOf(path.getFileName()) : entry;
        Optional<String> binary = NotBars.binary(name, start);
        Optional<String> other = binary.or(() -> NotBars.otherText(name, start));
        if (other.isPresent()) {
            throw new RefusedFileException(other.get());
        }
        RowPlan plan = new Recogniser(Sample.of(start, lines.isAll())).plan();
        if (layout.isPresent() && layout.get() != plan.layout()) {
            plan = forced(plan, layout.get());
        }
        if (!plan.dateOrderOpen()) {
            return plan;
        }
        boolean monthFirst = dateOrder.or(() -> found).equals(Optional.of(DateOrder.MONTH_FIRST));
        return plan.withDate(monthFirst ? DateForm.MONTH_FIRST : DateForm.DAY_FIRST);
    }

    /// The plan read as another layout, if the file can be one.
    private static RowPlan forced(RowPlan plan, Layout chosen) throws RefusedFileException {
        boolean possible = chosen.isTicks() == plan.isTicks()
                && (chosen != Layout.LEAN || plan.has(Role.ASK_OPEN))
                && (chosen != Layout.TRUEFX || plan.has(Role.SYMBOL));
        if (!possible) {
            throw new RefusedFileException("not in the layout " + chosen.title() + ", which looks like "
                    + chosen.looks() + "; it looks like " + plan.layout().title());
        }
        return plan.withLayout(chosen);
    }

    private static Set<Role> columns(RowPlan plan) {
        return plan.isTicks()
                ? TickRuns.COLUMNS
                : plan.roles().stream()
                        .filter(Role::isNumber)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /// One reading of the file.
    private record Pass(
            RowPlan plan,
            boolean plainHeader,
            RawRows raw,
            RowReader reader,
            TickFlaws flaws,
            String entry,
            Optional<DateOrder> chosen) {

        private DateOrder taken() {
            return plan.date() == DateForm.MONTH_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        }

        /// The order that the dates speak for, if the file was read in the other and nobody said so.
        Optional<DateOrder> betterOrder() {
            return plan.dateOrderOpen() && chosen.isEmpty()
                    ? reader.times().votes().verdict().filter(order -> order != taken())
                    : Optional.empty();
        }

        TextRows rows() {
            Role time = plan.has(Role.TIME) ? Role.TIME : Role.DATE;
            boolean guessed = plan.headerLine() == 0
                    && (plan.layout() == Layout.GENERIC || plan.layout() == Layout.GENERIC_TICKS);
            Facts facts = new Facts(
                    entry,
                    reader.symbol(),
                    plan.nameOf(time).orElse(""),
                    reader.times().sawOffsets(),
                    plan.date().isEpoch(),
                    reader.mostDecimals(),
                    plan.dateOrderOpen() ? Optional.of(taken()) : Optional.empty(),
                    reader.times().votes().isSettled(),
                    guessed ? plan.roles().stream().map(Role::label).collect(Collectors.joining(", ")) : "");
            boolean usual = plainHeader && reader.isUsual() && plan.headerLine() == 1;
            return new TextRows(
                    plan.layout(), raw, reader.first(), reader.good(), reader.rejections(), flaws, usual, facts);
        }
    }
}
