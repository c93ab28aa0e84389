package io.plumbline.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.PastRuns.Choice;
import io.plumbline.app.PastRuns.Health;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.history.HistoryViewModel.Phase;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {

    private final InMemoryRuns runs = new InMemoryRuns(
            HandMade::result,
            List.of(
                    RandomCards.done(1, "Gold, wide stops", 500, 1.3),
                    RandomCards.failed(2, "Trend on majors", "EURUSD_M15.csv, line 3: 5 fields, not 6"),
                    RandomCards.done(3, "Trend on gold", -200, 0.9)));
    private final RecordedActions actions = new RecordedActions();
    private final HistoryViewModel model = new HistoryViewModel(
            InlineJobRunner.atOnce(),
            InlineJobRunner.atOnce(),
            runs,
            actions,
            ChosenFiles.of("backup.zip"),
            ZoneOffset.UTC);

    @BeforeEach
    void show() {
        model.refresh();
    }

    @Test
    void listsRunsTheNewestFirst() {
        assertEquals(List.of(3L, 2L, 1L), ids());
        assertEquals("3 runs", model.totalsProperty().get());
        assertEquals(Phase.LIST, model.phaseProperty().get());
    }

    @Test
    void findsWhatIsTypedAndPressed() {
        model.finder().wordsProperty().set("gold");
        assertEquals(List.of(3L, 1L), ids());
        assertEquals("3 runs, 2 shown", model.totalsProperty().get());

        model.finder().wordsProperty().set("gold pf.c>0.8");
        assertEquals(List.of(1L), ids());

        model.finder().clear();
        model.finder().filterProperty(QuickFilter.FAILED).set(true);
        assertEquals(List.of(2L), ids());

        model.finder().filterProperty(QuickFilter.STARRED).set(true);
        assertEquals(Phase.NONE_FOUND, model.phaseProperty().get());
    }

    @Test
    void keepsTheListWhileTheWordsAreWrongAndSaysWhy() {
        model.finder().wordsProperty().set("gold");
        model.finder().wordsProperty().set("gold status:ok");

        assertEquals(List.of(3L, 1L), ids());
        assertTrue(model.finder().troubleProperty().get().startsWith("no status 'ok'; wanted running, done"));
    }

    @Test
    void saysThatThereAreNoRunsYet() {
        HistoryViewModel empty = new HistoryViewModel(
                InlineJobRunner.atOnce(),
                InlineJobRunner.atOnce(),
                new InMemoryRuns(HandMade::result, List.of()),
                actions,
                ChosenFiles.none(),
                ZoneOffset.UTC);
        assertEquals(Phase.LOADING, empty.phaseProperty().get());

        empty.refresh();

        assertEquals(Phase.NO_RUNS, empty.phaseProperty().get());
    }

    @Test
    void deletesAndBringsBackWhatIsSelected() {
        select(3, 1);

        model.delete();

        assertEquals(List.of(2L), ids());
        assertEquals(
                Notice.undoable("Deleted 2 runs."), model.noticeProperty().get().orElseThrow());

        model.undo();

        assertEquals(List.of(3L, 2L, 1L), ids());
        assertEquals(
                List.of(3L, 1L),
                model.wantedSelectionProperty().get().stream().map(RunRow::id).toList());
        assertEquals(List.of("delete 3", "delete 1", "undelete 3", "undelete 1"), runs.done());
    }

    @Test
    void keepsWhatCannotBeDeletedAndSaysWhy() {
        select(3);
        runs.refuse(Optional.of("the history can only be read: another copy has it open"));

        model.delete();

        assertEquals(List.of(3L, 2L, 1L), ids());
        Notice notice = model.noticeProperty().get().orElseThrow();
        assertTrue(notice.failed());
        assertEquals("Nothing was deleted: the history can only be read: another copy has it open", notice.words());
    }

    @Test
    void savesANameAndBlanksAroundItAreTakenAway() {
        select(3);

        model.details().name().textProperty().set("  Gold, no Fridays ");
        model.details().name().commit();

        assertEquals("Gold, no Fridays", runs.card(3).name());
        assertEquals("Gold, no Fridays", model.details().name().textProperty().get());
        assertEquals("Gold, no Fridays", row(3).card().name());
    }

    @Test
    void savesWhatWasTypedWhenAnotherRunIsSelected() {
        select(3);
        model.details().notes().textProperty().set("try wider stops");

        select(1);

        assertEquals("try wider stops", runs.card(3).notes());
        assertEquals("", model.details().notes().textProperty().get());
    }

    @Test
    void tellsBesideTheFieldWhyItWasNotSaved() {
        select(3);
        runs.refuse(Optional.of("the disk is full"));

        model.details().name().textProperty().set("Other");
        model.details().name().commit();
        model.details().addTag("gold");

        assertEquals(
                "Not saved: the disk is full",
                model.details().name().troubleProperty().get());
        assertEquals(
                "Not saved: the disk is full",
                model.details().tagsTroubleProperty().get());
        assertEquals("Trend on gold", runs.card(3).name());

        model.details().name().textProperty().set(" ");
        model.details().name().commit();
        assertEquals(
                "Not saved: a run needs a name.",
                model.details().name().troubleProperty().get());
    }

    @Test
    void addsAndRemovesTagsAndOffersThoseOfOtherRuns() {
        select(3);
        model.details().addTag("gold, candidate,GOLD");
        assertEquals(List.of("gold", "candidate"), runs.card(3).tags());

        select(1);
        assertEquals(List.of("gold"), model.details().completions("go"));

        select(3);
        model.details().removeTag("gold");
        assertEquals(List.of("candidate"), model.details().tagsProperty().get());
    }

    @Test
    void starsARun() {
        model.toggleStar(row(1));

        assertTrue(runs.card(1).starred());
        model.finder().wordsProperty().set("star:");
        assertEquals(List.of(1L), ids());
    }

    @Test
    void showsFiguresInputsAndTrouble() {
        select(1);
        assertEquals(List.of("A", "B", "C"), model.details().scenariosProperty().get());
        FigureLine net = model.details().figuresProperty().get().getFirst();
        assertEquals("500.0", net.values().getFirst().text());
        assertEquals(
                "configs/example.yaml",
                model.details().inputsProperty().get().getFirst().text());
        assertEquals(
                "20,000 bars · SHA-256 5e884898da28…",
                model.details().inputsProperty().get().get(1).more());

        select(2);
        assertEquals(
                "EURUSD_M15.csv, line 3: 5 fields, not 6",
                model.details().troubleProperty().get());
        assertEquals(List.of(), model.details().figuresProperty().get());
    }

    @Test
    void runsAgainAndTellsWhatDiffers() {
        select(1);
        RunAgainViewModel again = model.details().again();

        again.run();
        assertEquals(RunAgainViewModel.Phase.SAME, again.phaseProperty().get());
        assertEquals("Ran again: the same, bit for bit.", again.wordsProperty().get());

        runs.differsIn("EURUSD: the bars are others than then");
        again.run();
        assertEquals(RunAgainViewModel.Phase.DIFFERENT, again.phaseProperty().get());
        assertEquals(
                List.of("EURUSD: the bars are others than then"),
                again.differencesProperty().get());

        select(2);
        assertEquals(RunAgainViewModel.Phase.NOT_ASKED, again.phaseProperty().get());
    }

    @Test
    void sendsRunsToTheOtherScreens() {
        select(3);
        model.open();
        model.export();
        select(3, 2, 1);
        model.compare();

        assertEquals(List.of("open 3", "export 3", "compare [3, 1]"), actions.asked());
    }

    @Test
    void doesNotOpenARunWithoutResultsAndSaysWhy() {
        select(2);

        model.open();

        assertFalse(model.oneDoneSelected().get());
        assertEquals(
                "Run 2 cannot be opened: run 2 is failed and has no results",
                model.noticeProperty().get().orElseThrow().words());
    }

    @Test
    void keepsItsLinesWhenARunIsAdded() {
        RunRow before = row(2);

        runs.keep(RandomCards.done(4, "Newest", 1, 1));
        model.refresh();

        assertEquals(List.of(4L, 3L, 2L, 1L), ids());
        assertSame(before, row(2));
    }

    @Test
    void backsUpAndRestoresAfterExplaining() {
        model.backups().backup();
        assertEquals(
                "The backup is in backup.zip.",
                model.noticeProperty().get().orElseThrow().words());

        model.backups().askToRestore();
        assertTrue(model.backups().restoreAskedProperty().get());
        model.backups().restore();

        assertFalse(model.backups().restoreAskedProperty().get());
        assertEquals(List.of("backup backup.zip", "restore backup.zip"), runs.done());
    }

    @Test
    void saysWhatIsTheMatterWithTheHistory() {
        runs.health(new Health(false, "Another copy has it open.", List.of(Choice.TRY_AGAIN, Choice.LOOK)));

        model.refresh();

        assertEquals("Another copy has it open.", model.healthWordsProperty().get());
        assertEquals(
                List.of("Try again", "Look read-only"),
                model.healthChoicesProperty().get().stream()
                        .map(HealthChoice::words)
                        .toList());
    }

    @Test
    void doesWhatTheUserChoosesAboutTheHistory() {
        runs.health(new Health(false, "Another copy has it open.", List.of(Choice.TRY_AGAIN, Choice.LOOK)));
        model.refresh();

        model.healthChoicesProperty().get().getLast().action().run();

        assertEquals(List.of("choose LOOK"), runs.done());
        assertEquals("", model.healthWordsProperty().get());
        assertEquals(List.of(), model.healthChoicesProperty().get());
    }

    private void select(long... ids) {
        model.select(Arrays.stream(ids).mapToObj(this::row).toList());
    }

    private RunRow row(long id) {
        return model.rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    private List<Long> ids() {
        return model.rows().stream().map(RunRow::id).toList();
    }
}
