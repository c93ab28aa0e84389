package io.plumbline.ui.data;

import io.plumbline.core.NumberText;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The shares of training, validation and test, such as 60, 20 and 20 percent: as they are typed, and where the
/// parts end, always in step.
public final class SplitShares {

    /// Where the training part usually ends, in percent of all.
    static final double USUAL_TRAIN = 60;

    /// Where the validation part usually ends, in percent of all.
    static final double USUAL_BOTH = 80;

    private final Runnable changed;
    private final DoubleProperty trainEnd = new SimpleDoubleProperty(USUAL_TRAIN);
    private final DoubleProperty validationEnd = new SimpleDoubleProperty(USUAL_BOTH);
    private final StringProperty train = new SimpleStringProperty("");
    private final StringProperty validation = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper test = new ReadOnlyStringWrapper("");
    private String trouble = "";

    /// While what is typed and where the parts end are being made the same.
    private boolean agreeing;

    /// @param changed told whenever a part ends elsewhere, or what is typed makes sense or no more
    SplitShares(Runnable changed) {
        this.changed = changed;
        show();
        trainEnd.subscribe((_, _) -> moved());
        validationEnd.subscribe((_, _) -> moved());
        train.subscribe((_, _) -> read());
        validation.subscribe((_, _) -> read());
    }

    /// Goes back to the usual shares.
    void reset() {
        trainEnd.set(USUAL_TRAIN);
        validationEnd.set(USUAL_BOTH);
        show();
    }

    /// Moves the end of the training part; the validation part begins there and does not end before.
    void endTrainingAt(double percent) {
        trainEnd.set(Math.clamp(Math.rint(percent), 0, 100));
        if (validationEnd.get() < trainEnd.get()) {
            validationEnd.set(trainEnd.get());
        }
    }

    /// Moves the end of the validation part, not before its beginning.
    void endValidationAt(double percent) {
        validationEnd.set(Math.clamp(Math.rint(percent), trainEnd.get(), 100));
    }

    private void moved() {
        show();
        changed.run();
    }

    private void show() {
        if (!agreeing) {
            agreeing = true;
            train.set(percent(trainEnd.get()));
            validation.set(percent(validationEnd.get() - trainEnd.get()));
            trouble = "";
            agreeing = false;
        }
        test.set(percent(100 - validationEnd.get()));
    }

    private static String percent(double value) {
        return NumberText.of(value, value == Math.rint(value) ? 0 : 1);
    }

    /// Takes the shares as they are typed; what makes no sense is said, and changes nothing.
    private void read() {
        if (agreeing) {
            return;
        }
        Optional<Double> first = number(train.get());
        Optional<Double> second = number(validation.get());
        boolean right = first.isPresent() && second.isPresent() && first.get() + second.get() <= 100;
        trouble = right ? "" : "Shares are numbers from 0 to 100 that make up at most 100";
        if (right) {
            agreeing = true;
            trainEnd.set(first.get());
            validationEnd.set(first.get() + second.get());
            agreeing = false;
        }
        changed.run();
    }

    private static Optional<Double> number(String typed) {
        try {
            double value = Double.parseDouble(typed.strip());
            return value >= 0 && value <= 100 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Where the three parts end, as shares of all; the last ends at 1.
    double[] ends() {
        return new double[] {trainEnd.get() / 100, Math.max(trainEnd.get(), validationEnd.get()) / 100, 1};
    }

    /// Why what is typed makes no sense; empty if it does.
    String trouble() {
        return trouble;
    }

    /// The share of the training part as typed, in percent.
    public StringProperty trainProperty() {
        return train;
    }

    /// The share of the validation part as typed, in percent.
    public StringProperty validationProperty() {
        return validation;
    }

    /// The share that is left for the test, in percent.
    public ReadOnlyStringProperty testProperty() {
        return test.getReadOnlyProperty();
    }

    /// Where the training part ends, in percent of all bars.
    public DoubleProperty trainEndProperty() {
        return trainEnd;
    }

    /// Where the validation part ends, in percent of all bars; where it begins is where training ends.
    public DoubleProperty validationEndProperty() {
        return validationEnd;
    }
}
