package io.plumbline.data.layout;

import io.plumbline.dataset.Layout;
import java.util.List;
import java.util.Optional;

/// How the rows of a file are to be read, such as: five fields divided by semicolons, the first a time like
/// `20120201 000000`, then open, high, low and close. All that makes one layout differ from another.
///
/// @param layout which of the known layouts it is
/// @param separator what divides the fields
/// @param point what divides a number from its decimals
/// @param headerLine line of the header; 0 if there is none
/// @param names what the header calls the columns; empty without one
/// @param roles what each column holds, from left to right
/// @param date how dates are written
/// @param dateOrderOpen whether day and month could be the other way round
/// @param firstLine first line that can be a row
record RowPlan(
        Layout layout,
        char separator,
        char point,
        int headerLine,
        List<String> names,
        List<Role> roles,
        DateForm date,
        boolean dateOrderOpen,
        int firstLine) {

    RowPlan {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    boolean isTicks() {
        return has(Role.BID);
    }

    /// Whether a quote that a row leaves out is the one before.
    boolean blankIsUnchanged() {
        return layout == Layout.MT5_TICKS;
    }

    RowPlan withLayout(Layout chosen) {
        return new RowPlan(chosen, separator, point, headerLine, names, roles, date, dateOrderOpen, firstLine);
    }

    RowPlan withDate(DateForm other) {
        return new RowPlan(layout, separator, point, headerLine, names, roles, other, dateOrderOpen, firstLine);
    }

    /// What the header calls the column of a role.
    Optional<String> nameOf(Role role) {
        int place = roles.indexOf(role);
        return place < 0 || place >= names.size() ? Optional.empty() : Optional.of(names.get(place));
    }
}
