package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.InputException;
import io.plumbline.app.Job;
import io.plumbline.history.RunCard;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.common.Overlay;
import io.plumbline.ui.common.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of past runs, and what is made of the config of the one that is chosen.
class RunsViewModelTest {

    private static final List<RunCard> CARDS = List.of(
            RandomCards.done(1, "Trend, first look", 120, 1.3),
            RandomCards.done(2, "Trend, wide stops", 90, 1.2),
            RandomCards.failed(3, "Breakout", "no bars"));

    private final Overlay overlay = new Overlay();
    private final List<Long> chosen = new ArrayList<>();

    @TempDir
    private Path home = Path.of("");

    private RunsViewModel list(InlineJobRunner jobs, List<RunCard> cards) {
        RunsViewModel model = new RunsViewModel(jobs, new InMemoryRuns(HandMade::result, cards), overlay);
        model.open("Begin with the config of a run", card -> chosen.add(card.id()));
        return model;
    }

    private static List<String> titles(RunsViewModel model) {
        return model.found().stream().map(RunRow::title).toList();
    }

    @Test
    void theNewestRunComesFirst() {
        RunsViewModel model = list(InlineJobRunner.atOnce(), CARDS);

        assertTrue(overlay.isShowing(View.CONFIG_RUNS));
        assertEquals("Begin with the config of a run", model.titleProperty().get());
        assertEquals(List.of("#3  Breakout", "#2  Trend, wide stops", "#1  Trend, first look"), titles(model));
    }

    @Test
    void findsRunsByEveryWordAndForgetsTheSearchNextTime() {
        RunsViewModel model = list(InlineJobRunner.atOnce(), CARDS);

        model.searchProperty().set(" trend eurusd #1 ");
        assertEquals(List.of("#1  Trend, first look"), titles(model));
        model.searchProperty().set("gold");
        assertEquals(List.of(), titles(model));
        assertEquals("No run has all of these words", model.wordsProperty().get());

        model.open("Compare with the config of a run", _ -> {});
        assertEquals("", model.searchProperty().get());
        assertEquals(3, model.found().size());
    }

    @Test
    void theChosenRunIsToldAndTheListCloses() {
        RunsViewModel model = list(InlineJobRunner.atOnce(), CARDS);

        model.choose(model.found().get(1));

        assertEquals(List.of(2L), chosen);
        assertFalse(overlay.isShowing(View.CONFIG_RUNS));
    }

    @Test
    void saysWhyThereIsNothingInTheList() {
        InlineJobRunner jobs = InlineJobRunner.held();
        RunsViewModel model = list(jobs, List.of());
        assertEquals("Reading the history…", model.wordsProperty().get());

        jobs.finish();
        assertEquals("No run has been kept yet.", model.wordsProperty().get());
    }

    @Test
    void saysThatTheHistoryCannotBeRead() {
        InMemoryRuns broken = new InMemoryRuns(HandMade::result, CARDS) {
            @Override
            public Job<List<RunCard>> list() {
                return _ -> {
                    throw new InputException("another copy has it open");
                };
            }
        };
        RunsViewModel model = new RunsViewModel(InlineJobRunner.atOnce(), broken, overlay);

        model.open("Compare with the config of a run", _ -> {});

        assertEquals(
                "The history cannot be read: another copy has it open",
                model.wordsProperty().get());
        assertEquals(List.of(), model.found());
    }

    @Test
    void aListThatWasClosedMeanwhileIsNotFilled() {
        InlineJobRunner jobs = InlineJobRunner.held();
        RunsViewModel model = list(jobs, CARDS);

        model.close();
        jobs.finish();

        assertEquals(List.of(), model.found());
        assertFalse(overlay.isShowing(View.CONFIG_RUNS));
    }

    @Test
    void aNewConfigBeginsWithThatOfARun() {
        Editor editor = new Editor(home, InlineJobRunner.atOnce(), new InMemoryRuns(HandMade::result, CARDS));

        editor.model.beginFromRun();
        editor.runs.choose(editor.runs.found().getLast());

        assertEquals("strategies: {}\n", editor.text());
        assertEquals("run-1.yaml", editor.model.document().nameProperty().get());
        assertTrue(editor.model.document().dirtyProperty().get());
    }
}
