package io.plumbline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.config.ConfigCompletion.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigCompletionTest {

    private static List<Proposal> at(String typed) {
        String text = typed.replace("\\n", "\n");
        return ConfigCompletion.at(text.replace("^", ""), text.indexOf('^'));
    }

    private static String labels(String typed) {
        return String.join(" ", at(typed).stream().map(Proposal::label).limit(4).toList());
    }

    /// The text with the first proposal taken.
    private static String taken(String typed) {
        Proposal first = at(typed).getFirst();
        String text = typed.replace("\\n", "\n").replace("^", "");
        return text.substring(0, first.from()) + first.insert() + text.substring(first.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^ | universe bar_contract regime strategies",
                "universe:\\n  ^ | symbols timeframe",
                "universe:\\n  symbols: []\\n  ^ | timeframe",
                "universe:\\n  time^ | timeframe",
                "universe:\\n  time^: M15 | timeframe",
                "universe:\\n  timeframe: ^ | M1 M5 M10 M15",
                "universe:\\n  timeframe:^ | M1 M5 M10 M15",
                "universe:\\n  timeframe: M1^ | M1 M10 M15",
                "universe:\\n  symbols: [EUR^ | EURUSD EURGBP EURCHF",
                "strategies:\\n  enabled:\\n  - S1^ | S1_TREND_EMA_ATR_ADX",
                "strategies:\\n  enabled:\\n  - S1_TREND_EMA_ATR_ADX\\n  - ^ | S2_MR_ZSCORE_EMA_REGIME S3_BREAKOUT_ATR_REGIME_EMA200",
                "strategies:\\n  params:\\n    S1_TREND_EMA_ATR_ADX:\\n      ema_fast: 20\\n      e^ | ema_slow adx_period atr_period",
                "risk:\\n  conflict_policy: ^\\n  r_base: 1 | priority netting",
                "risk:\\n  r_base: 1\\n^ | universe bar_contract regime strategies",
                "outputs:\\n  debug: ^ | true false",
                "account: { ^ } | initial_equity currency compounding",
                "account: { currency: USD, c^ } | compounding",
                "account: { compounding: ^ } | true false",
                "universe:\\n  symbols: [EURUSD, XAGUSD]\\ncosts:\\n  spread_baseline_pips:\\n    ^ | EURUSD XAGUSD GBPUSD",
                "tuning:\\n  grid: ^ | small medium large",
                "tuning:\\n  strategy: S2_MR_ZSCORE_EMA_REGIME\\n  grid:\\n    z_^ | z_window z_entry",
                "risk:\\n  # comm^ | ``",
                "risk:\\n  r_base: 0.002 ^ | ``",
            })
    void whatMayStandAtAPlaceIsProposed(String typed, String expected) {
        String labels = labels(typed);

        assertTrue(expected.isEmpty() ? labels.isEmpty() : labels.startsWith(expected), labels);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk:\\n  r_b^ | risk:\\n  r_base: ",
                "risk:\\n  ca^ | risk:\\n  caps:\\n    ",
                "risk:\\n  r_b^s: 5 | risk:\\n  r_base: 5",
                "universe:\\n  timeframe:^ | universe:\\n  timeframe: M1",
                "universe:\\n  timeframe: M3^0 # why | universe:\\n  timeframe: M30 # why",
                "universe:\\n  symbols:\\n    ^ | universe:\\n  symbols:\\n    - EURUSD",
            })
    void aProposalTakesThePlaceOfWhatWasTyped(String typed, String expected) {
        assertEquals(expected.replace("\\n", "\n").stripTrailing(), taken(typed).stripTrailing());
    }

    @Test
    void aKeyComesWithWhatHelpSaysOfIt() {
        Proposal proposal = at("risk:\\n  max_h^").getFirst();

        assertEquals("Bars after which a position is closed.", proposal.help());
        assertEquals("bars", proposal.unit());
        assertEquals("a whole number of at least 1", proposal.wanted());
        assertEquals(Optional.of("96"), proposal.usual());
    }

    @Test
    void everyPlaceInTheSampleHasAnAnswer() {
        String text = Example.read(Example.SAMPLE);

        for (int offset = 0; offset <= text.length(); offset += 7) {
            for (Proposal proposal : ConfigCompletion.at(text, offset)) {
                assertTrue(proposal.from() <= offset && offset <= proposal.to(), "offset " + offset);
            }
        }
    }
}
