package io.plumbline.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.plumbline.ui.common.Sheet.Cell;
import io.plumbline.ui.common.Sheet.Column;
import io.plumbline.ui.common.Sheet.Kind;
import io.plumbline.ui.common.Sheet.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = new Sheet(
            "By hour",
            true,
            List.of(Column.name("Hour"), new Column("Net pips", "A normal", 1, "", Kind.BAR)),
            List.of(
                    Row.of(List.of(Cell.name("09:00", 0), Cell.number("\u22121,234.5", -1234.5))),
                    Row.of(List.of(Cell.name("10:00", 1), Cell.none()))));

    @Test
    void givesOtherProgramsPlainNumbersAndNamesOfGroups() {
        assertEquals(
                List.of(List.of("Hour", "A normal Net pips"), List.of("09:00", "-1234.5"), List.of("10:00", "")),
                sheet.plain());
    }

    @Test
    void copiesSomeRowsWithTheirHeadings() {
        assertEquals(
                "Hour\tA normal Net pips\n10:00\t\n",
                sheet.tabSeparated(List.of(sheet.rows().getLast())));
    }

    @Test
    void measuresBarsFromTheLowestToTheHighestAndZero() {
        assertEquals(new Sheet.Span(-1234.5, 0), sheet.bars());
        assertEquals(new Sheet.Span(0, 0), Sheet.EMPTY.bars());
    }

    @Test
    void showsNoNumberThatIsNone() {
        assertEquals("–", Cell.number("NaN", Double.NaN).text());
    }
}
