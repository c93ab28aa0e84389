package io.plumbline.app;

import io.plumbline.config.JsonRecords;
import io.plumbline.dataset.ClockRule;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportChoices.DateOrder;
import io.plumbline.dataset.ImportChoices.Duplicates;
import io.plumbline.dataset.Layout;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What a user decided about a file, in plain values, so that the import can be repeated; null where nothing was.
///
/// The names of the components are in every passport.
record ImportRecipe(
        @Nullable String symbol,
        @Nullable Layout layout,
        @Nullable String clock,
        @Nullable Integer decimals,
        @Nullable DateOrder dateOrder,
        Duplicates identical,
        Duplicates conflicting,
        boolean sort) {

    static String of(ImportChoices choices) {
        return JsonRecords.of(new ImportRecipe(
                choices.symbol().orElse(null),
                choices.layout().orElse(null),
                choices.clock().map(ClockRule::code).orElse(null),
                choices.decimals().isPresent() ? (Integer) choices.decimals().getAsInt() : null,
                choices.dateOrder().orElse(null),
                choices.identical(),
                choices.conflicting(),
                choices.sort()));
    }

    /// @throws IllegalArgumentException if the text is no recipe of this version
    static ImportChoices parse(String json) {
        ImportRecipe recipe = JsonRecords.read(ImportRecipe.class, json);
        return new ImportChoices(
                Optional.empty(),
                Optional.ofNullable(recipe.symbol),
                Optional.ofNullable(recipe.layout),
                Optional.ofNullable(recipe.clock)
                        .map(code -> ClockRule.parse(code)
                                .orElseThrow(() -> new IllegalArgumentException("no clock '" + code + "'"))),
                recipe.decimals == null ? OptionalInt.empty() : OptionalInt.of(recipe.decimals),
                Optional.ofNullable(recipe.dateOrder),
                recipe.identical,
                recipe.conflicting,
                recipe.sort);
    }
}
