package io.plumbline.ui.trades;

import io.plumbline.app.Job;
import io.plumbline.app.JobRunner;
import io.plumbline.app.Outcome;
import io.plumbline.app.TradedBars;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.core.Trade;
import io.plumbline.history.PastRun;
import io.plumbline.history.RunInputs;
import io.plumbline.stats.RunResult;
import io.plumbline.stats.RunResult.BarsUsed;
import io.plumbline.ui.common.StatusLine;
import io.plumbline.ui.trades.TradeTable.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The list of a run's trades: filtered and sorted off the window's thread, and one of them opened on its chart.
public final class TradesViewModel {

    private static final Logger LOG = LoggerFactory.getLogger(TradesViewModel.class);

    /// The use case that writes trades of a result into a file.
    @FunctionalInterface
    public interface Export {
        Job<Path> job(RunResult result, List<Trade> trades, Path file);
    }

    private final JobRunner jobs;
    private final Export export;
    private final StatusLine status;
    private final TradeViewModel trade;

    private final ReadOnlyObjectWrapper<Optional<TradeTable>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Figure>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<OptionalInt> opened = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObservableList<ColumnFilter> filters = FXCollections.observableArrayList();
    private final ShownTrades shown = new ShownTrades();
    private List<TradeQuery.SortKey> order = List.of();
    private Optional<JobRunner.Handle> running = Optional.empty();
    // Which question an answer belongs to: an answer to an old one is not shown.
    private int asked;
    private int answeredUpTo;

    /// @param readBars the use case that reads the bars of a symbol of a run again
    /// @param export the use case that writes trades into a file
    public TradesViewModel(
            JobRunner jobs,
            BiFunction<RunInputs, BarsUsed, Job<TradedBars>> readBars,
            Export export,
            StatusLine status) {
        this.jobs = jobs;
        this.export = export;
        this.status = status;
        this.trade = new TradeViewModel(jobs, readBars);
    }

    /// Shows the trades of a run, at first those of its first scenario: the others are the same decisions at other
    /// costs, and the totals of several scenarios together say little.
    public void show(PastRun run) {
        show(run.inputs(), run.result());
    }

    /// Shows the trades of a run that was just made.
    public void show(RunInputs inputs, RunResult result) {
        clear();
        trade.show(inputs, result);
        Set<Scenario> scenarios = result.scenarios().keySet();
        List<ColumnFilter> first = scenarios.size() < 2
                ? List.of()
                : List.of(ColumnFilter.OneOf.of(
                        TradeColumn.SCENARIO, Set.of(scenarios.iterator().next().name())));
        filters.setAll(first);
        TradeQuery query = query();
        ask(
                progress -> {
                    TradeTable made = TradeTable.of(result);
                    return new Opening(made, made.answer(query));
                },
                opening -> {
                    table.set(Optional.of(opening.table()));
                    show(opening.answer());
                });
    }

    /// A new table with its first answer.
    private record Opening(TradeTable table, Answer answer) {}

    /// Shows no trades.
    public void clear() {
        asked++;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
        close();
        table.set(Optional.empty());
        filters.clear();
        figures.set(List.of());
        shown.show(new int[0]);
    }

    /// Puts a filter in the place of those of its column.
    public void filter(ColumnFilter filter) {
        List<ColumnFilter> changed = new ArrayList<>(filters);
        int place = 0;
        while (place < changed.size() && changed.get(place).column() != filter.column()) {
            place++;
        }
        changed.removeIf(other -> other.column() == filter.column());
        changed.add(Math.min(place, changed.size()), filter);
        setFilters(changed);
    }

    /// Takes the filters of a column away.
    public void unfilter(TradeColumn column) {
        setFilters(filters.stream().filter(filter -> filter.column() != column).toList());
    }

    /// Takes all filters away.
    public void unfilterAll() {
        setFilters(List.of());
    }

    private void setFilters(List<ColumnFilter> changed) {
        if (!changed.equals(filters)) {
            filters.setAll(changed);
            askAgain();
        }
    }

    /// Sorts by these columns, the most important first; in file order without any.
    public void sort(List<TradeQuery.SortKey> newOrder) {
        if (!newOrder.equals(order)) {
            order = List.copyOf(newOrder);
            askAgain();
        }
    }

    private TradeQuery query() {
        return new TradeQuery(filters, order);
    }

    private void askAgain() {
        table.get().ifPresent(present -> {
            TradeQuery query = query();
            ask(progress -> present.answer(query), this::show);
        });
    }

    private <R> void ask(Job<R> question, Consumer<R> answered) {
        int number = ++asked;
        running.ifPresent(JobRunner.Handle::cancel);
        running = Optional.empty();
        answeredUpTo = number - 1;
        JobRunner.Handle handle = jobs.start(question, (done, words) -> {}, end -> {
            if (number == asked) {
                answeredUpTo = number;
                running = Optional.empty();
                end(end, answered);
            }
        });
        // A runner may have ended the job before it returns.
        if (answeredUpTo < number) {
            running = Optional.of(handle);
        }
    }

    private <R> void end(Outcome<R> end, Consumer<R> answered) {
        switch (end) {
            case Outcome.Done<R>(R answer) -> answered.accept(answer);
            case Outcome.Failed<R>(Throwable cause) -> {
                LOG.error("The trade list failed", cause);
                status.show("The trade list failed: " + cause.getMessage());
            }
            case Outcome.Cancelled<R>() -> {}
        }
    }

    private void show(Answer answer) {
        shown.show(answer.rows());
        figures.set(Figure.of(answer, table.get().map(TradeTable::size).orElse(0)));
    }

    /// Opens a trade on its chart.
    ///
    /// @param row a row of the table
    public void open(int row) {
        table.get().ifPresent(present -> {
            if (opened.get().orElse(-1) != row) {
                opened.set(OptionalInt.of(row));
                trade.open(present.trade(row), present.money(row), present.currency());
            }
        });
    }

    /// Opens the trade after the open one, in the list's order. At the end the last one stays open.
    public void next() {
        step(1);
    }

    /// Opens the trade before the open one.
    public void previous() {
        step(-1);
    }

    /// Where the open trade is no longer in the list, the first of the list follows it.
    private void step(int by) {
        if (opened.get().isPresent() && !shown.isEmpty()) {
            int place = shown.place(opened.get().getAsInt());
            int last = shown.size() - 1;
            open(shown.get(place < 0 ? 0 : Math.clamp(place + by, 0, last)));
        }
    }

    /// Closes the open trade.
    public void close() {
        opened.set(OptionalInt.empty());
        trade.close();
    }

    /// The text of these rows in these columns, separated by tabs, with a line of titles.
    public String copy(List<Integer> rows, List<TradeColumn> columns) {
        StringBuilder text = new StringBuilder();
        text.append(String.join("\t", columns.stream().map(TradeColumn::title).toList()));
        table.get()
                .ifPresent(present -> rows.forEach(row -> text.append('\n')
                        .append(String.join(
                                "\t",
                                columns.stream()
                                        .map(column -> present.text(column, row))
                                        .toList()))));
        return text.append('\n').toString();
    }

    /// Writes the listed trades, in their order, as CSV.
    public void export(Path file) {
        table.get().ifPresent(present -> {
            List<Trade> trades = present.trades(shown.rows());
            status.show("Writing " + NumberText.count(trades.size()) + " trades");
            jobs.start(
                    export.job(present.result(), trades, file),
                    (done, words) -> {},
                    end -> exported(end, trades.size()));
        });
    }

    private void exported(Outcome<Path> end, int count) {
        switch (end) {
            case Outcome.Done<Path>(Path file) ->
                status.show("Wrote " + NumberText.count(count) + (count == 1 ? " trade to " : " trades to ") + file);
            case Outcome.Failed<Path>(Throwable cause) -> {
                LOG.warn("The trades were not written", cause);
                status.show("Not written: " + cause.getMessage());
            }
            case Outcome.Cancelled<Path>() -> status.show("Cancelled, nothing was written");
        }
    }

    /// All trades of the run; empty until there is one.
    public ReadOnlyObjectProperty<Optional<TradeTable>> tableProperty() {
        return table.getReadOnlyProperty();
    }

    /// The rows that the list shows, in order.
    public ObservableList<Integer> shown() {
        return shown;
    }

    /// The place of a row in the list, or -1.
    public int place(int row) {
        return shown.place(row);
    }

    /// What is filtered for, in the order in which the columns were first filtered.
    public ObservableList<ColumnFilter> filters() {
        return filters;
    }

    /// Whether an answer is still being looked for.
    public boolean isAsking() {
        return running.isPresent();
    }

    /// The totals of the rows shown.
    public ReadOnlyObjectProperty<List<Figure>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// The row that is open on its chart.
    public ReadOnlyObjectProperty<OptionalInt> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The open trade.
    public TradeViewModel trade() {
        return trade;
    }
}
