package io.plumbline.dataset;

import java.util.Optional;
import java.util.OptionalInt;

/// What a user has decided about a file that is to be imported; what is empty is found out.
///
/// @param name what the library shall call it
/// @param symbol what it is a price of
/// @param layout how it is to be read
/// @param clock what its times mean
/// @param decimals for prices in whole points: how many of their digits stand behind the point, such as 5 for
///     127801 → 1.27801; 0 for prices as they are
/// @param dateOrder which of two numbers in a date is the day
/// @param identical what to do with bars that come twice, equal in everything
/// @param conflicting what to do with bars whose time comes twice with other prices
/// @param sort whether rows out of order are put in order; if not, a file with some is refused
public record ImportChoices(
        Optional<String> name,
        Optional<String> symbol,
        Optional<Layout> layout,
        Optional<ClockRule> clock,
        OptionalInt decimals,
        Optional<DateOrder> dateOrder,
        Duplicates identical,
        Duplicates conflicting,
        boolean sort) {

    /// Which of two numbers in a date such as 03/04/2024 is the day.
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// What to do with bars that come twice.
    public enum Duplicates {
        /// The file is refused, naming them.
        REFUSE,
        KEEP_FIRST,
        KEEP_LAST
    }

    /// Nothing decided: bars that are equal in everything are taken once, rows are put in order, and both is said.
    public static final ImportChoices NONE = new ImportChoices(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Duplicates.KEEP_FIRST,
            Duplicates.REFUSE,
            true);

    public ImportChoices withName(String chosen) {
        return new ImportChoices(
                Optional.of(chosen), symbol, layout, clock, decimals, dateOrder, identical, conflicting, sort);
    }

    public ImportChoices withSymbol(String chosen) {
        return new ImportChoices(
                name, Optional.of(chosen), layout, clock, decimals, dateOrder, identical, conflicting, sort);
    }

    public ImportChoices withLayout(Optional<Layout> chosen) {
        return new ImportChoices(name, symbol, chosen, clock, decimals, dateOrder, identical, conflicting, sort);
    }

    public ImportChoices withClock(Optional<ClockRule> chosen) {
        return new ImportChoices(name, symbol, layout, chosen, decimals, dateOrder, identical, conflicting, sort);
    }

    public ImportChoices withDecimals(OptionalInt chosen) {
        return new ImportChoices(name, symbol, layout, clock, chosen, dateOrder, identical, conflicting, sort);
    }

    public ImportChoices withDateOrder(Optional<DateOrder> chosen) {
        return new ImportChoices(name, symbol, layout, clock, decimals, chosen, identical, conflicting, sort);
    }

    public ImportChoices withDuplicates(Duplicates ofIdentical, Duplicates ofConflicting) {
        return new ImportChoices(name, symbol, layout, clock, decimals, dateOrder, ofIdentical, ofConflicting, sort);
    }

    public ImportChoices withSort(boolean chosen) {
        return new ImportChoices(name, symbol, layout, clock, decimals, dateOrder, identical, conflicting, chosen);
    }
}
