package io.plumbline.ui.trades;

import io.plumbline.core.NumberText;
import io.plumbline.ui.trades.ColumnFilter.Within;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conditions on numbers and times as users write them: `>10`, `<= 5`, `-5..5`, `10..`, `2024-03..2024-06`.
///
/// A lone number stands for all that rounds to it, so that "12.4" finds what the list shows as 12.4. A lone day,
/// month or year stands for all of it.
final class FilterText {

    /// A text that is no condition, and why.
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    /// The stretch an operand stands for, such as a month; a number is its own first and last.
    private record Span(double first, double last) {}

    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|≥|≤|>|<|=)?(.*)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d*\\.?\\d+|[+-]?\\d+\\.");

    private FilterText() {}

    /// What may be written for a column of this kind.
    static String hint(TradeColumn.Kind kind) {
        return kind == TradeColumn.Kind.TIME ? "2024-03..2024-06, >2024-07-15" : ">10, <=5, -5..5";
    }

    /// The condition in a text.
    static Within parse(TradeColumn column, String text) throws UnreadableException {
        String written = text.strip();
        String plain = column.kind() == TradeColumn.Kind.TIME
                ? written
                : written.replace(NumberText.MINUS, "-").replace(",", "").replace(" ", "");
        int dots = plain.indexOf("..");
        if (dots >= 0) {
            return range(
                    column,
                    plain.substring(0, dots).strip(),
                    plain.substring(dots + 2).strip(),
                    written);
        }
        Matcher matcher = COMPARISON.matcher(plain);
        if (!matcher.matches()) {
            throw unreadable(column, written);
        }
        String operator = matcher.group(1) == null ? "" : matcher.group(1);
        String operand = matcher.group(2).strip();
        Span span = span(column, operand);
        return switch (operator) {
            case ">" -> new Within(column, Math.nextUp(span.last()), Double.POSITIVE_INFINITY, written);
            case ">=", "≥" -> new Within(column, span.first(), Double.POSITIVE_INFINITY, written);
            case "<" -> new Within(column, Double.NEGATIVE_INFINITY, Math.nextDown(span.first()), written);
            case "<=", "≤" -> new Within(column, Double.NEGATIVE_INFINITY, span.last(), written);
            default -> alone(column, operand, span, written);
        };
    }

    private static Within range(TradeColumn column, String from, String to, String written) throws UnreadableException {
        if (from.isEmpty() && to.isEmpty()) {
            throw unreadable(column, written);
        }
        double first =
                from.isEmpty() ? Double.NEGATIVE_INFINITY : span(column, from).first();
        double last = to.isEmpty() ? Double.POSITIVE_INFINITY : span(column, to).last();
        if (first > last) {
            throw new UnreadableException("nothing lies between " + from + " and " + to + "; the smaller comes first");
        }
        return new Within(column, first, last, written);
    }

    private static Within alone(TradeColumn column, String operand, Span span, String written) {
        if (column.kind() == TradeColumn.Kind.TIME) {
            return new Within(column, span.first(), span.last(), written);
        }
        int point = operand.indexOf('.');
        int decimals = point < 0 ? 0 : operand.length() - point - 1;
        double half = 0.5 * Math.pow(10, -decimals);
        return new Within(column, span.first() - half, Math.nextDown(span.last() + half), written);
    }

    private static Span span(TradeColumn column, String operand) throws UnreadableException {
        if (column.kind() == TradeColumn.Kind.TIME) {
            return time(column, operand);
        }
        if (!NUMBER.matcher(operand).matches()) {
            throw unreadable(column, operand);
        }
        double value = Double.parseDouble(operand);
        return new Span(value, value);
    }

    private static Span time(TradeColumn column, String operand) throws UnreadableException {
        try {
            return switch (operand.length()) {
                case 4 -> {
                    LocalDate start = LocalDate.of(Integer.parseInt(operand), 1, 1);
                    yield days(start, start.plusYears(1));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(operand);
                    yield days(month.atDay(1), month.plusMonths(1).atDay(1));
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(operand);
                    yield days(day, day.plusDays(1));
                }
                case 16 -> {
                    Instant minute =
                            LocalDateTime.parse(operand.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
                    yield new Span(minute.toEpochMilli(), minute.toEpochMilli() + 59_999);
                }
                default -> throw unreadable(column, operand);
            };
        } catch (DateTimeException | NumberFormatException e) {
            UnreadableException unreadable = unreadable(column, operand);
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static Span days(LocalDate first, LocalDate after) {
        return new Span(millis(first), millis(after) - 1);
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static UnreadableException unreadable(TradeColumn column, String text) {
        String wanted = column.kind() == TradeColumn.Kind.TIME
                ? "is no time; write a year, month or day such as 2024-03, or a range such as 2024-03..2024-06"
                : "is no number; write a condition such as >10, <=5 or -5..5";
        return new UnreadableException("“" + text + "” " + wanted);
    }
}
