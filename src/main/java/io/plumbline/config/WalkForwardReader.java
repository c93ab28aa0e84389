package io.plumbline.config;

import io.plumbline.strategy.Param;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Reads `validation.walk_forward`: three lengths, or six dates. Lengths win if both are complete.
final class WalkForwardReader implements RecordBinder.Reader<WalkForward> {

    private static final List<String> SPANS = List.of("train", "val", "test");

    /// All keys the block may have.
    record Written(
            @Param(help = "Bars to train on.", unit = "bars", min = 0)
            OptionalInt train,

            @Param(help = "Bars to choose on.", unit = "bars", min = 0)
            OptionalInt val,

            @Param(help = "Bars to test on.", unit = "bars", min = 1)
            OptionalInt test,

            @Param(help = "First moment to train on.", unit = "UTC")
            Optional<Instant> trainStart,

            @Param(help = "Last moment to train on.", unit = "UTC")
            Optional<Instant> trainEnd,

            @Param(help = "First moment to choose on.", unit = "UTC")
            Optional<Instant> valStart,

            @Param(help = "Last moment to choose on.", unit = "UTC")
            Optional<Instant> valEnd,

            @Param(help = "First moment to test on.", unit = "UTC")
            Optional<Instant> testStart,

            @Param(help = "Last moment to test on.", unit = "UTC")
            Optional<Instant> testEnd) {}

    private final RecordBinder binder;
    private final Findings findings;

    WalkForwardReader(RecordBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    @Override
    public Optional<WalkForward> read(YamlNode node, String path) {
        return binder.record(Written.class, node, path).flatMap(written -> split(written, path));
    }

    private Optional<WalkForward> split(Written written, String path) {
        List<Instant> dates = Stream.of(
                        written.trainStart(),
                        written.trainEnd(),
                        written.valStart(),
                        written.valEnd(),
                        written.testStart(),
                        written.testEnd())
                .flatMap(Optional::stream)
                .toList();
        if (written.train().isPresent()
                && written.val().isPresent()
                && written.test().isPresent()) {
            if (!dates.isEmpty()) {
                findings.warning(path, "the dates have no effect beside train, val and test");
            }
            return Optional.of(new WalkForward.Lengths(
                    written.train().getAsInt(),
                    written.val().getAsInt(),
                    written.test().getAsInt()));
        }
        if (dates.size() < 6) {
            findings.problem(
                    path,
                    "found " + given(path) + ", wanted the lengths train, val and test, or the dates train_start, "
                            + "train_end, val_start, val_end, test_start and test_end");
            return Optional.empty();
        }
        boolean ordered = true;
        for (int span = 0; span < SPANS.size(); span++) {
            ordered &= inOrder(dates.get(2 * span), dates.get(2 * span + 1), path + "." + SPANS.get(span) + "_end");
        }
        return ordered
                ? Optional.of(new WalkForward.Dates(
                        dates.get(0), dates.get(1), dates.get(2), dates.get(3), dates.get(4), dates.get(5)))
                : Optional.empty();
    }

    private boolean inOrder(Instant start, Instant end, String endPath) {
        if (end.isBefore(start)) {
            findings.problem(endPath, "found " + end + ", wanted nothing before the start, " + start);
            return false;
        }
        return true;
    }

    private String given(String path) {
        List<String> given = new ArrayList<>(Names.keys(Written.class));
        given.removeIf(key -> !findings.isWritten(RecordBinder.under(path, key)));
        return given.isEmpty() ? "neither" : "only " + String.join(", ", given);
    }
}
