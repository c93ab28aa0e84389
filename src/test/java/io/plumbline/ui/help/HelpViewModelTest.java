package io.plumbline.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigKey;
import io.plumbline.config.ConfigKeys;
import io.plumbline.history.RunQuery;
import io.plumbline.stats.Metric;
import io.plumbline.ui.help.HelpEntry.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpViewModelTest {

    private static final HelpEntry GUIDE = new HelpEntry("Costs", Kind.GUIDE, "", "Slippage and spread.", "");
    private static final HelpEntry KEY =
            new HelpEntry("costs.slippage.slip_k", Kind.CONFIG, "pips per ATR", "Slippage per range.", "");
    private static final HelpEntry OTHER = new HelpEntry("risk.r_base", Kind.CONFIG, "fraction", "A trade's risk.", "");

    private final HelpViewModel model = new HelpViewModel(List.of(GUIDE, OTHER, KEY));

    @Test
    void allIsThereAtFirst() {
        assertEquals(List.of(GUIDE, OTHER, KEY), model.found());
        assertEquals("3 entries", model.foundWordsProperty().get());
        assertEquals(List.of(Kind.GUIDE, Kind.CONFIG), model.kinds());
    }

    @Test
    void allWordsMustBeThereInAnyOrderAndCase() {
        model.searchProperty().set("RANGE slip");

        assertEquals(List.of(KEY), model.found());
        assertEquals("1 of 3 entries", model.foundWordsProperty().get());
    }

    @Test
    void whatHasTheWordInItsTitleComesFirst() {
        model.searchProperty().set("slippage");

        assertEquals(List.of(KEY, GUIDE), model.found());
    }

    @Test
    void aKindNarrowsTheSearch() {
        model.searchProperty().set("slippage");
        model.kindProperty().set(Optional.of(Kind.GUIDE));

        assertEquals(List.of(GUIDE), model.found());
    }

    @Test
    void aTopicTakesTheSearchBack() {
        model.searchProperty().set("nothing has this");
        assertEquals(List.of(), model.found());

        model.showTopic("Costs");

        assertEquals("", model.searchProperty().get());
        assertEquals(Optional.of(GUIDE), model.topicProperty().get());
        model.showTopic("no such title");
        assertEquals(Optional.empty(), model.topicProperty().get());
    }

    @Test
    void everyFigureIsFoundByItsKeyAndByItsTitle() {
        HelpViewModel help = new HelpViewModel(HelpTexts.all());

        for (Metric metric : Metric.all()) {
            for (String words : List.of(metric.key(), metric.title())) {
                help.searchProperty().set(words);
                HelpEntry entry = help.found().stream()
                        .filter(found -> found.kind() == Kind.METRIC)
                        .filter(found -> found.title().equals(metric.title()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(words));
                assertTrue(entry.body().contains(metric.formula()), words);
                assertEquals(metric.unit(), entry.unit());
                assertEquals(metric.source(), entry.source());
            }
        }
    }

    @Test
    void everyConfigKeyIsFoundByItsPath() {
        HelpViewModel help = new HelpViewModel(HelpTexts.all());

        for (ConfigKey key : ConfigKeys.all()) {
            help.searchProperty().set(key.path());
            assertTrue(help.found().stream().anyMatch(entry -> entry.title().equals(key.path())), key.path());
        }
    }

    @Test
    void theQueriesOfTheHistoryAreExplained() {
        HelpEntry entry = HelpTexts.all().stream()
                .filter(one -> one.title().equals("Finding runs"))
                .findFirst()
                .orElseThrow();

        RunQuery.HELP.forEach(line -> assertTrue(entry.body().contains(line), line));
    }

    @Test
    void everyConfigKeyIsExplained() {
        List<String> titles = HelpTexts.all().stream().map(HelpEntry::title).toList();

        ConfigKeys.all().forEach(key -> assertTrue(titles.contains(key.path()), key.path()));
        assertTrue(titles.containsAll(List.of("Keyboard shortcuts", "How a trade is priced", "F1")));
    }

    @Test
    void noTitleStandsTwiceAndNoTextIsMissing() {
        List<HelpEntry> all = HelpTexts.all();

        assertEquals(all.size(), all.stream().map(HelpEntry::title).distinct().count());
        assertFalse(all.stream().anyMatch(entry -> entry.body().isBlank()));
    }
}
