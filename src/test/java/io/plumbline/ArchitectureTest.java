package io.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.plumbline.architecture.Code;
import io.plumbline.architecture.Rules;
import io.plumbline.architecture.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of packages and the rules around it. Every rule is also held against planted classes that break it, so
/// that it is seen to catch them.
class ArchitectureTest {

    /// Lowest first. Packages that do not exist yet are in it, so that the first class in them finds its place.
    private static final Table TABLE = new Table()
            .row("core")
            .row("dataset", "core")
            .row("indicator", "core")
            .row("strategy", "core", "indicator")
            .row("cost", "core")
            .row("risk", "core")
            .row("engine", "core", "cost", "risk")
            .row("stats", "core")
            .row("tuning", "core", "stats")
            .row("research", "core", "indicator", "strategy", "cost", "risk", "engine", "stats", "tuning")
            .row("desk", "core", "strategy", "cost", "risk", "engine", "stats")
            .row("data", "core", "dataset")
            .row("config", "core", "strategy", "cost", "risk", "tuning")
            .row("history", "core", "dataset", "stats", "tuning", "config")
            .row("report", "core", "dataset", "stats", "tuning", "config", "history")
            .rowAboveAll("app")
            .row("cli", "core", "dataset", "stats", "tuning", "config", "history", "app")
            .row("ui", "core", "dataset", "stats", "tuning", "config", "history", "app")
            .row("", "cli", "ui")
            .except("", "app", "Main opens the wiring that the window and the command line share")
            .except("", "core", "Rehearsal says how long the bars are that it has made")
            .except("", "dataset", "Main names the sources of the sample to the command line")
            .except("", "stats", "Main hands the window a job by the type of its result")
            .folders("data", "layout", "clock", "quality", "store", "synth")
            .folders("research", "sweep", "walkforward", "montecarlo", "stress", "overfit")
            .folders(
                    "ui",
                    "shell",
                    "backtest",
                    "trades",
                    "compare",
                    "sweep",
                    "config",
                    "data",
                    "history",
                    "help",
                    "chart",
                    "common")
            .library("javafx", "ui")
            .library("atlantafx", "ui")
            .library("org.kordamp.ikonli", "ui")
            .library("org.controlsfx", "ui")
            .library("impl.org.controlsfx", "ui")
            .library("org.fxmisc", "ui")
            .library("org.reactfx", "ui")
            .library("eu.hansolo", "ui")
            .library("org.apache.commons.statistics", "stats")
            .library("picocli", "cli")
            .library("com.fasterxml.jackson", "config")
            .library("org.yaml.snakeyaml", "config")
            .library("com.github.difflib", "config")
            .library("org.apache.commons.csv", "data", "report")
            .library("com.openhtmltopdf", "report")
            .library("org.apache.pdfbox", "report")
            .library("java.sql", "history")
            .library("javax.sql", "history")
            .library("org.h2", "history")
            .library("org.flywaydb", "history")
            .library("org.jdbi", "history")
            .library("javax.imageio", "report", "ui")
            .library("org.slf4j", "data", "history", "app", "cli", "ui");

    /// Same inputs, same bits out. `research` may use an executor it is handed.
    private static final Set<String> PURE =
            Set.of("core", "indicator", "strategy", "cost", "risk", "engine", "stats", "tuning", "research");

    private static final Set<String> HANDED_AN_EXECUTOR = Set.of("research");
    private static final String HOME_OF_THREADS = "app";
    private static final int MOST_LINES = 500;

    /// What writes to the history; everybody else is handed the runs that are in it.
    private static final Set<String> STORE = Set.of("history.RunHistory", "history.RunInbox");

    private static final Set<String> USERS_OF_THE_STORE = Set.of("history", "app");

    private static final Code PROGRAM =
            new Code("io.plumbline", new ClassFileImporter().importPath(Path.of("target", "classes")));

    private static final Code PLANTED = new Code(
            "io.plumbline.architecture.planted",
            new ClassFileImporter().importPackages("io.plumbline.architecture.planted"));

    @Test
    void theProgramIsThere() {
        assertTrue(PROGRAM.classes().contain("io.plumbline.engine.Simulator"));
        assertTrue(PLANTED.classes().contain("io.plumbline.architecture.planted.core.ClockReader"));
    }

    @Test
    void everyPackageIsInTheTable() {
        assertNone(TABLE.unknownPackages(PROGRAM));
    }

    @Test
    void aPlantedPackageIsCaught() {
        assertCaught(TABLE.unknownPackages(PLANTED), "planted.util is not", "planted.ui.oddments is not");
    }

    @Test
    void everyPackageUsesOnlyWhatItsRowNames() {
        assertNone(TABLE.forbiddenUses(PROGRAM));
    }

    @Test
    void aPlantedUseIsCaught() {
        assertCaught(TABLE.forbiddenUses(PLANTED), "StrategyKnower.knowsStrategies()");
    }

    @Test
    void eachLibraryStaysAtHome() {
        assertNone(TABLE.librariesAwayFromHome(PROGRAM));
    }

    @Test
    void aPlantedLibraryIsCaught() {
        assertCaught(
                TABLE.librariesAwayFromHome(PLANTED),
                "JsonWriter.knowsJson()",
                "Tester.usesAStray()",
                "WorldKnower.knowsADatabase()",
                "WorldKnower.knowsALog()",
                "WorldKnower.knowsAWindow()");
    }

    @Test
    void purePackagesKnowNothingOfTheWorld() {
        assertNone(Rules.impurities(PROGRAM, PURE, HANDED_AN_EXECUTOR));
    }

    @Test
    void aPlantedImpurityIsCaught() {
        assertCaught(
                Rules.impurities(PLANTED, PURE, HANDED_AN_EXECUTOR),
                "ClockReader.readsTheClock()",
                "ClockReader.readsTheClockInNanoseconds()",
                "DiceRoller.rollsADie()",
                "DiceRoller.makesDiceWithoutASeed()",
                "DiceRoller.shufflesWithoutASeed(",
                "WorldKnower.looksAtFiles(",
                "WorldKnower.knowsTheNetwork()",
                "WorldKnower.knowsADatabase()",
                "WorldKnower.knowsOtherThreads()",
                "WorldKnower.worksInParallel(",
                "WorldKnower.knowsALog()",
                "WorldKnower.knowsAWindow()");
    }

    @Test
    void onlyTheApplicationMakesThreads() {
        assertNone(Rules.threadsMadeOutside(PROGRAM, HOME_OF_THREADS));
    }

    @Test
    void aPlantedThreadIsCaught() {
        assertCaught(
                Rules.threadsMadeOutside(PLANTED, HOME_OF_THREADS),
                "ThreadMaker.makesAThread()",
                "ThreadMaker.makesAVirtualThread()",
                "ThreadMaker.makesAPool()",
                "ThreadMaker.borrowsTheCommonPool()",
                "WorldKnower.worksInParallel(");
    }

    @Test
    void viewModelsKnowNoControls() {
        assertNone(Rules.viewModelsThatKnowControls(PROGRAM));
    }

    @Test
    void aPlantedControlIsCaught() {
        assertCaught(Rules.viewModelsThatKnowControls(PLANTED), "PlantedViewModel$Part.knowsAControl()");
    }

    @Test
    void controllersKnowOnlyTheWindow() {
        assertNone(Rules.controllersThatKnowMoreThanTheWindow(PROGRAM));
    }

    @Test
    void aPlantedUseCaseIsCaught() {
        assertCaught(Rules.controllersThatKnowMoreThanTheWindow(PLANTED), "PlantedController.knowsAUseCase()");
    }

    @Test
    void onlyTheApplicationUsesTheStoreOfRuns() {
        assertTrue(PROGRAM.classes().contain("io.plumbline.history.RunInbox"));
        assertTrue(PROGRAM.classes().contain("io.plumbline.history.RunHistory"));
        assertNone(Rules.usesBeyond(PROGRAM, STORE, USERS_OF_THE_STORE));
    }

    @Test
    void aPlantedUseOfTheStoreIsCaught() {
        assertCaught(Rules.usesBeyond(PLANTED, STORE, USERS_OF_THE_STORE), "StoreKnower.knowsTheStore(");
    }

    @Test
    void everyPackageSaysThatNothingInItIsNull() {
        assertNone(Rules.packagesThatAllowNull(PROGRAM));
    }

    @Test
    void aPlantedPackageThatAllowsNullIsCaught() {
        assertCaught(Rules.packagesThatAllowNull(PLANTED), "planted.util has no");
    }

    @Test
    void noSourceFileIsTooLong() throws Exception {
        assertNone(Rules.longFiles(Path.of("src"), MOST_LINES));
    }

    @Test
    void aPlantedLongFileIsCaught(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("Fits.java"), Collections.nCopies(MOST_LINES, "//"));
        Files.write(folder.resolve("TooLong.java"), Collections.nCopies(MOST_LINES + 1, "//"));

        assertCaught(Rules.longFiles(folder, MOST_LINES), "TooLong.java: 501 lines, at most 500");
    }

    private static void assertNone(List<String> violations) {
        assertEquals("", String.join("\n", violations));
    }

    /// Each of these places is found, and no other.
    private static void assertCaught(List<String> violations, String... places) {
        String found = String.join("\n", violations);
        for (String place : places) {
            assertTrue(
                    violations.stream().anyMatch(line -> line.contains(place)), "not caught: " + place + "\n" + found);
        }
        List<String> others = violations.stream()
                .filter(line -> List.of(places).stream().noneMatch(line::contains))
                .toList();
        assertEquals(List.of(), others);
    }
}
