package io.plumbline.core;

/// The money side of a run: what the account starts with and how much of it a trade risks.
///
/// @param initialEquity equity before the first trade, in `currency`
/// @param currency the account's currency, such as "USD"
/// @param riskFraction what a trade risks between entry and stop, as a fraction of equity, such as 0.002
/// @param compounding whether the risk follows the equity at entry (true) or stays a fraction of the initial equity
public record AccountSettings(double initialEquity, String currency, double riskFraction, boolean compounding) {}
