package io.plumbline.ui.data;

import io.plumbline.app.InputException;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.Layout;
import io.plumbline.ui.data.ImportField.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An answer of the user's in the import sheet, such as "ny+7" for the clock, put among the choices.
final class ImportCorrection {

    private ImportCorrection() {}

    /// The choices with an answer in them; [ImportField#FIND_OUT] or nothing takes the answer back.
    ///
    /// @throws InputException if it cannot be understood, saying what could be
    static ImportChoices of(ImportChoices before, ImportField field, String typed) throws InputException {
        String answer = typed.strip();
        boolean findOut = answer.isEmpty() || answer.equals(ImportField.FIND_OUT);
        return switch (field) {
            case LAYOUT -> before.withLayout(findOut ? Optional.empty() : layout(answer));
            case SYMBOL -> withSymbol(before, symbol(answer));
            case CLOCK -> before.withClock(findOut ? Optional.empty() : Optional.of(clock(answer)));
            case PRICES -> before.withDecimals(findOut ? OptionalInt.empty() : decimals(answer));
            case DATES -> before.withDateOrder(findOut ? Optional.empty() : Optional.of(order(answer)));
            case IDENTICAL -> before.withDuplicates(duplicates(answer), before.conflicting());
            case CONFLICTING -> before.withDuplicates(before.identical(), duplicates(answer));
            case ORDER -> before.withSort(answer.equals(Words.SORT));
            case NAME, TIMEFRAME -> before;
        };
    }

    private static Optional<Layout> layout(String answer) {
        return Stream.of(Layout.values())
                .filter(layout -> layout.title().equals(answer))
                .findFirst();
    }

    private static Optional<String> symbol(String answer) {
        String symbol = answer.toUpperCase(Locale.ROOT).replace("/", "").replace(" ", "");
        return symbol.isEmpty() ? Optional.empty() : Optional.of(symbol);
    }

    private static ImportChoices withSymbol(ImportChoices before, Optional<String> symbol) {
        return new ImportChoices(
                before.name(),
                symbol,
                before.layout(),
                before.clock(),
                before.decimals(),
                before.dateOrder(),
                before.identical(),
                before.conflicting(),
                before.sort());
    }

    private static ClockRule clock(String answer) throws InputException {
        return ClockRule.USUAL.stream()
                .filter(rule -> rule.words().equals(answer))
                .findFirst()
                .or(() -> ClockRule.parse(answer))
                .orElseThrow(() -> new InputException(
                        "No clock is called " + answer + "; write it like utc, utc+2, ny, ny+7, london-5 or est"));
    }

    private static OptionalInt decimals(String answer) {
        return answer.equals(Words.AS_THEY_ARE)
                ? OptionalInt.of(0)
                : IntStream.rangeClosed(1, Words.MOST_DECIMALS)
                        .filter(decimals -> Words.points(decimals).equals(answer))
                        .findFirst();
    }

    private static DateOrder order(String answer) {
        return answer.equals(Words.MONTH_FIRST) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    private static Duplicates duplicates(String answer) {
        return switch (answer) {
            case Words.KEEP_ONE, Words.KEEP_FIRST -> Duplicates.KEEP_FIRST;
            case Words.KEEP_LAST -> Duplicates.KEEP_LAST;
            default -> Duplicates.REFUSE;
        };
    }

    /// What the choices answer to a field; empty where they leave it to Plumbline.
    static Optional<String> answer(ImportChoices choices, ImportField field) {
        return switch (field) {
            case LAYOUT -> choices.layout().map(Layout::title);
            case SYMBOL -> choices.symbol();
            case CLOCK -> choices.clock().map(ClockRule::words);
            case PRICES ->
                choices.decimals().isPresent()
                        ? Optional.of(scale(choices.decimals().getAsInt()))
                        : Optional.empty();
            case DATES ->
                choices.dateOrder().map(order -> order == DateOrder.DAY_FIRST ? Words.DAY_FIRST : Words.MONTH_FIRST);
            case IDENTICAL -> Optional.of(choices.identical() == Duplicates.REFUSE ? Words.REFUSE : Words.KEEP_ONE);
            case CONFLICTING ->
                Optional.of(
                        switch (choices.conflicting()) {
                            case REFUSE -> Words.REFUSE;
                            case KEEP_FIRST -> Words.KEEP_FIRST;
                            case KEEP_LAST -> Words.KEEP_LAST;
                        });
            case ORDER -> Optional.of(choices.sort() ? Words.SORT : Words.REFUSE);
            case NAME, TIMEFRAME -> Optional.empty();
        };
    }

    static String scale(int decimals) {
        return decimals == 0 ? Words.AS_THEY_ARE : Words.points(decimals);
    }
}
