package io.plumbline.ui.trades;

import java.util.List;

/// Which trades a list shows, and in which order.
///
/// @param filters all must hold; several on one column are allowed
/// @param order the most important first; in file order where it leaves things open
public record TradeQuery(List<ColumnFilter> filters, List<SortKey> order) {

    /// A column to sort by.
    public record SortKey(TradeColumn column, boolean ascending) {}

    /// Every trade in file order.
    static final TradeQuery ALL = new TradeQuery(List.of(), List.of());

    public TradeQuery {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
    }
}
