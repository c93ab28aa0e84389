package io.plumbline.ui.sweep;

import io.plumbline.core.Scenario;
import io.plumbline.tuning.Axis;
import io.plumbline.tuning.GridShape;
import io.plumbline.tuning.HeatSlice;
import io.plumbline.tuning.HeatSlice.Reduction;
import io.plumbline.tuning.Plateau;
import io.plumbline.ui.chart.ColourScale;
import io.plumbline.ui.chart.HeatField;
import io.plumbline.ui.chart.HeatField.Cell;
import io.plumbline.ui.chart.HeatField.Mark;
import io.plumbline.ui.chart.HeatField.Shape;
import io.plumbline.ui.chart.HeatField.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The map of what was found: two parameters spread out, the others standing at their sliders or reduced to one
/// number, in the colours of a figure; and the combination that is looked at.
public final class MapViewModel {

    private static final List<Colouring> COLOURINGS = Colouring.all();

    private final IntegerProperty colouring = new SimpleIntegerProperty(1);
    private final IntegerProperty scenario = new SimpleIntegerProperty();
    private final IntegerProperty x = new SimpleIntegerProperty();
    private final IntegerProperty y = new SimpleIntegerProperty();
    private final IntegerProperty reduction = new SimpleIntegerProperty();
    private final ObservableList<AxisSlider> sliders = FXCollections.observableArrayList();
    private final ObservableList<AxisSlider> slidersSeen = FXCollections.unmodifiableObservableList(sliders);
    private final ObservableList<String> scenarios = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OptionalInt> chosen = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<HeatField>> field = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");

    private Optional<Found> found = Optional.empty();
    private Optional<Insight> insight = Optional.empty();
    private OptionalInt peak = OptionalInt.empty();
    private Optional<Cell> cursor = Optional.empty();
    private Optional<HeatSlice> slice = Optional.empty();
    private Optional<ColourScale> scale = Optional.empty();
    private boolean arranging;

    MapViewModel() {
        Stream.of(colouring, scenario).forEach(one -> one.subscribe((_, _) -> recolour()));
        x.subscribe((before, now) -> spread(before.intValue(), now.intValue(), y));
        y.subscribe((before, now) -> spread(before.intValue(), now.intValue(), x));
        reduction.subscribe((_, _) -> draw());
    }

    /// Begins a map of another search.
    void begin(Found search) {
        arranging = true;
        found = Optional.of(search);
        insight = Optional.empty();
        peak = OptionalInt.empty();
        cursor = Optional.empty();
        chosen.set(OptionalInt.empty());
        GridShape shape = search.swept().shape();
        sliders.setAll(shape.axes().stream().map(this::slider).toList());
        scenarios.setAll(search.swept().scenarios().stream().map(Enum::name).toList());
        scenario.set(Math.max(0, scenarios.indexOf(search.scenario().name())));
        List<Integer> longest = IntStream.range(0, sliders.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer axis) -> -sliders.get(axis).values().size()))
                .toList();
        x.set(longest.getFirst());
        y.set(longest.get(Math.min(1, longest.size() - 1)));
        arranging = false;
        markSpread();
        recolour();
    }

    private AxisSlider slider(Axis axis) {
        AxisSlider slider = new AxisSlider(axis);
        slider.placeProperty().subscribe((_, _) -> slide());
        return slider;
    }

    /// Shows what has been added to the search meanwhile.
    ///
    /// @param best the best so far
    void more(OptionalInt best) {
        boolean follow = chosen.get().equals(peak);
        peak = best;
        if (follow && best.isPresent()) {
            choose(best.getAsInt());
        }
        recolour();
    }

    /// Shows a search that has ended or was stopped.
    void end(Found search, OptionalInt best) {
        found = Optional.of(search);
        more(best);
    }

    /// Adds what was seen by looking at all of it.
    ///
    /// @param best the first of the ranking
    void know(Insight now, OptionalInt best) {
        insight = Optional.of(now);
        peak = best;
        recolour();
    }

    /// Looks at a combination: sliders go to its values.
    void choose(int combination) {
        found.ifPresent(search -> {
            GridShape shape = search.swept().shape();
            arranging = true;
            for (int axis = 0; axis < sliders.size(); axis++) {
                sliders.get(axis).placeProperty().set(shape.place(combination, axis));
            }
            arranging = false;
            cursor = Optional.of(cell(shape, combination));
            chosen.set(OptionalInt.of(combination));
            draw();
        });
    }

    private Cell cell(GridShape shape, int combination) {
        return new Cell(shape.place(combination, x.get()), isFlat() ? 0 : shape.place(combination, y.get()));
    }

    /// Looks at the combination of a cell.
    public void choose(Cell cell) {
        OptionalInt combination = at(cell);
        if (combination.isPresent() && reduction() == Reduction.FIXED) {
            choose(combination.getAsInt());
        } else {
            cursor = Optional.of(cell);
            chosen.set(combination);
            draw();
        }
    }

    private OptionalInt at(Cell cell) {
        return slice.map(one -> one.at(cell.column(), cell.row()).combination()).orElse(OptionalInt.empty());
    }

    /// A slider that is moved by hand means that the others are to stand where they are.
    private void slide() {
        if (!arranging) {
            arranging = true;
            reduction.set(Reduction.FIXED.ordinal());
            arranging = false;
            draw();
            chosen.set(cursor.map(this::at).orElse(OptionalInt.empty()));
        }
    }

    /// One parameter cannot be spread out both ways: the two swap.
    private void spread(int before, int now, IntegerProperty other) {
        if (!arranging && now >= 0) {
            if (other.get() == now) {
                arranging = true;
                other.set(before);
                arranging = false;
            }
            markSpread();
            found.filter(_ -> chosen.get().isPresent())
                    .ifPresent(search -> cursor = Optional.of(
                            cell(search.swept().shape(), chosen.get().getAsInt())));
            draw();
        }
    }

    private void markSpread() {
        for (int axis = 0; axis < sliders.size(); axis++) {
            sliders.get(axis).setSpread(axis == x.get() || axis == y.get());
        }
    }

    private void recolour() {
        scale = Optional.empty();
        draw();
    }

    private void draw() {
        if (arranging || found.isEmpty() || sliders.isEmpty()) {
            return;
        }
        Found search = found.get();
        Colouring colours = COLOURINGS.get(Math.clamp(colouring.get(), 0, COLOURINGS.size() - 1));
        Map<Scenario, Plateau> plateaus = insight.map(Insight::plateaus).orElse(Map.of());
        IntToDoubleFunction value = colours.values(search.swept(), scenario(), plateaus);
        GridShape shape = search.swept().shape();
        ColourScale shown = scale.orElseGet(() -> colours.scale(shape.size(), value, search.objective()));
        scale = Optional.of(shown);
        obstacle.set(colours.obstacle(search.swept()));
        HeatSlice now =
                isFlat() ? row(shape, value) : HeatSlice.of(shape, x.get(), y.get(), reduction(), places(), value);
        slice = Optional.of(now);
        field.set(Optional.of(new HeatField(
                side(x.get()),
                isFlat() ? new Side("", List.of("")) : side(y.get()),
                values(now),
                shown,
                title(colours, search),
                colours::words,
                marks(shape),
                cursor,
                cell -> readings(cell, colours))));
    }

    /// The only row of the map of a grid with one parameter.
    private static HeatSlice row(GridShape shape, IntToDoubleFunction value) {
        Axis only = shape.axes().getFirst();
        List<HeatSlice.Cell> cells = IntStream.range(0, only.values().size())
                .mapToObj(shape::at)
                .map(one -> one.isPresent()
                        ? new HeatSlice.Cell(value.applyAsDouble(one.getAsInt()), one, 1)
                        : new HeatSlice.Cell(Double.NaN, one, 0))
                .toList();
        return new HeatSlice(only, only, cells);
    }

    /// Whether the grid has only one parameter, so that the map is one row.
    private boolean isFlat() {
        return x.get() == y.get();
    }

    private double[][] values(HeatSlice now) {
        int width = now.x().values().size();
        int height = isFlat() ? 1 : now.y().values().size();
        double[][] values = new double[height][width];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                values[row][column] = now.at(column, row).value();
            }
        }
        return values;
    }

    private int[] places() {
        return sliders.stream().mapToInt(slider -> slider.placeProperty().get()).toArray();
    }

    private Side side(int axis) {
        return new Side(sliders.get(axis).name(), sliders.get(axis).values());
    }

    /// What is shown, in words, such as "Profit factor under B, median of the others (ema_slow, k_sl)".
    private String title(Colouring colours, Found search) {
        List<AxisSlider> others = sliders.stream()
                .filter(slider ->
                        !slider.spreadProperty().get() && slider.values().size() > 1)
                .toList();
        String unit = colours.unit(search.objective());
        String what = colours.title() + (unit.isEmpty() ? "" : ", " + unit) + ", under " + scenario();
        if (others.isEmpty()) {
            return what;
        }
        String names = String.join(
                ", ",
                others.stream()
                        .map(slider ->
                                reduction() == Reduction.FIXED ? slider.name() + " " + slider.word() : slider.name())
                        .toList());
        return what + " · "
                + (reduction() == Reduction.FIXED ? names : reduction().words() + ": " + names);
    }

    private List<Mark> marks(GridShape shape) {
        List<Mark> marks = new ArrayList<>();
        insight.flatMap(one -> one.byPlateau().stream().findFirst())
                .filter(best -> isInSlice(shape, best))
                .ifPresent(best -> marks.add(new Mark(cell(shape, best), Shape.DIAMOND)));
        if (peak.isPresent() && isInSlice(shape, peak.getAsInt())) {
            marks.add(new Mark(cell(shape, peak.getAsInt()), Shape.RING));
        }
        return marks;
    }

    private boolean isInSlice(GridShape shape, int combination) {
        return reduction() != Reduction.FIXED
                || IntStream.range(0, sliders.size())
                        .filter(axis -> !sliders.get(axis).spreadProperty().get())
                        .allMatch(axis -> shape.place(combination, axis)
                                == sliders.get(axis).placeProperty().get());
    }

    private List<String> readings(Cell cell, Colouring colours) {
        Found search = found.orElseThrow();
        OptionalInt combination = at(cell);
        if (combination.isEmpty()) {
            return List.of("Nothing here: a constraint leaves it out, or it is not tried yet");
        }
        HeatSlice.Cell shown = slice.orElseThrow().at(cell.column(), cell.row());
        List<String> lines = new ArrayList<>();
        lines.add(colours.title() + "  " + colours.words(shown.value())
                + (reduction() == Reduction.FIXED
                        ? ""
                        : "  " + reductions().get(reduction.get()).toLowerCase(Locale.ROOT) + " of "
                                + shown.counted()));
        lines.addAll(CombinationWords.lines(search, insight, combination.getAsInt()));
        return lines;
    }

    private Reduction reduction() {
        return Reduction.values()[Math.clamp(reduction.get(), 0, Reduction.values().length - 1)];
    }

    /// The scenario whose figures are shown.
    Scenario scenario() {
        return scenarios.isEmpty()
                ? Scenario.B
                : Scenario.valueOf(scenarios.get(Math.clamp(scenario.get(), 0, scenarios.size() - 1)));
    }

    /// What the colours can mean, such as "Profit factor".
    public List<String> colourings() {
        return COLOURINGS.stream().map(Colouring::title).toList();
    }

    /// Which of them it is, from 0.
    public IntegerProperty colouringProperty() {
        return colouring;
    }

    /// The letters of the scenarios that all combinations were tried in.
    public ObservableList<String> scenarios() {
        return scenarios;
    }

    /// Which of them is shown, from 0.
    public IntegerProperty scenarioProperty() {
        return scenario;
    }

    /// What can become of the parameters that are not spread out.
    public List<String> reductions() {
        return List.of("Fixed", "Best", "Median", "Mean", "Worst");
    }

    /// Which of them it is, from 0.
    public IntegerProperty reductionProperty() {
        return reduction;
    }

    /// The parameters of the grid, in their order.
    public ObservableList<AxisSlider> sliders() {
        return slidersSeen;
    }

    /// Which parameter goes from left to right, from 0.
    public IntegerProperty xProperty() {
        return x;
    }

    /// Which parameter goes from bottom to top, from 0.
    public IntegerProperty yProperty() {
        return y;
    }

    /// The combination that is looked at; empty for none.
    public ReadOnlyObjectProperty<OptionalInt> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<HeatField>> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /// Why the colours cannot be shown of this search; empty if they can.
    public ReadOnlyStringProperty obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }
}
