package io.plumbline.ui.config;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The numbers beside the lines of a text; those of lines with a mistake or doubtful spot are coloured.
final class LineNumbers implements IntFunction<Node> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Set<Integer> errors = new TreeSet<>();
    private final Set<Integer> warnings = new TreeSet<>();

    /// Takes note of what is marked, and tells which lines look different now, from 0.
    Set<Integer> mark(Iterable<Finding> findings) {
        Set<Integer> changed = new TreeSet<>(errors);
        changed.addAll(warnings);
        errors.clear();
        warnings.clear();
        for (Finding one : findings) {
            (one.error() ? errors : warnings).add(one.line() - 1);
        }
        changed.addAll(errors);
        changed.addAll(warnings);
        return changed;
    }

    @Override
    public Node apply(int line) {
        Label number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("yaml-line-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        number.pseudoClassStateChanged(ERROR, errors.contains(line));
        number.pseudoClassStateChanged(WARNING, !errors.contains(line) && warnings.contains(line));
        return number;
    }
}
