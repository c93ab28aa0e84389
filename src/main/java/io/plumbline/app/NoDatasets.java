package io.plumbline.app;

import io.plumbline.core.Timeframe;
import io.plumbline.dataset.Dataset;
import io.plumbline.dataset.ImportChoices;
import io.plumbline.dataset.ImportDraft;
import io.plumbline.dataset.SplitPlan;
import io.plumbline.dataset.SynthRecipe;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A library that holds nothing and takes nothing.
final class NoDatasets implements Datasets {

    private static <R> Job<R> refusal(String words) {
        return progress -> {
            throw new InputException(words);
        };
    }

    private static <R> Job<R> refusal() {
        return refusal("there is no library of datasets");
    }

    @Override
    public Job<List<Dataset>> list() {
        return progress -> List.of();
    }

    @Override
    public Job<Opened> open(String name) {
        return refusal("no dataset is called " + name);
    }

    @Override
    public Job<ImportDraft> look(Path file, ImportChoices choices) {
        return refusal();
    }

    @Override
    public Job<Dataset> add(ImportDraft draft, boolean replace) {
        return refusal();
    }

    @Override
    public Job<String> freeName(String wanted) {
        return progress -> wanted;
    }

    @Override
    public Job<Dataset> resample(String name, Timeframe to, Optional<String> newName) {
        return refusal();
    }

    @Override
    public Job<List<Dataset>> split(String name, SplitPlan plan) {
        return refusal();
    }

    @Override
    public Job<Path> export(String name, Path file) {
        return refusal();
    }

    @Override
    public Job<Path> exportRejected(ImportDraft draft, Path file) {
        return refusal();
    }

    @Override
    public Job<Integer> remove(Collection<String> names) {
        return progress -> 0;
    }

    @Override
    public Job<List<Dataset>> synthesise(SynthRecipe recipe) {
        return refusal();
    }
}
