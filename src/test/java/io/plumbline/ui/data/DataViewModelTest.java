package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Datasets;
import io.plumbline.app.DrawIndicators;
import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.dataset.Dataset;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.testing.MadeLibrary;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.data.DataViewModel.Phase;
import io.plumbline.ui.data.DataViewModel.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataViewModelTest {

    private final DatasetsInMemory library = MadeLibrary.of(10_000);
    private final RecordedActions actions = new RecordedActions();
    private final List<String> backtested = new ArrayList<>();
    private final DataViewModel model = over(library);

    private DataViewModel over(Datasets datasets) {
        return new DataViewModel(
                InlineJobRunner.atOnce(),
                InlineJobRunner.atOnce(),
                datasets,
                new DrawIndicators(),
                actions,
                dataset -> backtested.add(dataset.name()));
    }

    private DatasetRow named(String name) {
        return model.rows().stream()
                .filter(dataset -> dataset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found() {
        return model.rows().stream().map(DatasetRow::name).sorted().toList();
    }

    @Test
    void aLibraryWithNothingInItInvitesToFillIt() {
        DataViewModel empty = over(new DatasetsInMemory());

        empty.refresh();

        assertEquals(Phase.EMPTY, empty.phaseProperty().get());
        assertEquals("", empty.totalsProperty().get());
    }

    @Test
    void aLibraryThatCannotBeReadSaysWhy() {
        DataViewModel broken = over(new DatasetsInMemory() {
            @Override
            public Job<List<Dataset>> list() {
                return _ -> {
                    throw new InputException("the folder of bars is gone");
                };
            }
        });

        broken.refresh();

        assertEquals(Phase.FAILED, broken.phaseProperty().get());
        assertEquals("the folder of bars is gone", broken.troubleProperty().get());
    }

    @Test
    void findsDatasetsThatHaveAllWordsSomewhere() {
        model.refresh();
        assertEquals("7 datasets", model.totalsProperty().get());

        model.filterProperty().set("eurusd synthetic");
        assertEquals(List.of("NULL_TEST_M15"), found());
        assertEquals("7 datasets, 1 shown", model.totalsProperty().get());

        model.filterProperty().set("Source MISSING");
        assertEquals(List.of("EURGBP_M15"), found());

        model.filterProperty().set("est all year");
        assertEquals(List.of("EURUSD_M1"), found());
    }

    @Test
    void oneSelectedDatasetIsOpenedAndSeveralAreNot() {
        model.refresh();

        model.select(List.of(named("EURUSD_M1")));
        assertEquals(10_000, model.bars().openedProperty().get().orElseThrow().size());

        model.select(List.of(named("EURUSD_M1"), named("USDJPY_M15")));
        assertEquals("EURUSD_M1", model.chosenProperty().get().orElseThrow().name());
    }

    @Test
    void readingTheListAnewDoesNotOpenTheSameBarsAgain() {
        model.refresh();
        model.select(List.of(named("EURUSD_M1")));
        OpenedBars before = model.bars().openedProperty().get().orElseThrow();

        model.refresh();
        assertSame(before, model.bars().openedProperty().get().orElseThrow());

        removeNow("EURUSD_M1");
        model.refresh();
        assertEquals(Optional.empty(), model.chosenProperty().get());
        assertEquals(Optional.empty(), model.bars().openedProperty().get());
    }

    private void removeNow(String name) {
        try {
            assertEquals(1, library.remove(List.of(name)).run(io.plumbline.app.Progress.NONE));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWasJustMadeIsLookedAt() {
        model.refreshAndChoose("gbpusd_m15");

        assertEquals("GBPUSD_M15", model.chosenProperty().get().orElseThrow().name());
    }

    @Test
    void asksOthersForWhatTheyDo() {
        model.refresh();
        model.resample();
        assertEquals(List.of(), actions.asked);

        model.select(List.of(named("EURUSD_M1")));
        model.resample();
        model.split();
        model.export();
        model.openFiles();
        model.synthesise();
        model.select(List.of(named("EURUSD_M1"), named("AUDUSD_M15")));
        model.remove();

        assertEquals(
                List.of(
                        "resample EURUSD_M1",
                        "split EURUSD_M1",
                        "export EURUSD_M1",
                        "choose files",
                        "synthesise",
                        "remove [EURUSD_M1, AUDUSD_M15]"),
                actions.asked);
    }

    @Test
    void aLostDatasetIsNotBacktested() {
        model.refresh();
        model.select(List.of(named("AUDUSD_M15")));
        model.backtest();
        assertEquals(List.of(), backtested);

        model.select(List.of(named("EURGBP_M15")));
        model.backtest();
        assertEquals(List.of("EURGBP_M15"), backtested);
    }

    @Test
    void aPlaceOfTheQualityReportIsShownOnTheChart() {
        model.refresh();
        model.select(List.of(named("EURUSD_M1")));
        model.sideProperty().set(Side.QUALITY);
        long time = model.bars().openedProperty().get().orElseThrow().bars().timeUtc()[4_321];

        model.showOnChart(time + 30_000);

        assertEquals(Side.CHART, model.sideProperty().get());
        assertEquals(4_321, model.bars().chosenProperty().get().orElseThrow());
        assertTrue(model.bars().zoom().viewProperty().get().contains(4_321));
        assertFalse(model.bars().zoom().viewProperty().get().contains(5_000));
    }
}
