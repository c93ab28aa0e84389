package io.plumbline.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.ui.common.UtcTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JumpTextTest {

    @ParameterizedTest
    @CsvSource({
        "2023-03-12 14:30,    2023-03-12 14:30, 2023-03-12 14:30",
        "2023-03-12T14:30Z,   2023-03-12 14:30, 2023-03-12 14:30",
        "' 2023-3-2 9:05:59', 2023-03-02 09:05, 2023-03-02 09:05",
        "2023-03-12,          2023-03-12 00:00, 2023-03-13 00:00",
        "2024-02,             2024-02-01 00:00, 2024-03-01 00:00",
        "2023,                2023-01-01 00:00, 2024-01-01 00:00"
    })
    void whatIsTypedIsAStretchOfTime(String typed, String from, String to) {
        JumpText time = JumpText.parse(typed).orElseThrow();

        assertEquals(from, UtcTime.minute(time.fromUtc()));
        assertEquals(to, UtcTime.minute(time.toUtc()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "2023-13", "2023-02-30", "2023-01-01 25:00", "12.03.2023", "2023-01-01 10"})
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(Optional.empty(), JumpText.parse(typed));
    }
}
