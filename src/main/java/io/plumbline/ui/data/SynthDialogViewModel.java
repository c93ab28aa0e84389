package io.plumbline.ui.data;

import io.plumbline.app.Datasets;
import io.plumbline.app.JobRunner;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.SynthRecipe;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.common.View;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The dialog that makes synthetic markets, such as three pairs of noise to hold a strategy against.
public final class SynthDialogViewModel {

    /// A field that is typed into.
    public enum Field {
        SYMBOLS("Symbols", "Pairs to make. They move together through the dollar.", "EURUSD, GBPUSD, USDJPY"),
        FROM("From", "The first day.", "2020-01-01"),
        TO("To", "The last day, itself included.", "2023-12-31"),
        SEED("Seed", "Where chance begins. The same recipe and seed give the same bars, on every machine.", "1"),
        VOLATILITY("Volatility a year, %", "How far prices move in a year; 6 to 12 is usual for major pairs.", "8"),
        TAILS(
                "Tail degrees",
                "How wild the largest moves are: 3 very wild, 4 as in real markets, 100 nearly normal.",
                "4"),
        SPIKES("Spikes a year", "Sudden moves that are taken back at once; 0 for none.", "6"),
        DOLLAR(
                "Dollar's share, %",
                "How much of a pair's variance comes from the dollar; 0 for pairs on their own.", "50"),
        DRIFT("Drift a year, %", "A trend that an edge could live on. 0 for a null test.", "0");

        private final String title;
        private final String meaning;
        private final String usual;

        Field(String title, String meaning, String usual) {
            this.title = title;
            this.meaning = meaning;
            this.usual = usual;
        }

        public String title() {
            return title;
        }

        /// What it means, in a sentence.
        public String meaning() {
            return meaning;
        }
    }

    /// A trait of the market that is there or not.
    public enum Trait {
        REGIMES("Regimes", "Volatility switches between calm and wild stretches of weeks."),
        SESSIONS("Sessions", "Volatility follows the working hours of Sydney, Tokyo, London and New York."),
        GAPS("Weekend gaps", "Weeks open away from the last close.");

        private final String title;
        private final String meaning;

        Trait(String title, String meaning) {
            this.title = title;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        public String meaning() {
            return meaning;
        }
    }

    private static final Pattern BETWEEN_SYMBOLS = Pattern.compile("[\\s,;]+");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9]{3,12}");
    private static final double TRADING_SHARE = 5.0 / 7;
    private static final long MOST_BARS = 50_000_000;
    private static final long SEEDS = 1_000_000;

    private final Datasets datasets;
    private final LongSupplier dice;
    private final StatusLine status;
    private final Overlay overlay;
    private final Consumer<List<Dataset>> added;
    private final DialogWork work;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Trait, BooleanProperty> traits = new EnumMap<>(Trait.class);
    private final StringProperty timeframe = new SimpleStringProperty(Timeframe.M15.name());
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private Optional<SynthRecipe> recipe = Optional.empty();

    /// @param tasks runs the generator
    /// @param dice where a new seed comes from
    /// @param added told what was made
    public SynthDialogViewModel(
            JobRunner tasks,
            Datasets datasets,
            LongSupplier dice,
            StatusLine status,
            Overlay overlay,
            Consumer<List<Dataset>> added) {
        this.datasets = datasets;
        this.dice = dice;
        this.status = status;
        this.overlay = overlay;
        this.added = added;
        this.work = new DialogWork(tasks);
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(field.usual));
        }
        for (Trait trait : Trait.values()) {
            traits.put(trait, new SimpleBooleanProperty(true));
        }
        texts.values().forEach(text -> text.subscribe((_, _) -> review()));
        traits.values().forEach(trait -> trait.subscribe((_, _) -> review()));
        timeframe.subscribe((_, _) -> review());
        review();
    }

    /// Opens the dialog as it was filled in last.
    public void ask() {
        work.stop();
        overlay.show(View.SYNTH);
    }

    /// Takes another seed.
    public void rollDice() {
        text(Field.SEED).set(String.valueOf(Math.floorMod(dice.getAsLong(), SEEDS) + 1));
    }

    private void review() {
        try {
            SynthRecipe read = read();
            long bars = barsOfEach(read);
            int symbols = read.symbols().size();
            recipe = Optional.of(read);
            estimate.set("About " + NumberText.count(bars) + " bars"
                    + (symbols == 1 ? "" : " in each of " + symbols + " datasets"));
            obstacle.set(
                    bars * symbols > MOST_BARS
                            ? NumberText.count(bars * symbols) + " bars are too many; " + NumberText.count(MOST_BARS)
                                    + " at most"
                            : "");
            verdict.set(
                    read.drift() == 0
                            ? "A null test: there is nothing in these prices to find. A strategy that shines on them "
                                    + "fits luck, and would have done so on real prices too."
                            : "With drift this is no null test: a strategy may rightly live on the trend.");
        } catch (IllegalArgumentException e) {
            recipe = Optional.empty();
            estimate.set("");
            obstacle.set(String.valueOf(e.getMessage()));
        }
    }

    private SynthRecipe read() {
        List<String> symbols = BETWEEN_SYMBOLS
                .splitAsStream(text(Field.SYMBOLS).get().strip().toUpperCase(Locale.ROOT))
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .toList();
        if (symbols.isEmpty()) {
            throw new IllegalArgumentException("Name at least one symbol, such as EURUSD");
        }
        symbols.stream()
                .filter(symbol -> !SYMBOL.matcher(symbol).matches())
                .findFirst()
                .ifPresent(symbol -> {
                    throw new IllegalArgumentException(symbol + " is no symbol; wanted 3 to 12 letters and digits");
                });
        LocalDate from = day(Field.FROM);
        LocalDate to = day(Field.TO);
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("The first day is after the last");
        }
        return new SynthRecipe(
                symbols,
                Timeframe.parse(timeframe.get()),
                from,
                to,
                seed(),
                within(Field.VOLATILITY, 0.01, 500) / 100,
                within(Field.TAILS, 2.01, 1000),
                trait(Trait.REGIMES).get(),
                trait(Trait.SESSIONS).get(),
                trait(Trait.GAPS).get(),
                within(Field.SPIKES, 0, 10_000),
                within(Field.DOLLAR, 0, 99) / 100,
                within(Field.DRIFT, -500, 500) / 100);
    }

    private LocalDate day(Field field) {
        try {
            return LocalDate.parse(text(field).get().strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(field.title + ": write the day like 2023-01-31", e);
        }
    }

    private long seed() {
        try {
            return Long.parseLong(plain(Field.SEED));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Seed: wanted a whole number", e);
        }
    }

    private double within(Field field, double least, double most) {
        double value;
        try {
            value = Double.parseDouble(plain(field));
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(field.title.replace(", %", " in %") + ": wanted a number from "
                    + limit(least) + " to " + limit(most));
        }
        return value;
    }

    private static String limit(double value) {
        return value == Math.rint(value) ? NumberText.count((long) value) : NumberText.of(value, 2);
    }

    private String plain(Field field) {
        return text(field).get().strip().replace(",", "").replace(NumberText.MINUS, "-");
    }

    private static long barsOfEach(SynthRecipe recipe) {
        long days = ChronoUnit.DAYS.between(recipe.from(), recipe.to()) + 1;
        double tradingDays = recipe.timeframe() == Timeframe.W1 ? days : days * TRADING_SHARE;
        return Math.max(
                1,
                Math.round(
                        tradingDays * 86_400_000 / recipe.timeframe().length().toMillis()));
    }

    /// Makes the markets; no effect while something is wrong.
    public void make() {
        if (!obstacle.get().isEmpty() || work.runningProperty().get()) {
            return;
        }
        recipe.ifPresent(wanted -> work.start(
                datasets.synthesise(wanted).named("Synthetic " + String.join(", ", wanted.symbols())), made -> {
                    overlay.close(View.SYNTH);
                    status.show("Made " + made.stream().map(Dataset::name).collect(Collectors.joining(", ")));
                    added.accept(made);
                }));
    }

    /// Stops what runs and closes the dialog.
    public void close() {
        work.stop();
        overlay.close(View.SYNTH);
    }

    public DialogWork work() {
        return work;
    }

    public StringProperty text(Field field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    public BooleanProperty trait(Trait trait) {
        return traits.computeIfAbsent(trait, _ -> new SimpleBooleanProperty(true));
    }

    List<String> timeframeNames() {
        return Stream.of(Timeframe.values()).map(Timeframe::name).toList();
    }

    /// The timeframe's name, such as "M15".
    public StringProperty timeframeProperty() {
        return timeframe;
    }

    /// How many bars that makes, such as "About 99,700 bars in each of 3 datasets".
    public ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /// What a result on these prices would say.
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Why it cannot be done as it is; empty if it can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
