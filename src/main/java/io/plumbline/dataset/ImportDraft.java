package io.plumbline.dataset;

import java.util.List;

/// What a file would become if it were imported now: what the import sheet shows.
///
/// @param file the path of the file
/// @param choices what was decided by the user
/// @param layout how it was read
/// @param passport the passport it would get; its symbol is empty if nothing tells it
/// @param preview the first rows, as the file has them and as they were read, at most 20
/// @param rejected rows that are no bars, at most 10,000 of them; their number is in the quality report
/// @param obstacle why it cannot be imported as it is, such as "Say which symbol these bars are of"; empty if
///     it can
/// @param warnings what the user should know before
public record ImportDraft(
        String file,
        ImportChoices choices,
        Layout layout,
        DataPassport passport,
        List<PreviewRow> preview,
        List<RejectedRow> rejected,
        String obstacle,
        List<String> warnings) {

    /// A row as the file has it and as it was read.
    ///
    /// @param line line of the file, the first being 1
    /// @param text the line
    /// @param timeUtc start of the bar it belongs to, epoch milliseconds
    public record PreviewRow(
            int line, String text, long timeUtc, double open, double high, double low, double close, double volume) {}

    /// A row that is no bar.
    ///
    /// @param line line of the file, the first being 1
    /// @param text the line, cut after 200 characters
    /// @param reason what was found and what was wanted
    public record RejectedRow(int line, String text, String reason) {}

    public ImportDraft {
        preview = List.copyOf(preview);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /// The same draft under another name, which needs no other look at the file.
    public ImportDraft withName(String name) {
        return new ImportDraft(
                file, choices.withName(name), layout, passport.withName(name), preview, rejected, obstacle, warnings);
    }
}
