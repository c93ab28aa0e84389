package io.plumbline.app;

import io.plumbline.app.DatasetHealth.Stamp;
import io.plumbline.app.DatasetShelf.Entry;
import io.plumbline.app.LibraryFolder.Shelved;
import io.plumbline.core.BarSeries;
import io.plumbline.core.QuotedBars;
import io.plumbline.core.Timeframe;
import io.plumbline.data.BarCsv;
import io.plumbline.data.BarFileException;
import io.plumbline.data.BarImport;
import io.plumbline.data.RejectedCsv;
import io.plumbline.data.Resample;
import io.plumbline.data.Split;
import io.plumbline.data.synth.SyntheticMarket;
import io.plumbline.dataset.DataPassport;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SynthRecipe;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Executor;

/// [Datasets] over a folder of column files and an index in the history's database.
///
/// Any number of copies of the program may use the folder at a time. What one of them adds or removes, the others
/// see with their next look; bars that one has open stay with it when another removes them.
final class StoredDatasets implements Datasets {

    private static final double WRITING = 0.9;

    /// Something to do with the library.
    @FunctionalInterface
    private interface Use<R> {
        R with(Progress progress) throws Exception;
    }

    private final LibraryFolder folder;
    private final DatasetShelf shelf;
    private final DatasetReader reader;
    private final InstantSource clock;
    private final Executor beside;
    private final NewPassport passports;
    private final RememberedLook remembered = new RememberedLook();

    /// @param data the folder under which the library keeps its own
    /// @param beside does what can be done beside a job
    StoredDatasets(Path data, HistoryDoor door, Executor beside, InstantSource clock) {
        this.beside = beside;
        this.folder = new LibraryFolder(data.resolve("bars"));
        this.shelf = new DatasetShelf(folder, door);
        this.reader = new DatasetReader(folder, shelf);
        this.clock = clock;
        this.passports = new NewPassport(clock);
    }

    @Override
    public Job<List<Dataset>> list() {
        return use("Looking at the library", progress -> shelf.datasets());
    }

    @Override
    public Job<Opened> open(String name) {
        return use("Opening " + name, progress -> reader.open(name, progress));
    }

    @Override
    public Job<ImportDraft> look(Path file, ImportChoices choices) {
        return use("Reading " + file.getFileName(), progress -> look(file, choices, progress));
    }

    private ImportDraft look(Path file, ImportChoices choices, Progress progress) throws Exception {
        Path whole = file.toAbsolutePath().normalize();
        String words = "Reading " + whole.getFileName();
        // It is needed at the end, and takes a moment to open.
        shelf.begin();
        remembered.forget();
        Optional<Stamp> before = stamp(whole);
        BarImport.Imported imported = BarImport.read(whole, choices, done -> progress.report(done, words), beside);
        before.ifPresent(stamp -> remembered.keep(imported, stamp));
        return imported.draft();
    }

    /// What tells whether a file changes; empty if it is not there, which reading it will explain.
    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(Stamp.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Job<Dataset> add(ImportDraft draft, boolean replace) {
        return use("Adding " + draft.passport().name(), progress -> {
            DataPassport seen = draft.passport();
            if (!draft.obstacle().isEmpty()) {
                throw new InputException(draft.file() + ": " + draft.obstacle());
            }
            DatasetName.check(seen.name());
            if (!replace) {
                refuseIfTaken(List.of(seen.name()));
            }
            QuotedBars bars = bars(draft, progress.part(0, WRITING));
            progress.report(WRITING, "Writing " + seen.name());
            DataPassport passport = seen.added(
                    seen.origin().withRecipe(ImportRecipe.of(draft.choices())), clock.millis(), Version.current());
            Shelved written = folder.put(passport, bars, replace);
            remembered.forget();
            reader.keep(written, bars);
            shelf.noteChange();
            return reader.health(written);
        });
    }

    /// The bars of a draft, read again unless they are remembered.
    private QuotedBars bars(ImportDraft draft, Progress progress) throws Exception {
        Optional<QuotedBars> known = remembered.barsOf(draft);
        if (known.isPresent()) {
            return known.get();
        }
        ImportDraft now = look(Path.of(draft.file()), draft.choices(), progress);
        if (!now.passport().sha256().equals(draft.passport().sha256())) {
            throw new InputException(draft.file() + " was changed after it was looked at; look at it again");
        }
        return remembered
                .barsOf(draft)
                .orElseThrow(() -> new InputException(draft.file() + " is being changed; wait until it is complete"));
    }

    private void refuseIfTaken(List<String> names) throws IOException, InputException {
        for (String name : names) {
            if (!folder.filesOf(name).isEmpty()) {
                throw LibraryFolder.taken(name);
            }
        }
    }

    @Override
    public Job<String> freeName(String wanted) {
        return use("Looking at the library", progress -> freeName(DatasetName.of(wanted), List.of()));
    }

    /// @param taken names that are taken besides those of datasets
    private String freeName(String wanted, Collection<String> taken) throws IOException {
        String free = wanted;
        for (int number = 2; taken.contains(free) || !folder.filesOf(free).isEmpty(); number++) {
            free = DatasetName.numbered(wanted, number);
        }
        return free;
    }

    @Override
    public Job<Dataset> resample(String name, Timeframe to, Optional<String> newName) {
        return use("Resampling " + name + " to " + to, progress -> {
            Opened source = reader.open(name, progress.part(0, 0.5));
            DataPassport passport = source.dataset().passport();
            String made = newName.orElseGet(() -> longerName(passport, to));
            refuseIfTaken(List.of(DatasetName.check(made)));
            QuotedBars bars;
            try {
                bars = Resample.of(source.bars(), passport.timeframe(), to);
            } catch (IllegalArgumentException e) {
                throw new InputException("dataset " + passport.name() + ": " + e.getMessage(), e);
            }
            progress.report(WRITING, "Writing " + made);
            Shelved written = folder.put(passports.longer(made, passport, bars, to), bars, false);
            shelf.noteChange();
            return reader.health(written);
        });
    }

    /// The usual name, such as EURUSD_H1 for hours of EURUSD_M1.
    private static String longerName(DataPassport source, Timeframe to) {
        String from = "_" + source.timeframe();
        String stem = source.name().endsWith(from)
                ? source.name().substring(0, source.name().length() - from.length())
                : source.name();
        return stem + "_" + to;
    }

    @Override
    public Job<List<Dataset>> split(String name, SplitPlan plan) {
        return use("Splitting " + name, progress -> {
            Opened source = reader.open(name, progress.part(0, 0.5));
            DataPassport passport = source.dataset().passport();
            List<QuotedBars> parts;
            try {
                parts = Split.of(source.bars(), plan);
            } catch (IllegalArgumentException e) {
                throw new InputException("dataset " + passport.name() + ": " + e.getMessage(), e);
            }
            SequencedMap<DataPassport, QuotedBars> made = new LinkedHashMap<>();
            int from = 0;
            for (int part = 0; part < parts.size(); part++) {
                QuotedBars bars = parts.get(part);
                String suffix = plan.parts().get(part).suffix();
                made.put(passports.part(DatasetName.check(passport.name() + "_" + suffix), passport, bars, from), bars);
                from += bars.size();
            }
            return putAll(made, progress);
        });
    }

    @Override
    public Job<List<Dataset>> synthesise(SynthRecipe recipe) {
        return use("Making a synthetic market", progress -> {
            Map<String, BarSeries> market = market(recipe, progress.part(0, WRITING));
            SequencedMap<DataPassport, QuotedBars> made = new LinkedHashMap<>();
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, BarSeries> one : market.entrySet()) {
                QuotedBars bars = QuotedBars.of(one.getValue());
                String wanted = DatasetName.of(one.getKey() + "_" + recipe.timeframe() + "_synth" + recipe.seed());
                String name = freeName(wanted, names);
                names.add(name);
                made.put(passports.synthetic(name, one.getKey(), bars, recipe), bars);
            }
            return putAll(made, progress);
        });
    }

    private static Map<String, BarSeries> market(SynthRecipe recipe, Progress progress)
            throws InputException, InterruptedException {
        try {
            return SyntheticMarket.of(recipe, done -> progress.report(done, "Making a synthetic market"));
        } catch (IllegalArgumentException e) {
            throw new InputException(e);
        }
    }

    /// Puts several datasets into the library, all of them or, if one fails, none.
    private List<Dataset> putAll(SequencedMap<DataPassport, QuotedBars> made, Progress progress) throws Exception {
        refuseIfTaken(made.sequencedKeySet().stream().map(DataPassport::name).toList());
        List<Shelved> written = new ArrayList<>();
        try {
            for (Map.Entry<DataPassport, QuotedBars> one : made.entrySet()) {
                progress.report(WRITING, "Writing " + one.getKey().name());
                written.add(folder.put(one.getKey(), one.getValue(), false));
            }
        } catch (IOException | InputException | InterruptedException e) {
            folder.remove(written.stream().map(Shelved::file).toList());
            throw e;
        }
        shelf.noteChange();
        return written.stream().map(reader::health).toList();
    }

    @Override
    public Job<Path> export(String name, Path file) {
        return use("Exporting " + name, progress -> {
            QuotedBars bars = reader.open(name, progress.part(0, 0.3)).bars();
            Progress writing = progress.part(0.3, 1);
            writing(
                    file,
                    () -> BarCsv.write(file, bars, done -> writing.report(done, "Writing " + file.getFileName())));
            return file;
        });
    }

    @Override
    public Job<Path> exportRejected(ImportDraft draft, Path file) {
        return use("Writing " + file.getFileName(), progress -> {
            writing(file, () -> RejectedCsv.write(file, draft.rejected()));
            return file;
        });
    }

    @Override
    public Job<Integer> remove(Collection<String> names) {
        return use("Removing " + String.join(", ", names), progress -> {
            Map<String, Entry> entries = shelf.entries();
            int count = 0;
            for (String name : names) {
                List<Path> files = new ArrayList<>(folder.filesOf(name));
                Optional.ofNullable(entries.get(DatasetName.key(name)))
                        .map(Entry::file)
                        .filter(file -> !files.contains(file))
                        .ifPresent(files::add);
                count += files.isEmpty() ? 0 : 1;
                folder.remove(files);
            }
            shelf.noteChange();
            return count;
        });
    }

    /// A job that says what is wrong with the disk in words, and stops as a job should when it is interrupted.
    private <R> Job<R> use(String words, Use<R> use) {
        Job<R> job = progress -> {
            progress.report(0, words);
            try {
                return use.with(progress);
            } catch (BarFileException e) {
                throw new InputException(e);
            } catch (ClosedByInterruptException | FileLockInterruptionException e) {
                throw interrupted(e);
            } catch (IOException e) {
                throw new InputException("the library of datasets cannot be read or written: " + reason(e), e);
            }
        };
        return job.named(words);
    }

    private static InterruptedException interrupted(Exception cause) {
        Thread.interrupted();
        InterruptedException stop = new InterruptedException();
        stop.initCause(cause);
        return stop;
    }

    /// Writing of a file of the user's.
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    private static void writing(Path file, Writing writing) throws InputException, InterruptedException {
        try {
            writing.run();
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException e) {
            throw new InputException("cannot write " + file + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replaceFirst("Exception$", "") + " " + e.getMessage();
    }
}
