package io.plumbline.dataset;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the times in a file mean, such as "New York + 7 h", the usual clock of brokers' servers: the time of a
/// place, which may have summer time, and a shift that stays the same all year.
///
/// @param base the place whose summer time the clock follows
/// @param shiftMinutes how far the clock is ahead of it
public record ClockRule(Base base, int shiftMinutes) {

    /// Whose summer time a clock follows.
    public enum Base {
        /// Nobody's: the shift alone is the distance from UTC.
        FIXED("UTC", ZoneOffset.UTC),
        NEW_YORK("New York", ZoneId.of("America/New_York")),
        LONDON("London", ZoneId.of("Europe/London"));

        private final String title;
        private final ZoneId zone;

        Base(String title, ZoneId zone) {
            this.title = title;
            this.zone = zone;
        }

        public String title() {
            return title;
        }

        public ZoneId zone() {
            return zone;
        }
    }

    public static final ClockRule UTC = new ClockRule(Base.FIXED, 0);
    public static final ClockRule NEW_YORK = new ClockRule(Base.NEW_YORK, 0);
    public static final ClockRule LONDON_MINUS_5 = new ClockRule(Base.LONDON, -5 * 60);
    public static final ClockRule EST = new ClockRule(Base.FIXED, -5 * 60);
    public static final ClockRule NEW_YORK_PLUS_7 = new ClockRule(Base.NEW_YORK, 7 * 60);

    /// The clocks that files are usually written by.
    public static final List<ClockRule> USUAL = List.of(UTC, NEW_YORK, LONDON_MINUS_5, EST, NEW_YORK_PLUS_7);

    private static final int MOST_MINUTES = 15 * 60;
    private static final Pattern SHIFTED =
            Pattern.compile("(utc|gmt|ny|new york|newyork|london)?\\s*(?:([+-])\\s*(\\d{1,2})(?::?(\\d{2}))?\\s*h?)?");

    public ClockRule {
        if (Math.abs(shiftMinutes) > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "a clock " + shiftMinutes + " minutes ahead; wanted at most 15 hours either way");
        }
    }

    /// A fixed distance from UTC.
    public static ClockRule fixed(int minutesAheadOfUtc) {
        return new ClockRule(Base.FIXED, minutesAheadOfUtc);
    }

    /// The clock of a text such as "utc", "est", "ny", "ny+7", "server", "london-5", "utc+2" or "+05:30".
    public static Optional<ClockRule> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-');
        return switch (plain) {
            case "" -> Optional.empty();
            case "est" -> Optional.of(EST);
            case "server", "broker" -> Optional.of(NEW_YORK_PLUS_7);
            default -> {
                Matcher parts = SHIFTED.matcher(plain);
                yield parts.matches() ? of(parts) : Optional.empty();
            }
        };
    }

    private static Optional<ClockRule> of(Matcher parts) {
        String place = Optional.ofNullable(parts.group(1)).orElse("utc");
        Base base = switch (place) {
            case "utc", "gmt" -> Base.FIXED;
            case "london" -> Base.LONDON;
            default -> Base.NEW_YORK;
        };
        int minutes = 0;
        if (parts.group(2) != null) {
            minutes = Integer.parseInt(parts.group(3)) * 60
                    + Optional.ofNullable(parts.group(4)).map(Integer::parseInt).orElse(0);
            minutes = parts.group(2).equals("-") ? -minutes : minutes;
        }
        return Math.abs(minutes) > MOST_MINUTES ? Optional.empty() : Optional.of(new ClockRule(base, minutes));
    }

    /// The rule in words, such as "UTC", "New York local", "New York + 7 h" or "UTC − 5 h (EST all year)".
    public String words() {
        if (shiftMinutes == 0) {
            return base == Base.FIXED ? "UTC" : base.title() + " local";
        }
        int minutes = Math.abs(shiftMinutes) % 60;
        String hours = String.valueOf(Math.abs(shiftMinutes) / 60);
        String shift = (shiftMinutes < 0 ? " \u2212 " : " + ") + hours
                + (minutes == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes)) + " h";
        if (equals(EST)) {
            return base.title() + shift + " (EST all year)";
        }
        return base.title() + shift + (equals(NEW_YORK_PLUS_7) ? " (broker server)" : "");
    }

    /// The rule as [#parse] reads it, such as "ny+7" or "utc-05:30".
    public String code() {
        String place = switch (base) {
            case FIXED -> "utc";
            case NEW_YORK -> "ny";
            case LONDON -> "london";
        };
        if (shiftMinutes == 0) {
            return place;
        }
        int minutes = Math.abs(shiftMinutes) % 60;
        return place
                + (shiftMinutes < 0 ? "-" : "+")
                + (minutes == 0
                        ? String.valueOf(Math.abs(shiftMinutes) / 60)
                        : String.format(Locale.ROOT, "%02d:%02d", Math.abs(shiftMinutes) / 60, minutes));
    }
}
