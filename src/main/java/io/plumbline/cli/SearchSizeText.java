package io.plumbline.cli;

import io.plumbline.app.TuneRequest;
import io.plumbline.app.Tunings;
import io.plumbline.core.NumberText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/// What is printed of a search that is not made: its size, and about how long it would take.
record SearchSizeText(TuneRequest request, Tunings.Size size) {

    void print(PrintWriter out) {
        TextTable table = new TextTable();
        table.row("combinations", List.of(NumberText.count(size.combinations())), text -> text);
        table.row("different paths", List.of(NumberText.count(size.paths())), text -> text);
        table.row("bars", List.of(NumberText.count(size.bars())), text -> text);
        table.row("scenarios", List.of(request.twoStage() ? "1, then the best in 3" : "3"), text -> text);
        table.row("time", List.of(about(size.estimate(request.twoStage() ? 1 : 3, request.workers()))), text -> text);
        table.print(out);
        out.flush();
    }

    /// A length of time that is guessed, such as "about 12 s".
    static String about(Duration time) {
        long seconds = Math.ceilDiv(time.toMillis(), 1000);
        if (seconds <= 1) {
            return "about a second";
        }
        return seconds < 120
                ? "about " + seconds + " s"
                : seconds < 7200
                        ? "about " + Math.ceilDiv(seconds, 60) + " min"
                        : "about " + NumberText.count(Math.ceilDiv(seconds, 3600)) + " h";
    }
}
