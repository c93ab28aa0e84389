package io.plumbline.ui.help;

import io.plumbline.history.RunQuery;
import io.plumbline.ui.help.HelpEntry.Kind;
import java.util.List;

/// The part of the help that explains what each screen is for, and its keys.
final class ScreenGuide {

    private ScreenGuide() {}

    static List<HelpEntry> entries() {
        return List.of(
                screen("Data screen", """
                        The library of datasets: bars that were imported from files, made from other datasets, or \
                        generated. Ctrl+O opens files; files can also be dropped anywhere on the window.
                        The list finds datasets by words in their name, symbol, timeframe, clock, health or file; \
                        Ctrl+F goes there. A click opens a dataset; Ctrl and Shift select several; Del removes them \
                        from the library and leaves their files alone.
                        Chart: 1Y, 1M, 1W, 1D and Bars bring so much into view, around the marked bar if it is in \
                        view. Ctrl+G goes to a date such as 2023-03-12 14:30, or to a whole day, month or year, in \
                        UTC. Indicator adds a line over the prices or a pane below them; a click on its name changes \
                        its parameters. Sydney, Tokyo, London and New York shade the hours they work, on bars of an \
                        hour at most and close enough to be read. A ring below a bar says that it was made of fewer \
                        shorter bars than it should.
                        Chart and table move together: a click on the chart marks a bar and goes to its row, and the \
                        other way round.
                        Passport says what a dataset is, where it came from, which clock its times followed and how \
                        sure that is. Quality says what is wrong with it; a click on a place shows it on the chart.
                        Backtest (Ctrl+R) puts the dataset into the form of the Backtest screen. Resample, Split, \
                        Export (Ctrl+S) and Remove are under More."""),
                screen("Config screen", """
                        Edits a config as a form and as YAML, side by side: a change on either side is on the other at \
                        once, and comments, order and quotes of the text stay. Ctrl+Z takes back the last change, \
                        whichever side it was made on; Ctrl+Y does it again.
                        The form has a field for every key, with what it means, its unit, its range and what holds \
                        without it. A name in bold is in the text; the arrow beside it takes it out again, so that the \
                        default holds. Fields of a list are moved with the right mouse button.
                        The text is checked with every key: mistakes and doubtful spots are underlined, marked beside \
                        the line, listed below, and shown at the field. A click on the list goes there. Ctrl+Space \
                        proposes keys and values, Enter or Tab takes one. Ctrl+F finds, Enter and Shift+Enter go on.
                        Ctrl+O opens, Ctrl+S saves; a file is written whole or not at all. One that another program has \
                        changed meanwhile is noticed before it is overwritten, and can be merged, reloaded or kept. \
                        What is not saved is asked about, and offered again after a crash.
                        Differences holds the text against the saved file, the defaults or the config of a past run. \
                        Use puts the config into the form of the Backtest screen (Ctrl+R)."""),
                screen("Backtest screen", """
                        Runs a config over bar files in the cost scenarios A, B and C and shows them together.
                        What to run: Ctrl+O opens the form with config, bars, scenarios and range. Bars are files in \
                        Plumbline's own layout, or datasets of the library, written as library: and the name. A YAML \
                        file that is dropped on the window becomes the config. Each is looked at while the form is \
                        filled in, and what is wrong with it is said beside it. Ctrl+R runs, Esc cancels.
                        The result: Overview has the key figures, equity and drawdown; Trades every trade; the other \
                        tabs break the result down. Compare puts the run beside others, Report writes it into files.
                        Each run is kept in the history. A past run opened from there is shown on this screen too."""),
                screen("Importing bars", """
                        Files and folders are dropped anywhere on the window, or opened with Ctrl+I. The sheet shows \
                        what each would become: layout, symbol, clock, prices and dates, each with why, and the first \
                        rows as they will be read. What was guessed wrong is corrected there; the file is read anew. \
                        A clock is chosen or written like utc, utc+2, ny, ny+7, london-5 or est.
                        Enter imports the chosen file, Import all ready all that need no answer, Esc closes the sheet. \
                        Rows that are no bars are listed with the reason and can be exported. The files themselves \
                        are never changed.
                        A synthetic market, from the menu or the Data screen, is for null tests: a strategy that \
                        shines on noise fits luck."""),
                screen("Charts", """
                        The wheel zooms, dragging moves, dragging with Shift or the right button selects a stretch to \
                        zoom into; a double click shows all of it again. A click on a scenario in the legend hides it.
                        With the keyboard, after a click on the chart: + or Up zooms in, − or Down zooms out, Left and \
                        Right move, 0 or Home shows all.
                        Picture copies a chart, or saves it as PNG or SVG."""),
                screen("Trade list", """
                        A click on a column's head sorts by it, with Shift by several. A click on a trade, or Enter, \
                        opens it on its chart; Up and Down, or Left and Right, go to the one before and after, Esc \
                        closes it. Ctrl+C copies the selected rows, Export CSV writes the listed trades.
                        The funnel in a column's head, or Filter, shows only some trades; all filters must hold, and \
                        the totals are those of the listed trades. What is typed applies at once:
                        >10  >=10  <10  <=10 – compared with a number
                        -5..5  10..  ..10 – from and to, both included
                        12.4 – all that the list shows as 12.4
                        2024  2024-03  2024-03-15  2024-03-15 14:30 – within that time, UTC
                        2024-03..2024-06  >2024-07-15 – the same for times
                        long – in a column of many different words, those that contain it; where they are few they \
                        are ticked."""),
                screen("Tuning screen", """
                        Tries every combination of some values of some parameters. Choose a strategy and a grid \
                        (small, medium, large, or your own rows: a list as 1.5, 2, 2.5 or from:to:step as 10:30:5), \
                        then Search (Ctrl+R). The map fills in as results come; Esc stops, and a stopped search \
                        can be resumed from Earlier searches.
                        The map spreads two parameters out. The others stand at their sliders, or Others reduces them to \
                        the best, median, mean or worst; what is shown stands above the map. Point at a cell to read it, \
                        click it or use the arrow keys to choose it.
                        Best by Plateau looks for the combination whose worst neighbour is best, since a lonely peak is \
                        likely luck. Honest odds says how good the best of so many tries would be without any skill.
                        Run, Compare and Save as config take the chosen combination further."""),
                screen("Compare screen", """
                        Sets two to eight past runs, or scenarios of runs, side by side: curves, figures, trades and \
                        configs. Add a run opens the list to choose from; it is searched by name, tag, symbol, config \
                        or #number, and A, B and C take a scenario of a run in or out. Esc closes the list.
                        One of them is the baseline, which the others are held against; a click on another's chip \
                        makes that one the baseline. Two trades are the same if symbol, strategy, side and the time \
                        of the entry fill are.
                        Report writes the comparison as HTML, PDF and JSON, and every trade that differs as CSV."""),
                screen("History screen", """
                        Every run is kept here, from the window and from the command line, with its inputs and all \
                        it found.
                        Enter or a double click opens a run as it was shown then. Name, tags, notes and the star are \
                        changed at the right. Run again runs it on the files it names and the config of then, and \
                        tells whether every bit is the same. Compare, Report and Delete are there too; Ctrl and Shift \
                        select several runs.
                        Ctrl+F goes to the search, Esc there takes it back, Down or Enter goes on to the list. Del \
                        deletes, Ctrl+Z brings back what was deleted last. For 30 days deleted runs also come back \
                        with: plumbline history undelete ID
                        Backup writes all runs into one zip file. Restore puts such a file in the place of the present \
                        history, which is set aside, not deleted."""),
                screen(
                        "Finding runs",
                        "What may be typed into the search of the History screen and after plumbline history list. "
                                + "All parts must hold; figures are those of the chosen scenario.\n"
                                + String.join("\n", RunQuery.HELP)),
                screen("When the history is not open", """
                        Only one copy of Plumbline can change the history at a time. While another has it open, a run \
                        ends as usual and waits in the inbox of the history, which is taken in when the history is \
                        next opened or its runs are next listed. The history can be looked at read-only meanwhile; \
                        the command line does so by itself.
                        A damaged history, or one of a newer version, is not touched. The History screen then says \
                        what can be done: recover what can be read, or start a fresh one. The file as it was found is \
                        kept in each case."""),
                screen("Help screen", """
                        Type words to find what has all of them; entries that have them in their title come first. \
                        Figures and config keys are also found by the names they have in files, such as net_pips. \
                        Esc takes the search back. F1 on any screen comes here."""));
    }

    private static HelpEntry screen(String title, String body) {
        return new HelpEntry(title, Kind.GUIDE, "", body, "");
    }
}
