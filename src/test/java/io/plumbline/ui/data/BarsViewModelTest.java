package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.DrawIndicators;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.core.IndicatorChoice;
import io.plumbline.core.IndicatorKind;
import io.plumbline.core.MarketSession;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.MadeLibrary;
import io.plumbline.ui.chart.BarDetails;
import io.plumbline.ui.chart.Range;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.UtcTime;
import io.plumbline.ui.data.BarsViewModel.Phase;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Over 40,000 minutes from Sunday 2023-01-01 22:00 on: five weeks and a half.
class BarsViewModelTest {

    private static final int SIZE = 40_000;

    private final DatasetsInMemory library = MadeLibrary.of(SIZE);
    private final InlineJobRunner computing = InlineJobRunner.held();
    private final BarsViewModel model =
            new BarsViewModel(InlineJobRunner.atOnce(), computing, library, new DrawIndicators());

    @BeforeEach
    void open() {
        model.open(dataset("EURUSD_M1"));
    }

    private Dataset dataset(String name) {
        try {
            return library.open(name).run(io.plumbline.app.Progress.NONE).dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private OpenedBars bars() {
        return model.openedProperty().get().orElseThrow();
    }

    private Range view() {
        return model.zoom().viewProperty().get();
    }

    private double middle() {
        return (view().from() + view().to()) / 2;
    }

    private String first() {
        return UtcTime.minute(bars().bars().timeUtc()[(int) Math.ceil(view().from())]);
    }

    private String last() {
        return UtcTime.minute(bars().bars().timeUtc()[(int) Math.floor(view().to())]);
    }

    private IndicatorKind kind(String key) {
        return model.overlays().catalogue().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAllBarsFirst() {
        assertEquals(Phase.SHOWN, model.phaseProperty().get());
        assertEquals(new Range(-0.5, SIZE - 0.5), view());
        assertEquals(SIZE / 2, model.middleRowProperty().get(), 1);
        assertTrue(model.sceneProperty().get().orElseThrow().hasVolumes());
    }

    @Test
    void saysWhyBarsCannotBeShownAndTriesAgain() {
        boolean[] broken = {true};
        BarsViewModel other = new BarsViewModel(
                InlineJobRunner.atOnce(),
                computing,
                new DatasetsInMemory() {
                    @Override
                    public Job<Opened> open(String name) {
                        return broken[0]
                                ? _ -> {
                                    throw new InputException("its bars are gone");
                                }
                                : library.open(name);
                    }
                },
                new DrawIndicators());

        other.open(dataset("EURUSD_M1"));
        assertEquals(Phase.REFUSED, other.phaseProperty().get());
        assertEquals("its bars are gone", other.messageProperty().get());

        broken[0] = false;
        other.reopen();
        assertEquals(Phase.SHOWN, other.phaseProperty().get());
    }

    @Test
    void openingAnotherDatasetStopsTheOneBefore() {
        InlineJobRunner held = InlineJobRunner.held();
        BarsViewModel slow = new BarsViewModel(held, computing, library, new DrawIndicators());
        slow.open(dataset("EURUSD_M1"));
        assertEquals(Phase.LOADING, slow.phaseProperty().get());

        slow.open(dataset("GBPUSD_M15"));
        held.finish();
        assertEquals(
                "GBPUSD_M15",
                slow.openedProperty().get().orElseThrow().dataset().name());

        slow.open(dataset("EURUSD_M1"));
        slow.cancel();
        assertEquals(Phase.REFUSED, slow.phaseProperty().get());
        assertEquals("Opening was stopped.", slow.messageProperty().get());
    }

    @Test
    void goesToAMinuteADayOrAMonth() {
        assertTrue(model.jump("2023-01-12 14:30"));
        assertEquals(
                "2023-01-12 14:30",
                UtcTime.minute(
                        bars().bars().timeUtc()[model.chosenProperty().get().orElseThrow()]));
        assertEquals(200, view().span());
        assertEquals(model.chosenProperty().get().orElseThrow(), middle(), 1);

        assertTrue(model.jump("2023-01-13"));
        assertEquals("2023-01-13 00:00", first());
        assertEquals("2023-01-13 21:59", last());

        assertTrue(model.jump("2023-02"));
        assertEquals("2023-02-01 00:00", first());
    }

    @Test
    void keepsTheZoomOnTheWayToAMinute() {
        model.zoom().show(new Range(100, 150));

        model.jump("2023-01-12 14:30");

        assertEquals(50, view().span(), 1e-6);
    }

    @Test
    void refusesATimeItDoesNotUnderstandOrDoesNotHave() {
        assertFalse(model.jump("last Tuesday"));
        assertEquals(JumpText.WANTED, model.jumpTroubleProperty().get());

        assertFalse(model.jump("2019-05-01"));
        assertTrue(model.jumpTroubleProperty().get().startsWith("The bars are from 2023-01-01 – 2023-02-"));
        assertFalse(model.jump("2024-01-01 10:00"));

        assertTrue(model.jump("2023"));
        assertEquals("", model.jumpTroubleProperty().get());
    }

    @Test
    void aReachEndsWithTheBarsIfAllOfThemWereInView() {
        model.reach(Reach.WEEK);

        assertEquals(SIZE - 0.5, view().to());
        long[] times = bars().bars().timeUtc();
        assertEquals(
                7 * 86_400_000.0, (double) times[SIZE - 1] - times[(int) Math.ceil(view().from())], 3 * 86_400_000.0);
    }

    @Test
    void aReachStaysAroundTheMarkedBar() {
        model.pick(20_000.2);
        model.reach(Reach.DAY);
        assertTrue(view().contains(20_000));
        assertTrue(view().span() < 1_500);

        model.reach(Reach.BARS);
        assertEquals(100, view().span());
        assertEquals(20_000, middle(), 1);

        model.reach(Reach.ALL);
        assertEquals(new Range(-0.5, SIZE - 0.5), view());
    }

    @Test
    void theTableFollowsTheChart() {
        model.chartLeads();
        model.zoom().show(new Range(1_000, 1_100));
        assertEquals(1_050, model.middleRowProperty().get());

        model.zoom().pan(30);
        assertEquals(1_080, model.middleRowProperty().get());
    }

    @Test
    void theChartFollowsTheTableAndDoesNotPushItBack() {
        model.zoom().show(new Range(1_000, 1_100));
        int wanted = model.middleRowProperty().get();

        model.tableLeads();
        model.tableScrolled(5_000);

        assertEquals(5_000, middle(), 1e-6);
        assertEquals(100, view().span(), 1e-6);
        assertEquals(5_000, model.zoom().pointerProperty().get().orElseThrow());
        assertEquals(wanted, model.middleRowProperty().get());
    }

    @Test
    void aTableThatOnlyFollowsIsNotListenedTo() {
        model.chartLeads();
        model.zoom().show(new Range(1_000, 1_100));

        model.tableScrolled(1_043);

        assertEquals(new Range(1_000, 1_100), view());
    }

    @Test
    void aClickOnTheChartMarksTheBarAndBringsItsRow() {
        model.zoom().show(new Range(1_000, 1_100));

        model.pick(1_012.4);

        assertEquals(OptionalInt.of(1_012), model.chosenProperty().get());
        assertEquals(1_012, model.middleRowProperty().get());
        assertEquals(new Range(1_000, 1_100), view());
        assertEquals(
                1_012,
                model.sceneProperty()
                        .get()
                        .orElseThrow()
                        .price()
                        .stretch()
                        .orElseThrow()
                        .fromBar());
    }

    @Test
    void aChosenRowIsBroughtIntoViewOnlyIfItIsNotThere() {
        model.zoom().show(new Range(1_000, 1_100));
        model.chooseRow(1_090);
        assertEquals(new Range(1_000, 1_100), view());

        model.chooseRow(9_000);
        assertEquals(9_000, middle(), 1e-6);
    }

    @Test
    void indicatorsAreDrawnOnThePriceOrBelowIt() {
        model.overlays().add(kind("ema"));
        computing.finish();
        OverlayLine adx = model.overlays().add(kind("adx")).orElseThrow();
        computing.finish();

        BarScene scene = model.sceneProperty().get().orElseThrow();
        assertEquals(
                List.of("EMA 50"),
                scene.price().overlays().stream().map(one -> one.name()).toList());
        assertEquals(
                "ADX 14",
                scene.panes()
                        .getFirst()
                        .oscillator()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .name());

        model.overlays().remove(adx);
        assertEquals(List.of(), model.sceneProperty().get().orElseThrow().panes());
    }

    @Test
    void aParameterTypedAnewReplacesTheComputationBefore() {
        OverlayLine line = model.overlays().add(kind("ema")).orElseThrow();
        computing.finish();
        model.overlays().change(line, new IndicatorChoice("ema", List.of(1.0)));
        model.overlays().change(line, new IndicatorChoice("ema", List.of(12.0)));
        assertEquals("EMA 50", line.title());

        computing.finish();

        assertEquals("EMA 12", line.title());
        assertEquals("", line.troubleProperty().get());
    }

    @Test
    void aParameterOutOfRangeIsSaidAndTheLineStays() {
        OverlayLine line = model.overlays().add(kind("ema")).orElseThrow();
        computing.finish();
        model.overlays().change(line, new IndicatorChoice("ema", List.of(0.0)));
        computing.finish();

        assertEquals(
                "EMA: Period 0, wanted 1 to 100,000", line.troubleProperty().get());
        assertEquals("EMA 50", line.title());
    }

    @Test
    void indicatorsAreComputedAnewForAnotherDataset() {
        OverlayLine line = model.overlays().add(kind("ema")).orElseThrow();
        computing.finish();

        model.open(dataset("GBPUSD_M15"));
        assertEquals(Optional.empty(), line.readyProperty().get());
        computing.finish();

        assertEquals(4_000, line.readyProperty().get().orElseThrow().column().size());
    }

    @Test
    void eachIndicatorHasAColourAndAPaneOnlyWhileThereIsRoom() {
        for (int pane = 0; pane < OverlaysViewModel.MOST_BELOW; pane++) {
            assertTrue(model.overlays().add(kind("adx")).isPresent());
        }
        assertFalse(model.overlays().canAdd(kind("atr")));
        for (int line = OverlaysViewModel.MOST_BELOW; line < 8; line++) {
            assertTrue(model.overlays().add(kind("ema")).isPresent());
        }
        assertEquals(Optional.empty(), model.overlays().add(kind("ema")));
        assertEquals(
                8,
                model.overlays().lines().stream()
                        .map(OverlayLine::tone)
                        .distinct()
                        .count());
    }

    @Test
    void sessionsAreShadedAsWished() {
        model.shade(MarketSession.TOKYO, false);

        BarDetails details =
                model.sceneProperty().get().orElseThrow().price().details().orElseThrow();
        assertFalse(details.shaded().contains(MarketSession.TOKYO));
        assertTrue(details.shaded().contains(MarketSession.LONDON));
        assertTrue(details.hasSessions());
    }
}
