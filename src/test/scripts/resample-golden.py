#!/usr/bin/env python3
"""Writes the bars that the tests of resampling read, and what pandas makes of them.

    python3 src/test/scripts/resample-golden.py src/test/resources/golden/oracle/components/resample

Needs pandas (the files there were made by pandas 1.5.3). The source bars are random, seeded, with gaps, with volumes
and spreads that are partly unknown, and with an ask side; they cover the weeks in which New York and London change
their clocks. Numbers are written by repr, so every double reads back as it was.
"""
import sys
from pathlib import Path

import numpy as np
import pandas as pd

PRICES = ["open", "high", "low", "close"]
RULES = {"M5": "5min", "M10": "10min", "M15": "15min", "M30": "30min", "H1": "1h", "H2": "2h", "H4": "4h", "H8": "8h",
         "H12": "12h"}


def source(seed, minutes, spans, keep):
    """Bars at a share of all times in the spans in which the market is open."""
    random = np.random.default_rng(seed)
    index = pd.DatetimeIndex([])
    for first, last in spans:
        index = index.append(pd.date_range(first, last, freq=f"{minutes}min", inclusive="left", tz="UTC"))
    server = index.tz_convert("America/New_York").tz_localize(None) + pd.Timedelta(hours=7)
    index = index[(server.dayofweek < 5) & (random.random(len(index)) < keep)]
    size = len(index)
    close = 1.1 + np.cumsum(random.standard_t(4, size) * 2e-4)
    open_ = close + random.standard_t(4, size) * 1e-4
    bars = pd.DataFrame({"open": open_, "close": close}, index=index)
    bars["high"] = bars.max(axis=1) + random.random(size) * 3e-4
    bars["low"] = bars[["open", "close"]].min(axis=1) - random.random(size) * 3e-4
    bars = bars[PRICES].round(5)
    bars["volume"] = np.where(random.random(size) < 0.3, np.nan, (random.random(size) * 300).round(2))
    bars["spread"] = np.where(random.random(size) < 0.3, np.nan, (random.random(size) * 3e-4).round(6))
    for price in PRICES:
        bars["ask_" + price] = (bars[price] + 0.00013).round(5)
    # A stretch of which neither volume nor spread is known.
    bars.iloc[40:80, 4:6] = np.nan
    return bars


def resampled(bars, timeframe):
    rules = {}
    for side in ["", "ask_"]:
        rules |= {side + "open": "first", side + "high": "max", side + "low": "min", side + "close": "last"}
    if timeframe in RULES:
        groups = bars.resample(RULES[timeframe], label="left", closed="left")
        back = lambda index: index
    else:
        # New York's 17:00 becomes midnight.
        shifted = bars.copy()
        shifted.index = bars.index.tz_convert("America/New_York").tz_localize(None) + pd.Timedelta(hours=7)
        groups = shifted.resample("1D" if timeframe == "D1" else "W-MON", label="left", closed="left")
        back = lambda index: (index - pd.Timedelta(hours=7)).tz_localize("America/New_York").tz_convert("UTC")
    made = groups.agg(rules)
    made["volume"] = groups["volume"].sum(min_count=1)
    made["spread"] = groups["spread"].mean()
    made.index = back(made.index)
    return made.dropna(subset=["open"])[bars.columns]


def write(folder, name, bars):
    with open(folder / f"{name}.csv", "w", newline="\n") as out:
        out.write("time," + ",".join(bars.columns) + "\n")
        for time, row in zip(bars.index, bars.itertuples(index=False)):
            numbers = ["" if value != value else repr(float(value)) for value in row]
            out.write(time.strftime("%Y-%m-%d %H:%M:%S,") + ",".join(numbers) + "\n")


def main(folder):
    minutes = source(1, 1, [("2024-03-08 19:00", "2024-03-08 22:00"), ("2024-03-10 20:00", "2024-03-11 02:00")], 0.7)
    halves = source(2, 30, [("2024-03-06", "2024-03-14"), ("2024-03-30", "2024-04-02"), ("2024-10-25", "2024-11-06")],
                    0.8)
    for name, bars, timeframes in [
        ("M1", minutes, ["M5", "M10", "M15", "M30", "H1", "H4"]),
        ("M30", halves, ["H1", "H2", "H4", "H8", "H12", "D1", "W1"]),
    ]:
        write(folder, name, bars)
        for timeframe in timeframes:
            write(folder, f"{name}_to_{timeframe}", resampled(bars, timeframe))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
