package io.plumbline.tuning;

import io.plumbline.core.Scenario;

/// What was found for some combinations of a grid in one scenario: what a running sweep tells and keeps as it goes.
///
/// @param scenario the costs they were tried under
/// @param number which batch of the sweep in this scenario it is, from 0
/// @param combinations their numbers in the grid, ascending; read, never write
/// @param figures a row for each of them, in that order
public record SweepBatch(Scenario scenario, int number, int[] combinations, SweepFigures figures) {}
