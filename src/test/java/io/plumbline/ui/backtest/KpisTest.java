package io.plumbline.ui.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class KpisTest {

    private final List<Kpi> kpis = Kpis.of(HandMade.result());

    @Test
    void areNineInTheOrderATraderReadsThem() {
        assertEquals(
                List.of(
                        "Net result",
                        "Expectancy",
                        "Win rate",
                        "Profit factor",
                        "Max drawdown",
                        "Sharpe ratio",
                        "Trades",
                        "Costs",
                        "Break-even cost"),
                kpis.stream().map(Kpi::title).toList());
    }

    @Test
    void giveEachNumberInEveryScenario() {
        assertEquals(List.of("15.0", "9.0", "\u22126.0"), texts(0));
        assertEquals(List.of("3.75", "2.25", "\u22121.50"), texts(1));
        assertEquals(List.of("50.0\u00a0%", "50.0\u00a0%", "50.0\u00a0%"), texts(2));
        assertEquals(List.of("2.00", "1.50", "0.75"), texts(3));
        assertEquals(List.of("\u221210.0", "\u221211.0", "\u221213.0"), texts(4));
        assertEquals(List.of("–", "–", "–"), texts(5));
        assertEquals(List.of("4", "4", "4"), texts(6));
    }

    @Test
    void markOnlyWhatSpeaksOfLosingMoney() {
        assertEquals(List.of(false, false, true), losing(0));
        assertEquals(List.of(false, false, true), losing(3));
        assertEquals(List.of(false, false, false), losing(4));
        assertEquals(List.of(false, false, false), losing(5));
    }

    private List<String> texts(int kpi) {
        return kpis.get(kpi).values().stream().map(Kpi.Value::text).toList();
    }

    private List<Boolean> losing(int kpi) {
        return kpis.get(kpi).values().stream().map(Kpi.Value::losing).toList();
    }
}
