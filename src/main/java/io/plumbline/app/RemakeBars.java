package io.plumbline.app;

import io.plumbline.core.QuotedBars;
import io.plumbline.data.BarFileException;
import io.plumbline.data.BarImport;
import io.plumbline.data.Fingerprint;
import io.plumbline.data.synth.SyntheticMarket;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.DataPassport.Origin;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;

/// Makes the bars of a dataset anew, the very same ones or none: from its source and the recipe in its passport.
final class RemakeBars {

    /// Finds the bars of another dataset, with its passport.
    @FunctionalInterface
    interface Others {
        Datasets.Opened open(String name) throws Exception;
    }

    private final Others others;

    RemakeBars(Others others) {
        this.others = others;
    }

    /// @throws InputException saying why the same bars cannot be had
    QuotedBars of(DataPassport passport, Progress progress) throws Exception {
        try {
            QuotedBars bars = made(passport, progress);
            if (!Fingerprint.of(bars.bars()).equals(passport.sha256())
                    || !Set.copyOf(NewPassport.extras(bars, passport.isSynthetic()))
                            .equals(Set.copyOf(passport.extras()))) {
                throw new InputException(
                        "the bars that come of " + passport.origin().source() + " now are others");
            }
            return bars;
        } catch (BarFileException e) {
            throw new InputException(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InputException("its passport does not tell how (" + e.getMessage() + ")", e);
        }
    }

    private QuotedBars made(DataPassport passport, Progress progress) throws Exception {
        Origin origin = passport.origin();
        return switch (origin.kind()) {
            case FILE -> {
                progress.report(0, "Reading " + origin.source() + " again");
                BarImport.Imported imported = BarImport.read(
                        Path.of(origin.source()),
                        ImportRecipe.parse(origin.recipe()),
                        done -> progress.report(done, "Reading " + origin.source() + " again"));
                if (!imported.draft().passport().origin().sha256().equals(origin.sha256())) {
                    throw new InputException(origin.source() + " is another file now");
                }
                yield imported.bars();
            }
            case DERIVED -> {
                Datasets.Opened other = others.open(origin.source());
                if (!other.dataset().passport().sha256().equals(origin.sha256())) {
                    throw new InputException("the dataset " + origin.source() + " is another now");
                }
                yield CutRecipe.parse(origin.recipe())
                        .of(other.bars(), other.dataset().passport().timeframe());
            }
            case SYNTHETIC ->
                Optional.ofNullable(SyntheticMarket.of(
                                        MarketRecipe.parse(origin.recipe()),
                                        done -> progress.report(done, "Making the market again"))
                                .get(passport.symbol()))
                        .map(QuotedBars::of)
                        .orElseThrow(() -> new IllegalArgumentException("no " + passport.symbol() + " in it"));
        };
    }
}
