package io.plumbline.data;

import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockFinding;
import io.plumbline.dataset.ClockFinding.Certainty;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Kind;
import io.plumbline.dataset.DataPassport.Origin;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.Layout;
import io.plumbline.dataset.QualityReport;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/// What becomes of a researcher's file, such as HistData's `DAT_ASCII_EURUSD_M1_2019.zip`: bars in UTC and what
/// is to
/// be said of them.
public final class BarImport {

    /// A file that was read to its end.
    ///
    /// @param draft what it would become in the library
    /// @param bars its bars in UTC; also there while the draft has an obstacle
    public record Imported(ImportDraft draft, QuotedBars bars) {}

    private BarImport() {}

    /// Reads a file to its end.
    ///
    /// @param progress told about a hundred times what fraction of the work is done, rising to 1 if all went well
    /// @throws BarFileException naming what is wrong with the file
    /// @throws InterruptedException soon after the calling thread was interrupted
    public static Imported read(Path file, ImportChoices choices, DoubleConsumer progress)
            throws BarFileException, InterruptedException {
        BarSeries bars = BarFile.read(file, progress);
        Timeframe timeframe = BarSpacing.of(bars)
                .orElseThrow(() -> BarFileException.ofFile(file, "bars at no usual distance; wanted M1 to W1"));
        String symbol = choices.symbol().orElse("");
        DataPassport passport = new DataPassport(
                choices.name().orElse(symbol + "_" + timeframe),
                symbol,
                timeframe,
                bars.size(),
                bars.timeUtc()[0],
                bars.timeUtc()[bars.size() - 1],
                Fingerprint.of(bars),
                List.of(),
                new Origin(Kind.FILE, file.toString(), Layout.PLUMBLINE.title(), 0, 0, ""),
                ClockFinding.of(ClockRule.UTC, Certainty.STATED, "The Plumbline layout is in UTC."),
                List.of(),
                List.of(),
                QualityReport.NONE,
                0,
                "");
        String obstacle = symbol.isEmpty() ? "Say which symbol these bars are of." : "";
        return new Imported(
                new ImportDraft(
                        file.toString(),
                        choices,
                        Layout.PLUMBLINE,
                        passport,
                        List.of(),
                        List.of(),
                        obstacle,
                        List.of()),
                QuotedBars.of(bars));
    }
}
