package io.plumbline.ui.sweep;

/// A row of the table of combinations.
///
/// @param rank its place by the objective, from 1
/// @param combination its number in the grid
public record CombinationRow(int rank, int combination) {}
