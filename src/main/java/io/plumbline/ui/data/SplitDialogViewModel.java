package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SplitPlan.End;
import io.plumbline.dataset.SplitPlan.Part;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.UtcTime;
import io.plumbline.ui.common.View;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The dialog that cuts a dataset into train, validation and test, by shares of the bars or at days.
public final class SplitDialogViewModel {

    /// Where the parts end: after shares of the bars.
    public static final int BY_SHARES = 0;

    /// Where the parts end: before days.
    public static final int BY_DAYS = 1;

    private static final List<String> USUAL_NAMES = List.of("train", "validation", "test");

    /// What a part will be.
    ///
    /// @param name what its dataset will be called
    /// @param count such as "28,800 bars"; empty where it cannot be told
    /// @param span from its first to its last day; empty until the bars are there
    public record Preview(String name, String count, String span) {}

    private final JobRunner quiet;
    private final Datasets datasets;
    private final StatusLine status;
    private final Overlay overlay;
    private final Consumer<List<Dataset>> added;
    private final DialogWork work;
    private final IntegerProperty mode = new SimpleIntegerProperty(BY_SHARES);
    private final SplitShares shares = new SplitShares(this::review);
    private final StringProperty validationFrom = new SimpleStringProperty("");
    private final StringProperty testFrom = new SimpleStringProperty("");
    private final List<StringProperty> names =
            USUAL_NAMES.stream().<StringProperty>map(SimpleStringProperty::new).toList();
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Preview>> previews = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<long[]> times = Optional.empty();
    private Optional<JobRunner.Handle> opening = Optional.empty();
    private int newest;

    /// @param tasks runs the splitting
    /// @param quiet opens the bars to count them
    /// @param added told what was made
    public SplitDialogViewModel(
            JobRunner tasks,
            JobRunner quiet,
            Datasets datasets,
            StatusLine status,
            Overlay overlay,
            Consumer<List<Dataset>> added) {
        this.quiet = quiet;
        this.datasets = datasets;
        this.status = status;
        this.overlay = overlay;
        this.added = added;
        this.work = new DialogWork(tasks);
        Stream.concat(Stream.of(mode, validationFrom, testFrom), names.stream())
                .forEach(part -> part.subscribe((_, _) -> review()));
    }

    /// Opens the dialog.
    public void ask(Dataset chosen) {
        stop();
        dataset = Optional.of(chosen);
        times = Optional.empty();
        source.set(chosen.name() + " · " + NumberText.count(chosen.passport().bars()) + " bars · "
                + UtcTime.day(chosen.passport().firstUtc()) + " – "
                + UtcTime.day(chosen.passport().lastUtc()));
        shares.reset();
        long first = chosen.passport().firstUtc();
        long length = chosen.passport().lastUtc() - first;
        validationFrom.set(UtcTime.day(first + Math.round(length * SplitShares.USUAL_TRAIN / 100)));
        testFrom.set(UtcTime.day(first + Math.round(length * SplitShares.USUAL_BOTH / 100)));
        for (int i = 0; i < names.size(); i++) {
            names.get(i).set(USUAL_NAMES.get(i));
        }
        review();
        overlay.show(View.SPLIT);
        int number = newest;
        opening =
                Optional.of(quiet.start(datasets.open(chosen.name()), Progress.NONE, (Outcome<Datasets.Opened> end) -> {
                    if (number == newest && end instanceof Outcome.Done<Datasets.Opened>(Datasets.Opened opened)) {
                        times = Optional.of(opened.bars().bars().timeUtc());
                        review();
                    }
                }));
    }

    private void review() {
        if (dataset.isEmpty()) {
            return;
        }
        List<Piece> pieces = pieces();
        previews.set(pieces.stream().map(this::preview).toList());
        obstacle.set(trouble(pieces));
    }

    /// A part, by the indexes of its bars; -1 where they cannot be told.
    private record Piece(String suffix, End until, int from, int to) {}

    /// The parts in order. A share of nothing leaves its part out.
    private List<Piece> pieces() {
        return mode.get() == BY_SHARES ? byShares() : byDays();
    }

    private List<Piece> byShares() {
        int bars = dataset.orElseThrow().passport().bars();
        double[] ends = shares.ends();
        List<Piece> pieces = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] > before) {
                End until = ends[i] >= 1 ? new End.Rest() : new End.Share(ends[i]);
                pieces.add(new Piece(suffix(i), until, at(before, bars), at(ends[i], bars)));
            }
            before = ends[i];
        }
        return pieces;
    }

    private static int at(double share, int bars) {
        return (int) Math.floor(share * bars + 1e-9);
    }

    private List<Piece> byDays() {
        Optional<LocalDate> first = day(validationFrom.get());
        Optional<LocalDate> second = day(testFrom.get());
        int one = first.map(this::barAt).orElse(-1);
        int two = second.map(this::barAt).orElse(-1);
        int bars = dataset.orElseThrow().passport().bars();
        LocalDate unknown = LocalDate.EPOCH;
        return List.of(
                new Piece(suffix(0), new End.Day(first.orElse(unknown)), 0, one),
                new Piece(suffix(1), new End.Day(second.orElse(unknown)), one, two),
                new Piece(suffix(2), new End.Rest(), two, bars));
    }

    private String suffix(int part) {
        return names.get(part).get().strip();
    }

    /// The first bar of a UTC day or after; -1 while the bars are not there.
    private int barAt(LocalDate day) {
        long start = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return times.map(all -> {
                    int at = Arrays.binarySearch(all, start);
                    return at < 0 ? -at - 1 : at;
                })
                .orElse(-1);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Preview preview(Piece piece) {
        String name = dataset.orElseThrow().name() + "_" + piece.suffix();
        boolean known = piece.from() >= 0 && piece.to() >= 0;
        int count = Math.max(0, piece.to() - piece.from());
        String span = known && count > 0
                ? times.map(all -> UtcTime.day(all[piece.from()]) + " – " + UtcTime.day(all[piece.to() - 1]))
                        .orElse("")
                : "";
        return new Preview(name, known ? NumberText.count(count) + (count == 1 ? " bar" : " bars") : "", span);
    }

    private String trouble(List<Piece> pieces) {
        Set<String> seen = new HashSet<>();
        for (Piece piece : pieces) {
            if (piece.suffix().isEmpty()) {
                return "Give each part a name";
            }
            if (!seen.add(piece.suffix().toLowerCase(Locale.ROOT))) {
                return "Two parts are called " + piece.suffix();
            }
        }
        if (mode.get() == BY_SHARES && !shares.trouble().isEmpty()) {
            return shares.trouble();
        }
        if (mode.get() == BY_DAYS) {
            Optional<LocalDate> first = day(validationFrom.get());
            Optional<LocalDate> second = day(testFrom.get());
            if (first.isEmpty() || second.isEmpty()) {
                return "Write days like 2023-01-01";
            }
            if (!first.get().isBefore(second.get())) {
                return "The test must begin after the validation";
            }
        }
        if (pieces.size() < 2) {
            return "One part alone is no split";
        }
        return pieces.stream()
                .filter(piece -> piece.from() >= 0 && piece.to() >= 0 && piece.to() <= piece.from())
                .findFirst()
                .map(piece -> "No bar would be in " + piece.suffix())
                .orElse("");
    }

    /// Makes the parts; no effect while something is wrong.
    public void split() {
        if (!obstacle.get().isEmpty() || work.runningProperty().get()) {
            return;
        }
        dataset.ifPresent(from -> {
            SplitPlan plan = new SplitPlan(pieces().stream()
                    .map(piece -> new Part(piece.suffix(), piece.until()))
                    .toList());
            work.start(datasets.split(from.name(), plan).named("Split " + from.name()), made -> {
                overlay.close(View.SPLIT);
                status.show("Split " + from.name() + " into "
                        + made.stream().map(Dataset::name).collect(Collectors.joining(", ")));
                added.accept(made);
            });
        });
    }

    /// Stops what runs and closes the dialog.
    public void close() {
        stop();
        overlay.close(View.SPLIT);
    }

    private void stop() {
        newest++;
        opening.ifPresent(JobRunner.Handle::cancel);
        opening = Optional.empty();
        // The times of millions of bars are not kept for a dialog that is closed.
        times = Optional.empty();
        dataset = Optional.empty();
        work.stop();
    }

    public DialogWork work() {
        return work;
    }

    /// [#BY_SHARES] or [#BY_DAYS].
    public IntegerProperty modeProperty() {
        return mode;
    }

    /// Where the parts end by shares.
    public SplitShares shares() {
        return shares;
    }

    /// The first day of the validation part as typed.
    public StringProperty validationFromProperty() {
        return validationFrom;
    }

    /// The first day of the test part as typed.
    public StringProperty testFromProperty() {
        return testFrom;
    }

    /// What is put behind the dataset's name for each of the three parts.
    public List<StringProperty> names() {
        return names;
    }

    /// What is cut, such as "EURUSD_M15 · 48,000 bars · 2023-01-02 – 2024-12-30".
    public ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /// What the parts will be, in their order.
    public ReadOnlyObjectProperty<List<Preview>> previewsProperty() {
        return previews.getReadOnlyProperty();
    }

    /// Why it cannot be done as it is; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
