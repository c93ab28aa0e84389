package io.plumbline.app;

import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SynthRecipe;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The library of datasets, and what can be done with it. Everything is a [Job], so that no screen waits for it.
///
/// A job fails with [InputException] in words for the user: which file or dataset, what was found, what is right.
/// Names of datasets are found in either case.
public interface Datasets {

    /// An opened dataset.
    ///
    /// @param dataset what is known of it
    /// @param bars its bars, checked against their checksum
    /// @param notes what happened on the way, such as that damaged bars were rebuilt from their source
    record Opened(Dataset dataset, QuotedBars bars, List<String> notes) {

        public Opened {
            notes = List.copyOf(notes);
        }
    }

    /// Every dataset, by name. Quick: bars are not read.
    Job<List<Dataset>> list();

    /// A dataset with its bars. Damaged bars are made anew from their source if that is as it was.
    Job<Opened> open(String name);

    /// Reads a file to its end to see what it would become. Nothing is kept, except that the bars of the last file
    /// looked at are remembered until they are imported.
    Job<ImportDraft> look(Path file, ImportChoices choices);

    /// Imports a file as it was last looked at.
    ///
    /// @param replace whether a dataset of the same name is replaced; if not, that is refused
    Job<Dataset> add(ImportDraft draft, boolean replace);

    /// A name that no dataset has, made of this one, such as "EURUSD_M15-2" where EURUSD_M15 is taken.
    Job<String> freeName(String wanted);

    /// Makes a dataset of longer bars.
    ///
    /// @param newName empty for the usual one, such as EURUSD_H1 from EURUSD_M1
    Job<Dataset> resample(String name, Timeframe to, Optional<String> newName);

    /// Cuts a dataset into parts, which become datasets too.
    Job<List<Dataset>> split(String name, SplitPlan plan);

    /// Writes a dataset as a CSV file that reads back as the very same bars.
    Job<Path> export(String name, Path file);

    /// Writes rejected rows as a CSV file: line, reason, text.
    Job<Path> exportRejected(ImportDraft draft, Path file);

    /// Takes datasets out of the library. Their source files are not touched.
    ///
    /// @return how many were there
    Job<Integer> remove(Collection<String> names);

    /// Makes a synthetic market, a dataset per symbol.
    Job<List<Dataset>> synthesise(SynthRecipe recipe);
}
