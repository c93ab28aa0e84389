package io.plumbline.data.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One line read with care, such as `"2023-01-01 22:00", 1.07 ,1.07006,…`, and what is wrong with it.
///
/// A line is judged from left to right as a reader would: number of fields, time, prices, how they lie to each
/// other, the rest. The first thing wrong is its problem.
final class CarefulRow {

    private final RowPlan plan;
    private final TimeReader times;
    private List<String> fields = List.of();
    private long wallMillis;
    private String symbol = "";
    private int decimals;

    CarefulRow(RowPlan plan, TimeReader times) {
        this.plan = plan;
        this.times = times;
    }

    /// Whether a line is blank, a note, or the header once more, as where files were joined.
    boolean isNoRow(String text) {
        String bare = text.strip();
        return bare.isEmpty()
                || bare.startsWith("#")
                || bare.chars().allMatch(c -> c == plan.separator() || Character.isWhitespace(c))
                || (!plan.names().isEmpty() && Fields.of(text, plan.separator()).equals(plan.names()));
    }

    /// Fills the row; empty if it is good, else what is wrong.
    Optional<String> read(String text, double[] row) {
        fields = Fields.of(text, plan.separator());
        decimals = 0;
        Arrays.fill(row, Double.NaN);
        try {
            checkNumberOfFields(text);
            readTime();
            readNumbers(row);
            if (!plan.isTicks()) {
                checkSpan(row, Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE);
                if (plan.has(Role.ASK_OPEN)) {
                    checkSpan(row, Role.ASK_OPEN, Role.ASK_HIGH, Role.ASK_LOW, Role.ASK_CLOSE);
                }
            }
            return Optional.empty();
        } catch (BadRowException e) {
            return Optional.of(e.text);
        }
    }

    long wallMillis() {
        return wallMillis;
    }

    String symbol() {
        return symbol;
    }

    /// The most decimals of a price of the row.
    int decimals() {
        return decimals;
    }

    private void checkNumberOfFields(String text) throws BadRowException {
        int size = fields.size();
        int wanted = plan.roles().size();
        boolean more = fields.stream().skip(wanted).anyMatch(field -> !field.isEmpty());
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new BadRowException("a quote that is never closed; wanted \" at the end of the field");
        }
        if (size < wanted || more) {
            throw new BadRowException(size + (size == 1 ? " field" : " fields") + ", not " + wanted);
        }
    }

    private void readTime() throws BadRowException {
        long millis = 0;
        symbol = "";
        for (int place = 0; place < plan.roles().size(); place++) {
            byte[] bytes = fields.get(place).getBytes(StandardCharsets.UTF_8);
            switch (plan.roles().get(place)) {
                case TIME -> millis += checked(times.dateAndTime(bytes, 0, bytes.length), place, "date and time");
                case DATE -> millis += checked(times.date(bytes, 0, bytes.length), place, "date");
                case CLOCK -> millis += checked(times.clock(bytes, 0, bytes.length), place, "time of day");
                case SYMBOL -> symbol = fields.get(place);
                default -> {}
            }
        }
        wallMillis = millis;
    }

    private long checked(long millis, int place, String what) throws BadRowException {
        if (millis == TimeReader.BAD) {
            String how = what.equals("time of day") ? "" : " (" + plan.date().words() + ")";
            throw new BadRowException(
                    "time " + Found.quoted(fields.get(place)) + "; wanted a " + what + how + " that there is");
        }
        return millis;
    }

    private void readNumbers(double[] row) throws BadRowException {
        for (int place = 0; place < plan.roles().size(); place++) {
            Role role = plan.roles().get(place);
            if (role.isPrice()) {
                row[role.place()] = price(role, fields.get(place));
            } else if (role.isNumber()) {
                row[role.place()] = amount(role, fields.get(place));
            }
        }
    }

    private double price(Role role, String text) throws BadRowException {
        if (plan.blankIsUnchanged() && (text.isEmpty() || Decimals.any(text, plan.point()) == 0)) {
            return Double.NaN;
        }
        double price = Decimals.any(text, plan.point());
        if (Double.isNaN(price)) {
            throw new BadRowException(role.label() + " " + Found.quoted(text) + "; wanted a price such as 1.0712");
        }
        if (!(price > 0 && price < Double.POSITIVE_INFINITY)) {
            throw new BadRowException(role.label() + " " + Found.quoted(text) + "; wanted a finite price above 0");
        }
        int dot = text.indexOf(plan.point());
        decimals = Math.max(decimals, dot < 0 || text.length() - dot > 9 ? 0 : text.length() - dot - 1);
        return price;
    }

    /// A volume or a spread, `NaN` where the field says nothing.
    private double amount(Role role, String text) throws BadRowException {
        if (text.isEmpty() || text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("null")) {
            return Double.NaN;
        }
        double amount = Decimals.any(text, plan.point());
        boolean finite = Math.abs(amount) < Double.POSITIVE_INFINITY;
        if (!finite || (amount < 0 && role == Role.VOLUME)) {
            throw new BadRowException(
                    role.label() + " " + Found.quoted(text) + "; wanted a finite number from 0 up, or nothing");
        }
        return amount;
    }

    private static void checkSpan(double[] row, Role openRole, Role highRole, Role lowRole, Role closeRole)
            throws BadRowException {
        double high = row[highRole.place()];
        double low = row[lowRole.place()];
        if (high < low) {
            throw new BadRowException(
                    highRole.label() + " " + high + " below " + lowRole.label() + " " + low + "; wanted high >= low");
        }
        for (Role role : List.of(openRole, closeRole)) {
            double price = row[role.place()];
            if (price > high || price < low) {
                throw new BadRowException(role.label() + " " + price + " outside low " + low + " to high " + high
                        + "; wanted low <= " + role.label() + " <= high");
            }
        }
    }

    private static final class BadRowException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String text;

        BadRowException(String text) {
            super(text, null, false, false);
            this.text = text;
        }
    }
}
