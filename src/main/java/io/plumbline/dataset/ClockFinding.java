package io.plumbline.dataset;

import java.util.List;
import java.util.stream.Collectors;

/// What the times of a file were taken to mean and why, such as New York local time, since 51 of 52 weeks open at
/// 17:00.
///
/// @param spans the rules in the order of time; one for a file that keeps to one rule, never none
/// @param certainty how sure that is
/// @param weeks number of weeks whose opening could be seen
/// @param agreeing how many of them open when the rules say
/// @param deciding the weeks it rests on, by the day each opens (New York's Sunday), such as "2019-03-10": those in
///     which the next best rule would be wrong; at most 12
/// @param reason why, in words for the user
public record ClockFinding(
        List<Span> spans, Certainty certainty, int weeks, int agreeing, List<String> deciding, String reason) {

    /// How sure the meaning of the times is.
    public enum Certainty {
        /// The user said so.
        GIVEN("set by you"),
        /// Every file of this layout says so, or the times name their offset.
        STATED("stated by the file"),
        /// The openings of the weeks leave no other rule, or only ones that give the same times.
        SURE("sure"),
        /// The openings favour it, yet some weeks speak against it or another rule comes close.
        LIKELY("likely"),
        /// Nothing in the file tells; it is what such files usually are.
        ASSUMED("assumed");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// A stretch of a file under one rule.
    ///
    /// @param fromWall the first time as the file writes it, read as if it were UTC, epoch milliseconds
    /// @param rule what the times from there on mean
    public record Span(long fromWall, ClockRule rule) {}

    public ClockFinding {
        spans = List.copyOf(spans);
        deciding = List.copyOf(deciding);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no rule; wanted at least one");
        }
    }

    /// One rule from beginning to end.
    public static ClockFinding of(ClockRule rule, Certainty certainty, String reason) {
        return new ClockFinding(List.of(new Span(Long.MIN_VALUE, rule)), certainty, 0, 0, List.of(), reason);
    }

    /// The rules in words, such as "New York local, then London − 5 h".
    public String words() {
        return spans.stream().map(span -> span.rule().words()).collect(Collectors.joining(", then "));
    }
}
