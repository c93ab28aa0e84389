package io.plumbline.config;

import io.plumbline.config.MonteCarlo.Range;
import io.plumbline.config.YamlNode.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a range of cost multipliers, such as `[0.8, 1.2]`.
final class RangeReader implements RecordBinder.Reader<Range> {

    static final String WANTED = "two numbers such as [0.8, 1.2]";

    private static final Wanted MULTIPLIER = new Wanted(double.class, 0, Double.POSITIVE_INFINITY, true);

    private final RecordBinder binder;
    private final Findings findings;

    RangeReader(RecordBinder binder, Findings findings) {
        this.binder = binder;
        this.findings = findings;
    }

    @Override
    public Optional<Range> read(YamlNode node, String path) {
        String wanted = WANTED;
        if (!(node instanceof Items items)) {
            binder.wrong(node, path, wanted);
            return Optional.empty();
        }
        if (items.nodes().size() != 2) {
            findings.problem(path, "found a list of " + items.nodes().size() + ", wanted " + wanted);
            return Optional.empty();
        }
        List<Double> ends = new ArrayList<>();
        for (int end = 0; end < 2; end++) {
            String endPath = path + "[" + end + "]";
            findings.place(endPath, items.nodes().get(end).at());
            binder.value(MULTIPLIER, items.nodes().get(end), endPath).ifPresent(number -> ends.add((Double) number));
        }
        if (ends.size() == 2 && ends.getFirst() > ends.getLast()) {
            findings.problem(path, "found " + ends + ", wanted the smaller number first");
            return Optional.empty();
        }
        return ends.size() == 2 ? Optional.of(new Range(ends.getFirst(), ends.getLast())) : Optional.empty();
    }
}
