package io.plumbline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockRuleTest {

    @Test
    void readsWhatUsersWrite() {
        assertEquals(Optional.of(ClockRule.UTC), ClockRule.parse("utc"));
        assertEquals(Optional.of(ClockRule.UTC), ClockRule.parse("GMT"));
        assertEquals(Optional.of(ClockRule.EST), ClockRule.parse("est"));
        assertEquals(Optional.of(ClockRule.NEW_YORK), ClockRule.parse("New York"));
        assertEquals(Optional.of(ClockRule.NEW_YORK_PLUS_7), ClockRule.parse("server"));
        assertEquals(Optional.of(ClockRule.NEW_YORK_PLUS_7), ClockRule.parse("ny+7"));
        assertEquals(Optional.of(ClockRule.LONDON_MINUS_5), ClockRule.parse("london \u2212 5 h"));
        assertEquals(Optional.of(ClockRule.fixed(330)), ClockRule.parse("+05:30"));
        assertEquals(Optional.of(ClockRule.fixed(-180)), ClockRule.parse("utc-3"));
        assertEquals(Optional.empty(), ClockRule.parse("mars"));
        assertEquals(Optional.empty(), ClockRule.parse("utc+99"));
        assertEquals(Optional.empty(), ClockRule.parse(""));
    }

    @Test
    void saysTheRuleInWords() {
        assertEquals("UTC", ClockRule.UTC.words());
        assertEquals("New York local", ClockRule.NEW_YORK.words());
        assertEquals("New York + 7 h (broker server)", ClockRule.NEW_YORK_PLUS_7.words());
        assertEquals("London \u2212 5 h", ClockRule.LONDON_MINUS_5.words());
        assertEquals("UTC \u2212 5 h (EST all year)", ClockRule.EST.words());
        assertEquals("UTC + 5:30 h", ClockRule.fixed(330).words());
    }

    @Test
    void readsItsOwnCodesAndWords() {
        List<ClockRule> rules = List.of(
                ClockRule.UTC,
                ClockRule.EST,
                ClockRule.NEW_YORK,
                ClockRule.NEW_YORK_PLUS_7,
                ClockRule.LONDON_MINUS_5,
                ClockRule.fixed(-345));
        for (ClockRule rule : rules) {
            assertEquals(Optional.of(rule), ClockRule.parse(rule.code()), rule.code());
        }
    }
}
