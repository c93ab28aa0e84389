package io.plumbline.cli;

import io.plumbline.core.NumberText;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.ImportDraft.PreviewRow;
import io.plumbline.dataset.ImportDraft.RejectedRow;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What came of a file that was to be added.
///
/// @param draft what it would become; empty if it could not be read
/// @param dataset what it became; empty if it was not added
/// @param trouble why it was refused
record BarsAdded(Path file, Optional<ImportDraft> draft, Optional<Dataset> dataset, Optional<String> trouble) {

    private static final int REJECTED_SHOWN = 20;
    private static final int LONGEST_LINE = 90;

    static BarsAdded refused(Path file, Optional<ImportDraft> draft, String why) {
        return new BarsAdded(file, draft, Optional.empty(), Optional.of(why));
    }

    static BarsAdded looked(Path file, ImportDraft draft) {
        return new BarsAdded(file, Optional.of(draft), Optional.empty(), Optional.empty());
    }

    static BarsAdded added(Path file, ImportDraft draft, Dataset dataset) {
        return new BarsAdded(file, Optional.of(draft), Optional.of(dataset), Optional.empty());
    }

    void print(PrintWriter out) {
        if (draft.isEmpty()) {
            return;
        }
        ImportDraft seen = draft.get();
        out.println(file);
        PassportLines.row(out, "Layout", seen.layout().title());
        PassportLines.print(out, seen.passport());
        seen.warnings().forEach(warning -> PassportLines.row(out, "Note", warning));
        if (!seen.rejected().isEmpty()) {
            PassportLines.row(out, "Rejected", "the first of the rows that are no bars:");
            for (RejectedRow row :
                    seen.rejected().stream().limit(REJECTED_SHOWN).toList()) {
                PassportLines.row(out, "", "line " + row.line() + ": " + row.reason() + ": " + line(row.text()));
            }
        }
        if (dataset.isEmpty() && trouble.isEmpty()) {
            PassportLines.row(out, "Preview", "the first rows, as they are written and as they are read (UTC):");
            for (PreviewRow row : seen.preview()) {
                PassportLines.row(out, "", "line " + row.line() + ": " + line(row.text()));
                PassportLines.row(out, "", "    " + read(row));
            }
        }
        dataset.ifPresent(added -> out.println("Added as " + added.name() + "."));
        out.println();
        out.flush();
    }

    private static String line(String text) {
        return HistoryListCommand.oneLine(text, LONGEST_LINE);
    }

    private static String read(PreviewRow row) {
        return PassportLines.minute(row.timeUtc()) + "  " + row.open() + "  " + row.high() + "  " + row.low() + "  "
                + row.close() + "  " + (Double.isNaN(row.volume()) ? NumberText.NONE : row.volume());
    }

    Map<String, @Nullable Object> tree() {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("file", file.toString());
        tree.put("added", dataset.isPresent());
        tree.put("trouble", trouble);
        draft.ifPresent(seen -> {
            tree.put("layout", seen.layout());
            tree.put(
                    "passport",
                    PassportLines.tree(dataset.map(Dataset::passport).orElse(seen.passport())));
            tree.put("obstacle", seen.obstacle());
            tree.put("warnings", seen.warnings());
            tree.put("rejected", seen.rejected().stream().map(BarsAdded::tree).toList());
            tree.put("preview", seen.preview().stream().map(BarsAdded::tree).toList());
        });
        return tree;
    }

    private static Map<String, Object> tree(RejectedRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", row.line());
        tree.put("reason", row.reason());
        tree.put("text", row.text());
        return tree;
    }

    private static Map<String, Object> tree(PreviewRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", row.line());
        tree.put("text", row.text());
        tree.put("time_utc", PassportLines.minute(row.timeUtc()));
        tree.put("prices", List.of(row.open(), row.high(), row.low(), row.close()));
        tree.put("volume", row.volume());
        return tree;
    }
}
