package io.plumbline.config;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Values as they are written in a file, such as `14`, `1e-4`, `yes` or `2024-01-31`.
///
/// Quotes do not matter: `"14"` is a number wherever a number is wanted.
final class Scalars {

    // No leading zeros: YAML 1.1 reads 014 as twelve, people read it as fourteen.
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(0|[1-9][0-9_]*|(?=\\.[0-9]))(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
    private static final Pattern INFINITE = Pattern.compile("[-+]?\\.?inf", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d\\S*)");

    /// More characters than any number needs; reading millions of digits would take minutes.
    private static final int LONGEST_NUMBER = 1000;

    private Scalars() {}

    /// A number, possibly infinite (`.inf`), never NaN.
    static Optional<Double> number(String text) {
        String bare = text.strip();
        if (INFINITE.matcher(bare).matches()) {
            return Optional.of(bare.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        }
        return isNumber(bare) ? Optional.of(Double.valueOf(bare.replace("_", ""))) : Optional.empty();
    }

    /// A whole number, such as `14`, `14.0` or `1e3`; empty if there is a fraction.
    static Optional<BigDecimal> whole(String text) {
        String bare = text.strip();
        if (!isNumber(bare)) {
            return Optional.empty();
        }
        try {
            BigDecimal exact = new BigDecimal(bare.replace("_", ""));
            boolean fraction = exact.signum() != 0 && exact.stripTrailingZeros().scale() > 0;
            return fraction ? Optional.empty() : Optional.of(exact);
        } catch (NumberFormatException e) {
            // An exponent beyond what even a BigDecimal holds.
            return Optional.empty();
        }
    }

    static Optional<Boolean> truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// A moment in UTC, such as `2024-01-31`, `2024-01-31 22:15` or `2024-01-31T22:15:00+02:00`.
    static Optional<Instant> moment(String text) {
        String bare = text.strip();
        try {
            var clock = CLOCK.matcher(bare);
            if (!clock.matches()) {
                return Optional.of(
                        LocalDate.parse(bare).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            String local = clock.group(1) + "T" + clock.group(2);
            boolean hasOffset = clock.group(2).matches(".*(Z|[-+]\\d\\d(:\\d\\d)?)");
            return Optional.of(
                    hasOffset
                            ? OffsetDateTime.parse(local).toInstant()
                            : LocalDateTime.parse(local).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What a value looks like to a reader, such as "a number".
    static String kind(String text) {
        if (number(text).isPresent()) {
            return "a number";
        }
        return truth(text).isPresent() ? "true or false" : "text";
    }

    private static boolean isNumber(String bare) {
        return bare.length() <= LONGEST_NUMBER && NUMBER.matcher(bare).matches();
    }
}
