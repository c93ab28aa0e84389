package io.plumbline.architecture.planted.strategy;

/// What the planted engine must not know.
public interface SomeStrategy {}
