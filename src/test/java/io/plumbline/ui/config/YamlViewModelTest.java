package io.plumbline.ui.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.Progress;
import io.plumbline.config.ConfigCompletion.Proposal;
import io.plumbline.testing.DatasetsInMemory;
import io.plumbline.ui.common.InlineJobRunner;
import io.plumbline.ui.config.YamlViewModel.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text: read with every change, searched, completed.
class YamlViewModelTest {

    @TempDir
    private Path home = Path.of("");

    private Editor editor(InlineJobRunner jobs, String text) {
        Editor editor = new Editor(home, jobs);
        editor.model.document().begin(text, "test.yaml");
        return editor;
    }

    @Test
    void theNewestTextIsReadWhateverWasTypedMeanwhile() {
        Later jobs = new Later();
        ConfigDocument document = new ConfigDocument();
        YamlViewModel model = new YamlViewModel(jobs, document, new KnownData(jobs, new DatasetsInMemory()));
        for (String text : List.of("a", "ab", "abc")) {
            document.textProperty().set(text);
        }
        assertEquals("", model.readingProperty().get().text());

        jobs.finish();

        assertEquals("abc", model.readingProperty().get().text());
        assertEquals(2, jobs.count, "the text before the first and the last");
    }

    @Test
    void allMistakesAndWarningsAreCounted() {
        YamlViewModel model = editor(InlineJobRunner.atOnce(), "risk: {r_base: x}\ncolour: red\n")
                .model
                .yaml();

        YamlReading reading = model.readingProperty().get();
        assertTrue(reading.errors() > 2, reading::verdict);
        assertEquals(reading.findings().size(), reading.errors() + reading.warnings());
        assertTrue(reading.config().isEmpty());
    }

    @Test
    void mistakesAreListedBeforeWhatIsOnlyDoubtful() throws IOException {
        String example = Files.readString(Path.of("sample-data", "example.yaml"));
        YamlViewModel model = editor(InlineJobRunner.atOnce(), example + "colour: red\n")
                .model
                .yaml();

        List<Finding> findings = model.readingProperty().get().findings();
        assertEquals("colour", findings.getFirst().problem().path());
        assertTrue(findings.getFirst().error());
        assertTrue(findings.get(1).from() < findings.getFirst().from());
    }

    @Test
    void theSearchGoesRoundInEitherDirection() {
        YamlViewModel model = editor(InlineJobRunner.atOnce(), "k_sl: 1\nk_tp: 2\nK_SL: 3\n")
                .model
                .yaml();
        model.searchingProperty().set(true);
        model.searchProperty().set("k_sl");
        assertEquals("2 found", model.foundWords());

        model.findNext(0);
        assertEquals("1 of 2", model.foundWords());
        assertEquals(
                Optional.of(new Target(0, 4, false)), model.targetProperty().get());
        model.findNext(4);
        assertEquals("2 of 2", model.foundWords());
        model.findNext(20);
        assertEquals("1 of 2", model.foundWords());
        model.findPrevious(0);
        assertEquals("2 of 2", model.foundWords());
        model.findPrevious(16);
        assertEquals("1 of 2", model.foundWords());

        model.searchProperty().set("ema");
        assertEquals("not found", model.foundWords());
        model.searchingProperty().set(false);
        assertEquals(List.of(), model.foundProperty().get());
    }

    @Test
    void saysWhatStandsAtAPlace() {
        String text = "risk:\n  r_base: 0.002\n";
        YamlViewModel model = editor(InlineJobRunner.atOnce(), text).model.yaml();

        assertEquals("risk.r_base", model.pathAt(text.indexOf("0.002")));
        assertEquals("risk", model.pathAt(1));
    }

    @Test
    void proposesWhatCanStandAtAPlace() {
        YamlViewModel model = editor(InlineJobRunner.atOnce(), "ris").model.yaml();
        List<String> labels = new ArrayList<>();

        model.complete(3, proposals -> proposals.forEach(one -> labels.add(one.label())));

        assertEquals(List.of("risk"), labels);
    }

    @Test
    void proposalsForATextThatHasChangedAreNotShown() {
        Later jobs = new Later();
        ConfigDocument document = new ConfigDocument();
        YamlViewModel model = new YamlViewModel(jobs, document, new KnownData(jobs, new DatasetsInMemory()));
        document.begin("ris", "test.yaml");
        List<Proposal> shown = new ArrayList<>();

        model.complete(3, shown::addAll);
        document.textProperty().set("risk: {}");
        jobs.finish();

        assertEquals(List.of(), shown);
    }

    /// Runs its jobs when the test says so, and those that they start.
    private static final class Later implements JobRunner {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int count;

        @Override
        public <R> Handle start(Job<R> job, Progress progress, Consumer<Outcome<R>> end) {
            waiting.add(() -> InlineJobRunner.atOnce().start(job, progress, end));
            return () -> {};
        }

        void finish() {
            while (!waiting.isEmpty()) {
                count++;
                waiting.remove().run();
            }
        }
    }
}
