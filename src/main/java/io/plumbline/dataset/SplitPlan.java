package io.plumbline.dataset;

import java.time.LocalDate;
import java.util.List;

/// How a dataset is cut into consecutive parts, such as 60 % to train, 20 % to validate and 20 % to test.
///
/// @param parts the parts from the oldest to the newest; at least two
public record SplitPlan(List<Part> parts) {

    /// One part.
    ///
    /// @param suffix what is put behind the dataset's name, such as "train" for EURUSD_M15_train
    /// @param until where it ends
    public record Part(String suffix, End until) {}

    /// Where a part ends and the next begins.
    public sealed interface End {

        /// At a share of all bars, counted from the beginning, such as 0.8; above 0, at most 1.
        record Share(double ofAll) implements End {}

        /// Before the first bar of a UTC day.
        record Day(LocalDate day) implements End {}

        /// At the end of the data, as the last part does.
        record Rest() implements End {}
    }

    public SplitPlan {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a split into " + parts.size() + " parts; wanted at least 2");
        }
    }

    /// Train, validation and test by their shares; the rest goes to the test.
    public static SplitPlan ofShares(double train, double validation) {
        return new SplitPlan(List.of(
                new Part("train", new End.Share(train)),
                new Part("validation", new End.Share(train + validation)),
                new Part("test", new End.Rest())));
    }
}
