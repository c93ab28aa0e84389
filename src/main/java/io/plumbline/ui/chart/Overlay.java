package io.plumbline.ui.chart;

/// A line over bars, such as a moving average named "EMA 50".
public record Overlay(String name, Column column, Tone tone) {}
