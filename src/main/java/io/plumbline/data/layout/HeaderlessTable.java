package io.plumbline.data.layout;

import io.plumbline.dataset.Layout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table without a header, such as `20120201 000000;1.30640;1.30640;1.30640;1.30640;0`, whose columns are known
/// by the layout or told by their values.
///
/// @param sample the first lines
/// @param separator what is taken to divide the fields
record HeaderlessTable(Sample sample, char separator) {

    private static final int ROWS_LOOKED_AT = 100;
    private static final double MOST = 0.8;
    private static final int LEAN_NUMBERS = 10;
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z]{2,}[A-Za-z0-9./_-]*");
    private static final List<Role> SIDE = List.of(Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE);
    private static final List<Role> ASK_SIDE = List.of(Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE);

    Optional<RowPlan> plan() {
        List<List<String>> rows = sample.rows(1, separator, ROWS_LOOKED_AT);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int size = usualSize(rows);
        List<Role> roles = new ArrayList<>();
        if (isSymbol(TimeColumns.values(rows, 0))) {
            roles.add(Role.SYMBOL);
        }
        Optional<TimeGuess> time = TimeGuess.of(TimeColumns.values(rows, roles.size()));
        if (time.isEmpty() || time.get().kind() == TimeGuess.Kind.CLOCK) {
            return Optional.empty();
        }
        addTimes(roles, rows, time.get());
        List<Role> numbers = numbers(size - roles.size(), time.get().form());
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        roles.addAll(numbers);
        char point = point(rows, roles, separator);
        if (!agrees(rows, roles, point)) {
            return Optional.empty();
        }
        boolean open = time.get().form() == DateForm.DAY_FIRST;
        RowPlan plan = new RowPlan(
                Layout.GENERIC,
                separator,
                point,
                0,
                List.of(),
                roles,
                time.get().form(),
                open,
                1);
        return Optional.of(plan.withLayout(layout(plan, rows)));
    }

    private static int usualSize(List<List<String>> rows) {
        List<Integer> sizes = rows.stream().map(List::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private static boolean isSymbol(List<String> values) {
        return !values.isEmpty()
                && values.stream().allMatch(value -> SYMBOL.matcher(value).matches());
    }

    /// A date may be followed by a field with the time of day; one in digits is taken for it only if it has a zero
    /// in front or fits no price, so by all of them being four, six or nine digits long.
    private static void addTimes(List<Role> roles, List<List<String>> rows, TimeGuess time) {
        boolean whole = time.kind() == TimeGuess.Kind.WHOLE;
        roles.add(whole ? Role.TIME : Role.DATE);
        if (!whole) {
            Optional<TimeGuess> next = TimeGuess.of(TimeColumns.values(rows, roles.size()));
            if (next.isPresent() && next.get().kind() == TimeGuess.Kind.CLOCK) {
                roles.add(Role.CLOCK);
            }
        }
    }

    private static List<Role> numbers(int count, DateForm form) {
        List<Role> roles = new ArrayList<>();
        if (count == LEAN_NUMBERS && form == DateForm.DIGITS) {
            roles.addAll(SIDE);
            roles.add(Role.VOLUME);
            roles.addAll(ASK_SIDE);
            roles.add(Role.SKIP);
        } else if (count >= SIDE.size()) {
            roles.addAll(SIDE);
            if (count > SIDE.size()) {
                roles.add(Role.VOLUME);
                roles.addAll(Collections.nCopies(count - roles.size(), Role.SKIP));
            }
        } else if (count >= 2) {
            roles.add(Role.BID);
            roles.add(Role.ASK);
            roles.addAll(Collections.nCopies(count - 2, Role.SKIP));
        }
        return roles;
    }

    /// A comma if decimals stand behind commas, which the fields must then not be divided by.
    static char point(List<List<String>> rows, List<Role> roles, char separator) {
        if (separator == ',') {
            return '.';
        }
        int commas = 0;
        int points = 0;
        for (int place = 0; place < roles.size(); place++) {
            if (roles.get(place).isPrice()) {
                for (String value : TimeColumns.values(rows, place)) {
                    commas += value.indexOf(',') >= 0 ? 1 : 0;
                    points += value.indexOf('.') >= 0 ? 1 : 0;
                }
            }
        }
        return commas > points ? ',' : '.';
    }

    /// Whether the values are what the roles say: highs and lows span, no bid above its ask.
    private static boolean agrees(List<List<String>> rows, List<Role> roles, char point) {
        boolean ticks = roles.contains(Role.BID);
        long agreeing = rows.stream()
                .filter(row -> ticks ? isQuote(row, roles, point) : isBar(row, roles, point))
                .count();
        return agreeing > 0 && agreeing >= MOST * rows.size();
    }

    private static boolean isQuote(List<String> row, List<Role> roles, char point) {
        double bid = number(row, roles, Role.BID, point);
        double ask = number(row, roles, Role.ASK, point);
        return bid > 0 && bid <= ask && ask < bid * 1.5;
    }

    private static boolean isBar(List<String> row, List<Role> roles, char point) {
        double open = number(row, roles, Role.OPEN, point);
        double high = number(row, roles, Role.HIGH, point);
        double low = number(row, roles, Role.LOW, point);
        double close = number(row, roles, Role.CLOSE, point);
        return low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close);
    }

    private static double number(List<String> row, List<Role> roles, Role role, char point) {
        int place = roles.indexOf(role);
        return place < row.size() ? Decimals.any(row.get(place), point) : Double.NaN;
    }

    private Layout layout(RowPlan plan, List<List<String>> rows) {
        boolean digits = plan.date() == DateForm.DIGITS;
        if (plan.has(Role.ASK_OPEN)) {
            return Layout.LEAN;
        }
        if (plan.isTicks()) {
            boolean trueFx = plan.has(Role.SYMBOL) && digits;
            boolean histData = digits && plan.has(Role.TIME);
            return trueFx ? Layout.TRUEFX : histData ? Layout.HISTDATA_TICKS : Layout.GENERIC_TICKS;
        }
        int time = plan.roles().indexOf(plan.has(Role.TIME) ? Role.TIME : Role.DATE);
        List<String> times = TimeColumns.values(rows, time);
        if (digits && plan.has(Role.TIME) && !plan.has(Role.SYMBOL) && TimeGuess.isDigitsOnly(times)) {
            return Layout.HISTDATA_M1;
        }
        boolean dots = times.stream().allMatch(text -> text.indexOf('.') == 4);
        return dots && separator == ',' && plan.has(Role.DATE) && !plan.has(Role.SYMBOL) ? Layout.MT4 : Layout.GENERIC;
    }
}
