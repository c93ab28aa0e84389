package io.plumbline.app;

import io.plumbline.config.JsonRecords;
import io.plumbline.core.NumberText;
import io.plumbline.core.Timeframe;
import io.plumbline.dataset.SynthRecipe;
import java.time.LocalDate;
import java.util.List;

/// What a synthetic market was made from, in plain values. The names of the components are in every passport.
record MarketRecipe(
        List<String> symbols,
        Timeframe timeframe,
        String from,
        String to,
        long seed,
        double yearlyVolatility,
        double tailDegrees,
        boolean regimes,
        boolean sessions,
        boolean weekendGaps,
        double spikesPerYear,
        double dollarShare,
        double drift) {

    static String of(SynthRecipe recipe) {
        return JsonRecords.of(new MarketRecipe(
                recipe.symbols(),
                recipe.timeframe(),
                recipe.from().toString(),
                recipe.to().toString(),
                recipe.seed(),
                recipe.yearlyVolatility(),
                recipe.tailDegrees(),
                recipe.regimes(),
                recipe.sessions(),
                recipe.weekendGaps(),
                recipe.spikesPerYear(),
                recipe.dollarShare(),
                recipe.drift()));
    }

    /// @throws IllegalArgumentException if the text is no recipe of this version
    static SynthRecipe parse(String json) {
        MarketRecipe plain = JsonRecords.read(MarketRecipe.class, json);
        return new SynthRecipe(
                plain.symbols,
                plain.timeframe,
                LocalDate.parse(plain.from),
                LocalDate.parse(plain.to),
                plain.seed,
                plain.yearlyVolatility,
                plain.tailDegrees,
                plain.regimes,
                plain.sessions,
                plain.weekendGaps,
                plain.spikesPerYear,
                plain.dollarShare,
                plain.drift);
    }

    /// The recipe in a line, such as "seed 7, 8.0 % a year, no drift".
    static String words(SynthRecipe recipe) {
        return "seed " + recipe.seed() + ", volatility " + NumberText.percent(recipe.yearlyVolatility()) + " a year, "
                + (recipe.drift() == 0 ? "no drift" : "drift " + NumberText.percent(recipe.drift()) + " a year")
                + (recipe.symbols().size() > 1 ? ", one dollar with " + String.join(", ", recipe.symbols()) : "");
    }
}
