package io.plumbline.data.store;

/// What a column of a column file holds. The codes stand in files: they never change.
enum ColumnKind {
    TIME(1, "times"),
    OPEN(2, "opens"),
    HIGH(3, "highs"),
    LOW(4, "lows"),
    CLOSE(5, "closes"),
    VOLUME(6, "volumes"),
    SPREAD(7, "spreads"),
    ASK_OPEN(8, "opens of the ask"),
    ASK_HIGH(9, "highs of the ask"),
    ASK_LOW(10, "lows of the ask"),
    ASK_CLOSE(11, "closes of the ask"),
    ASK_VOLUME(12, "volumes of the ask"),
    /// One bit per bar, the first bar being the lowest bit of the first eight bytes.
    PARTIAL(13, "partial marks");

    private final int code;
    private final String words;

    ColumnKind(int code, String words) {
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    /// What it holds, such as "highs".
    String words() {
        return words;
    }

    /// Its number of eight-byte values for this many bars.
    int values(int bars) {
        return this == PARTIAL ? (int) ((bars + 63L) / 64) : bars;
    }

    /// Its size for this many bars.
    long bytes(int bars) {
        return 8L * values(bars);
    }

    /// @throws IllegalArgumentException if no column has this code
    static ColumnKind ofCode(int code) {
        for (ColumnKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no column has the code " + code);
    }
}
