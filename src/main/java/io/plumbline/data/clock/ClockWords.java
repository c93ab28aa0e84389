package io.plumbline.data.clock;

import io.plumbline.dataset.ClockFinding.Span;
import io.plumbline.dataset.ClockRule;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says why a clock was found, such as "51 of 52 weeks open at Sunday 17:00 New York if the times are New York
/// local".
final class ClockWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);
    private static final int MOST_DAYS = 4;

    private ClockWords() {}

    /// The parts that are not empty, joined.
    static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    static String agreement(RulePath path, int opens) {
        if (opens == 0) {
            return "no opening is seen, but " + count(path.closing(), "week closes", "weeks close")
                    + " at Friday 17:00 New York";
        }
        return path.opening() + " of " + opens + (opens == 1 ? " week opens" : " weeks open")
                + " at Sunday 17:00 New York if the times are " + names(path);
    }

    static String comparison(ClockRule other, List<SeenWeek> deciding, boolean clear) {
        if (deciding.isEmpty()) {
            return other.words() + " would fit them as well";
        }
        boolean one = deciding.size() == 1;
        return (one ? "the week of " : "the weeks of ")
                + days(deciding)
                + (clear ? (one ? " rules out " : " rule out ") : (one ? " speaks against " : " speak against "))
                + other.words();
    }

    static String changes(List<Span> spans) {
        if (spans.size() == 1) {
            return "";
        }
        StringBuilder words = new StringBuilder("the clock changes: ")
                .append(spans.getFirst().rule().words());
        for (Span span : spans.subList(1, spans.size())) {
            words.append(", from ")
                    .append(MINUTE.format(Instant.ofEpochMilli(span.fromWall()).atOffset(ZoneOffset.UTC)))
                    .append(" on ")
                    .append(span.rule().words());
        }
        return words.toString();
    }

    static String overruled(ClockRule stated, int forIt, int againstIt) {
        return "ATTENTION: the file claims " + stated.words() + ", but " + againstIt + " of the " + (forIt + againstIt)
                + " weeks that tell contradict it";
    }

    static String tooWeak(RulePath evidence, int opens) {
        return evidence.opening() + " of " + opens + " would if they were " + names(evidence)
                + ", too little to overrule what is stated";
    }

    static String oddOne(RulePath evidence, int opens) {
        return "ATTENTION: " + evidence.opening() + " of " + opens + " would if they were " + names(evidence)
                + ", as in files to whose times somebody added hours without regard to summer time; if this is one, "
                + "set the clock to " + evidence.distinct().getFirst().code();
    }

    static String contradiction(RulePath byOpenings, RulePath byCloses, int opens) {
        return "openings and closes contradict each other, so that bars are missing at one of them: "
                + count(opens, "week opens", "weeks open") + " as if the times were " + names(byOpenings)
                + ", but they close as if they were " + names(byCloses);
    }

    private static String names(RulePath path) {
        return path.distinct().stream().map(ClockRule::words).collect(Collectors.joining(", then "));
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static String days(List<SeenWeek> weeks) {
        String days = weeks.stream()
                .limit(MOST_DAYS)
                .map(week -> DAY.format(week.sunday()))
                .collect(Collectors.joining(", "));
        return weeks.size() > MOST_DAYS ? days + " and others" : days;
    }
}
