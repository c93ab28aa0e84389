package io.plumbline.history;

import io.plumbline.core.NearMiss;
import io.plumbline.core.NumberText;
import io.plumbline.core.Scenario;
import io.plumbline.history.RunQuery.Condition;
import io.plumbline.stats.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words a query may use, and what each asks of a run.
final class QueryWords {

    private static final Pattern NUMBER = Pattern.compile("#(\\d{1,18})");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(.*)");
    private static final Pattern FIGURE = Pattern.compile("(\\w+)(?:\\.([A-Za-z]))?(>=|<=|>|<|=)(.*)");
    private static final double MILLIS_PER_SECOND = 1000.0;

    /// Short names of the figures that are asked for most.
    private static final Map<String, String> SHORT = Map.of(
            "pips", "net_pips",
            "net", "net_pips",
            "pf", "profit_factor",
            "expectancy", "expectancy_pips",
            "dd", "max_drawdown_pips",
            "drawdown", "max_drawdown_pips");

    private static final String TOOK = "took";

    private static final Map<String, Function<RunCard, Stream<String>>> TEXT_FIELDS = Map.of(
            "name", card -> Stream.of(card.name()),
            "note", card -> Stream.of(card.notes()),
            "notes", card -> Stream.of(card.notes()),
            "tag", card -> card.tags().stream(),
            "config", card -> Stream.of(card.configName()),
            "symbol", card -> card.symbols().stream(),
            "timeframe", card -> Stream.of(card.timeframes()),
            "version", card -> Stream.of(card.engineVersion()));

    private static final Set<String> OTHER_FIELDS = Set.of("status", "star", "since", "until");

    private final ZoneId zone;

    QueryWords(ZoneId zone) {
        this.zone = zone;
    }

    Condition condition(QueryPart part) throws RunQueryException {
        if (part.quoted()) {
            return anywhere(part.text());
        }
        Matcher number = NUMBER.matcher(part.text());
        if (number.matches()) {
            long id = Long.parseLong(number.group(1));
            return (card, scenario) -> card.id() == id;
        }
        Matcher field = FIELD.matcher(part.text());
        if (field.matches()) {
            return field(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
        }
        Matcher figure = FIGURE.matcher(part.text());
        return figure.matches() ? figure(figure) : anywhere(part.text());
    }

    private static Condition anywhere(String words) {
        String wanted = lower(words);
        return (card, scenario) -> contains(card.name(), wanted)
                || contains(card.notes(), wanted)
                || contains(card.configName(), wanted)
                || Long.toString(card.id()).equals(wanted)
                || anyContains(card.tags(), wanted)
                || anyContains(card.symbols(), wanted);
    }

    private Condition field(String field, String value) throws RunQueryException {
        Function<RunCard, Stream<String>> texts = TEXT_FIELDS.get(field);
        if (texts != null) {
            String wanted = lower(value);
            return (card, scenario) -> texts.apply(card).anyMatch(text -> !text.isEmpty() && contains(text, wanted));
        }
        return switch (field) {
            case "status" -> status(value);
            case "star" -> star(value);
            case "since" -> since(field, value);
            case "until" -> since(field, value).not();
            default -> throw unknown("field", field, fields());
        };
    }

    private static Condition status(String value) throws RunQueryException {
        List<String> known =
                Arrays.stream(RunStatus.values()).map(RunStatus::words).toList();
        if (!known.contains(lower(value))) {
            throw new RunQueryException("no status '" + value + "'; wanted " + String.join(", ", known));
        }
        return (card, scenario) -> card.status().words().equals(lower(value));
    }

    private static Condition star(String value) throws RunQueryException {
        return switch (lower(value)) {
            case "", "yes" -> (card, scenario) -> card.starred();
            case "no" -> (card, scenario) -> !card.starred();
            default -> throw new RunQueryException("'star:" + value + "'; wanted star: or star:no");
        };
    }

    /// Started on that day or later; for "until" on a later day, which is then turned round.
    private Condition since(String field, String value) throws RunQueryException {
        try {
            LocalDate day = LocalDate.parse(value);
            LocalDate first = field.equals("until") ? day.plusDays(1) : day;
            Instant start = first.atStartOfDay(zone).toInstant();
            return (card, scenario) -> !card.started().isBefore(start);
        } catch (DateTimeParseException e) {
            throw new RunQueryException(
                    "'" + field + ":" + value + "'; wanted a day, such as " + field + ":2026-03-01");
        }
    }

    private static Condition figure(Matcher part) throws RunQueryException {
        String name = part.group(1).toLowerCase(Locale.ROOT);
        String key = SHORT.getOrDefault(name, name);
        if (!key.equals(TOOK) && Metric.ofKey(key).isEmpty()) {
            throw unknown("figure", name, figures());
        }
        DoublePredicate bound = bound(part.group(1), part.group(3), part.group(4));
        if (key.equals(TOOK)) {
            return (card, scenario) -> bound.test(card.took().toMillis() / MILLIS_PER_SECOND);
        }
        Optional<Scenario> asked = scenario(part.group(2));
        return (card, chosen) -> {
            Map<String, Double> figures = card.metrics().get(asked.orElse(chosen));
            Double value = figures == null ? null : figures.get(key);
            return value != null && bound.test(value);
        };
    }

    private static Optional<Scenario> scenario(@Nullable String letter) throws RunQueryException {
        if (letter == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Scenario.parse(letter));
        } catch (IllegalArgumentException e) {
            throw new RunQueryException(String.valueOf(e.getMessage()));
        }
    }

    private static DoublePredicate bound(String name, String operator, String written) throws RunQueryException {
        double number = number(name + operator, written);
        return switch (operator) {
            case ">" -> value -> value > number;
            case ">=" -> value -> value >= number;
            case "<" -> value -> value < number;
            case "<=" -> value -> value <= number;
            default -> value -> value == number;
        };
    }

    private static double number(String before, String written) throws RunQueryException {
        String plain = written.replace(NumberText.MINUS, "-").replace(",", "");
        boolean percent = plain.endsWith("%");
        try {
            double number = Double.parseDouble(percent ? plain.substring(0, plain.length() - 1) : plain);
            return percent ? number / 100 : number;
        } catch (NumberFormatException e) {
            throw new RunQueryException("'" + before + written + "'; wanted a number, such as " + before + "1.2");
        }
    }

    private static RunQueryException unknown(String kind, String name, Set<String> known) {
        return new RunQueryException(
                "no " + kind + " '" + name + "'; " + advice(name, known) + " Quotes look for the words themselves.");
    }

    private static String advice(String name, Set<String> known) {
        return NearMiss.of(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "known: " + String.join(", ", known) + ".");
    }

    private static Set<String> fields() {
        return Stream.concat(TEXT_FIELDS.keySet().stream(), OTHER_FIELDS.stream())
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> figures() {
        Set<String> names = SHORT.keySet().stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(TOOK);
        Metric.all().forEach(metric -> names.add(metric.key()));
        return names;
    }

    private static boolean anyContains(List<String> texts, String lowerWords) {
        for (String text : texts) {
            if (contains(text, lowerWords)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String lowerWords) {
        return lower(text).contains(lowerWords);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
