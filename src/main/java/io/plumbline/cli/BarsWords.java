package io.plumbline.cli;

import io.plumbline.core.Timeframe;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The words of the options of `plumbline bars`.
final class BarsWords {

    private BarsWords() {}

    private static <T> T of(String word, Map<String, T> known) {
        T meant = known.get(word.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (meant == null) {
            throw new TypeConversionException("no '" + word + "' here; wanted one of "
                    + known.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return meant;
    }

    private static <E extends Enum<E>> Map<String, E> byName(List<E> constants) {
        return constants.stream()
                .collect(Collectors.toMap(
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one -> one));
    }

    static final class ClockWord implements ITypeConverter<ClockRule> {
        @Override
        public ClockRule convert(String word) {
            return ClockRule.parse(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "no clock '" + word + "'; wanted utc, ny, ny+7, london-5, est, utc+2 or the like"));
        }
    }

    static final class LayoutWord implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String word) {
            return of(word, byName(Arrays.asList(Layout.values())));
        }
    }

    static final class DateOrderWord implements ITypeConverter<DateOrder> {
        @Override
        public DateOrder convert(String word) {
            return of(word, byName(Arrays.asList(DateOrder.values())));
        }
    }

    static final class DuplicatesWord implements ITypeConverter<Duplicates> {
        @Override
        public Duplicates convert(String word) {
            return of(
                    word,
                    Map.of(
                            "refuse", Duplicates.REFUSE,
                            "first", Duplicates.KEEP_FIRST,
                            "last", Duplicates.KEEP_LAST));
        }
    }

    static final class TimeframeWord implements ITypeConverter<Timeframe> {
        @Override
        public Timeframe convert(String word) {
            try {
                return Timeframe.parse(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
