package io.plumbline.data;

import io.plumbline.core.QuotedBars;
import io.plumbline.data.BarFileException.Problem;
import io.plumbline.data.layout.Rejections;
import io.plumbline.data.layout.TextFile;
import io.plumbline.data.layout.TextRows;
import io.plumbline.data.layout.UnpackedFile;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleConsumer;

/// What becomes of a researcher's file, such as HistData's `DAT_ASCII_EURUSD_M1_2019.zip`: bars in UTC and what is
/// to be said of them.
///
/// The file is recognised and read to its end, rows that are no bars are put aside, its clock is found and its
/// times turned into UTC, rows are put in order, bars that come twice are settled, ticks become bars of a minute,
/// and the result is judged.
public final class BarImport {

    private static final double READING = 0.85;
    private static final double MOST_REJECTED = 0.05;

    /// So many rows may be bad in any file, as long as most are good: one slip in a short file is no other layout.
    private static final int FEW_REJECTED = 10;

    private static final int NAMED = 20;

    /// A file that was read to its end.
    ///
    /// @param draft what it would become in the library
    /// @param bars its bars in UTC; also there while the draft has an obstacle: then the first of bars that
    ///     conflict, and rows put in order, so that they can be looked at, but not to be kept
    public record Imported(ImportDraft draft, QuotedBars bars) {}

    private BarImport() {}

    /// Reads a file to its end.
    ///
    /// @param progress told about a hundred times what fraction of the work is done, rising to 1 if all went well
    /// @throws BarFileException naming what is wrong with the file
    /// @throws InterruptedException soon after the calling thread was interrupted
    public static Imported read(Path file, ImportChoices choices, DoubleConsumer progress)
            throws BarFileException, InterruptedException {
        return read(file, choices, progress, Runnable::run);
    }

    /// The same with what can be done beside the rest done by another thread.
    ///
    /// @param beside does it
    public static Imported read(Path file, ImportChoices choices, DoubleConsumer progress, Executor beside)
            throws BarFileException, InterruptedException {
        return read(file, choices, progress, beside, UnpackedFile.LIMIT_BYTES);
    }

    /// How a file seems to be written, by its first lines alone; empty if it does not look like bars or ticks.
    public static Optional<Layout> recognise(Path file) throws InterruptedException {
        TextFile text = new TextFile(file, Optional.empty(), Optional.empty(), UnpackedFile.LIMIT_BYTES);
        try {
            return Optional.of(FileReading.guarded(file, text::recognise));
        } catch (BarFileException e) {
            return Optional.empty();
        }
    }

    static Imported read(Path file, ImportChoices choices, DoubleConsumer progress, Executor beside, long unpackedLimit)
            throws BarFileException, InterruptedException {
        return FileReading.guarded(file, () -> {
            FutureTask<String> hash = new FutureTask<>(() -> FileHash.of(file));
            try {
                beside.execute(hash);
                TextRows text = new TextFile(file, choices.layout(), choices.dateOrder(), unpackedLimit)
                        .read(fraction -> progress.accept(fraction * READING));
                checkRejections(file, text);
                Imported imported = new Assembly(file, choices, text).assemble(progress, hash, beside);
                progress.accept(1);
                return imported;
            } finally {
                hash.cancel(true);
            }
        });
    }

    /// A few rows that are no bars can be left out; with more than a few, the rest is not to be trusted either.
    private static void checkRejections(Path file, TextRows text) throws BarFileException {
        Rejections rejections = text.rejections();
        int rejected = rejections.size();
        int all = text.good() + rejected;
        if (all == 0) {
            throw BarFileException.ofFile(file, "a header without bars; wanted at least one line under it");
        }
        if (2 * rejected >= all || (rejected > FEW_REJECTED && rejected > MOST_REJECTED * all)) {
            List<Problem> problems = new ArrayList<>();
            problems.add(Problem.ofFile(String.format(
                    Locale.ROOT,
                    "read as %s, %,d of %,d rows are no bars; wanted at most 5 %%",
                    text.layout().title(),
                    rejected,
                    all)));
            rejections.kept().stream()
                    .limit(NAMED - 1)
                    .forEach(row -> problems.add(Problem.at(row.line(), row.reason())));
            throw new BarFileException(file, problems, rejected + 1L);
        }
        if (text.rows().size() == 0) {
            throw BarFileException.ofFile(file, "no row has both a bid and an ask; wanted quotes of both sides");
        }
    }
}
