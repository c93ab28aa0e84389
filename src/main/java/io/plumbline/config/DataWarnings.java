package io.plumbline.config;

import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a config asks of bars that are not there: symbols without a dataset, and a walk-forward split that is longer
/// than the data.
public final class DataWarnings {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final RunConfig config;
    private final Findings findings;
    private final ConfigOutline outline;
    private final List<DataSpan> spans;

    private DataWarnings(ConfigFile file, List<DataSpan> spans) {
        this.config = file.config();
        this.findings = new Findings(file.name());
        this.outline = ConfigOutline.of(file.text());
        this.spans = spans;
    }

    /// The warnings of a file in the order of its lines.
    ///
    /// @param spans all bars there are, or those that were chosen for a run
    public static List<ConfigProblem> of(ConfigFile file, List<DataSpan> spans) {
        DataWarnings warnings = new DataWarnings(file, spans);
        List<String> symbols = warnings.config.universe().symbols();
        for (int index = 0; index < symbols.size(); index++) {
            warnings.symbol("universe.symbols[" + index + "]", symbols.get(index));
        }
        return new PlaceEnds(file.text()).with(warnings.findings.warnings());
    }

    private void warn(String path, String message) {
        outline.find(path).ifPresent(place -> {
            boolean value = place.value().isPresent();
            findings.place(path, outline.mark(value ? place.valueFrom() : place.keyFrom()));
        });
        findings.warning(path, message);
    }

    private void symbol(String path, String symbol) {
        Timeframe wanted = config.universe().timeframe();
        List<DataSpan> all =
                spans.stream().filter(span -> span.symbol().equals(symbol)).toList();
        Optional<DataSpan> longest =
                all.stream().filter(span -> span.timeframe() == wanted).max(Comparator.comparingInt(DataSpan::bars));
        if (all.isEmpty()) {
            warn(path, "there is no dataset of " + symbol);
        } else if (longest.isEmpty()) {
            String others = all.stream().map(DataSpan::dataset).sorted().collect(Collectors.joining(", "));
            warn(path, "there is no dataset of " + symbol + " on " + wanted + ", only " + others);
        } else {
            switch (config.validation().walkForward()) {
                case WalkForward.Lengths lengths -> lengths(lengths, longest.get());
                case WalkForward.Dates dates -> dates(dates, longest.get());
            }
        }
    }

    private void lengths(WalkForward.Lengths lengths, DataSpan span) {
        long fold = (long) lengths.train() + lengths.val() + lengths.test();
        if (fold > span.bars()) {
            warn(
                    "validation.walk_forward",
                    "train, val and test are " + NumberText.count(fold) + " bars together and " + span.dataset()
                            + " has " + NumberText.count(span.bars()) + ", so there is not one fold");
        }
    }

    private void dates(WalkForward.Dates dates, DataSpan span) {
        record Moment(String key, Instant at) {}
        List<Moment> moments = new ArrayList<>(List.of(
                new Moment("train_start", dates.trainStart()),
                new Moment("train_end", dates.trainEnd()),
                new Moment("val_start", dates.valStart()),
                new Moment("val_end", dates.valEnd()),
                new Moment("test_start", dates.testStart()),
                new Moment("test_end", dates.testEnd())));
        Instant end = span.last().plus(span.timeframe().length());
        for (Moment moment : moments) {
            String path = "validation.walk_forward." + moment.key();
            if (moment.at().isBefore(span.first())) {
                warn(
                        path,
                        TIME.format(moment.at()) + " is before the first bar of " + span.dataset() + ", "
                                + TIME.format(span.first()));
            } else if (moment.at().isAfter(end)) {
                warn(
                        path,
                        TIME.format(moment.at()) + " is after the last bar of " + span.dataset() + ", "
                                + TIME.format(span.last()));
            }
        }
    }
}
