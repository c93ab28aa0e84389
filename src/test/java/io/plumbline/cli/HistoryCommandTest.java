package io.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.app.WriteReport;
import io.plumbline.testing.InMemoryRuns;
import io.plumbline.testing.RandomCards;
import io.plumbline.ui.backtest.HandMade;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private final InMemoryRuns runs = new InMemoryRuns(
            HandMade::result,
            List.of(
                    RandomCards.done(40, "Gold, wide stops", 500, 1.3),
                    RandomCards.failed(41, "Trend\u001b[31m on majors", "EURUSD_M15.csv, line 3: 5 fields, not 6"),
                    RandomCards.done(42, "Trend on gold", -200, 0.9)));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandLineTool.of(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        HistoryCommand.over(runs, ZoneOffset.UTC),
                        new ReportCommand(runs, new WriteReport()))
                .execute(arguments);
    }

    @Test
    void listsTheNewestFirst() {
        assertEquals(0, run("history", "list"));

        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().startsWith("Run"), out.toString());
        assertTrue(lines.get(1).startsWith("42"), out.toString());
        assertTrue(lines.get(3).contains("500.0"), out.toString());
        assertEquals("3 runs", lines.getLast());
        assertEquals(-1, out.toString().indexOf('\u001b'), "a name reached the terminal as a command");
    }

    @Test
    void listsWhatAQueryFinds() {
        assertEquals(0, run("history", "list", "gold", "pf>1", "--limit", "1"));
        assertTrue(out.toString().contains("Gold, wide stops"), out.toString());
        assertTrue(out.toString().endsWith("3 runs, 1 shown" + System.lineSeparator()), out.toString());
    }

    @Test
    void listsAsJson() {
        assertEquals(0, run("history", "list", "status:failed", "--json"));

        assertTrue(out.toString().contains("\"trouble\": \"EURUSD_M15.csv, line 3: 5 fields, not 6\""));
        assertTrue(out.toString().startsWith("["), out.toString());
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        assertEquals(2, run("history", "list", "status:ok"));
        assertTrue(err.toString().startsWith("no status 'ok'; wanted running"), err.toString());
    }

    @Test
    void showsARun() {
        assertEquals(0, run("history", "show", "40"));
        assertTrue(out.toString().contains("Run 40  Gold, wide stops"), out.toString());
        assertTrue(out.toString().contains("SHA-256 5e884898da28047151d0e56f"), out.toString());
        assertTrue(out.toString().contains("Profit factor"), out.toString());

        assertEquals(0, run("history", "show", "40", "--json"));
        assertTrue(out.toString().contains("\"config_text\": \"strategies: {}\\n\""), out.toString());
    }

    @Test
    void namesTheNewestRunIfOneIsNotThere() {
        assertEquals(1, run("history", "show", "57"));
        assertEquals("no run 57; the newest is 42", err.toString().strip());
    }

    @Test
    void editsWhatIsNamedAndNothingElse() {
        assertEquals(0, run("history", "edit", "40", "42", "--tag", "candidate", "--star"));
        assertEquals(0, run("history", "edit", "40", "--name", "Gold", "--untag", "CANDIDATE", "--no-star"));

        assertEquals("Gold", runs.card(40).name());
        assertEquals(List.of(), runs.card(40).tags());
        assertEquals(false, runs.card(40).starred());
        assertEquals("Trend on gold", runs.card(42).name());
        assertEquals(List.of("candidate"), runs.card(42).tags());
        assertTrue(runs.card(42).starred());
    }

    @Test
    void editingNothingIsAUsageError() {
        assertEquals(2, run("history", "edit", "40"));
        assertTrue(err.toString().startsWith("nothing to change; give --name"), err.toString());
        assertEquals(2, run("history", "edit", "40", "--name", " "));
    }

    @Test
    void deletesAllThatAreNamedOrNone() {
        assertEquals(1, run("history", "delete", "40", "57"));
        assertEquals(List.of(), runs.done());

        assertEquals(0, run("history", "delete", "40", "41"));
        assertTrue(out.toString().contains("  plumbline history undelete 40 41"), out.toString());
        assertEquals(1, run("history", "show", "40"));

        assertEquals(0, run("history", "undelete", "40", "41"));
        assertEquals(0, run("history", "show", "40"));
        assertEquals(1, run("history", "undelete", "40"));
    }

    @Test
    void backsUpAndRestores() {
        assertEquals(0, run("history", "backup", "runs.zip"));
        assertEquals(0, run("history", "restore", "runs.zip"));

        assertEquals(List.of("backup runs.zip", "restore runs.zip"), runs.done());
        assertTrue(out.toString().contains("The history of before is in history.before-restore"), out.toString());
    }

    @Test
    void writesTheReportOfARun(@TempDir Path folder) throws Exception {
        assertEquals(0, run("report", "42", "--out", folder.toString(), "--format", "pdf,html"));
        assertTrue(Files.size(folder.resolve("report.html")) > 0);
        assertTrue(Files.size(folder.resolve("report.pdf")) > 0);

        assertEquals(1, run("report", "41", "--out", folder.toString()));
        assertTrue(err.toString().contains("run 41 is failed and has no results"), err.toString());
        assertEquals(2, run("report", "42", "--out", "reports", "--format", "docx"));
    }
}
