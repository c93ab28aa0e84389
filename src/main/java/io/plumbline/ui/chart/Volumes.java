package io.plumbline.ui.chart;

/// The volumes of bars made ready for sums over any stretch of them. Make them once per series, on a worker thread.
///
/// The sum before every 64th bar is kept, an eighth of a byte per bar; the rest of a sum is added up. Volumes that
/// are not known count as nothing.
public final class Volumes {

    private static final int SHIFT = 6;

    private final double[] volume;
    private final double[] before;
    private final boolean known;

    private Volumes(double[] volume) {
        this.volume = volume;
        this.before = new double[(volume.length >> SHIFT) + 1];
        double sum = 0;
        boolean any = false;
        for (int bar = 0; bar < volume.length; bar++) {
            if ((bar & ((1 << SHIFT) - 1)) == 0) {
                before[bar >> SHIFT] = sum;
            }
            if (volume[bar] > 0) {
                sum += volume[bar];
                any = true;
            }
        }
        if ((volume.length & ((1 << SHIFT) - 1)) == 0) {
            before[volume.length >> SHIFT] = sum;
        }
        known = any;
    }

    /// Volumes over this column, which is not to be written any more.
    public static Volumes of(double[] volume) {
        return new Volumes(volume);
    }

    /// Whether any bar has a volume.
    public boolean known() {
        return known;
    }

    /// The volume of a bar, `NaN` where it is not known.
    double at(int bar) {
        return volume[bar];
    }

    /// The sum over a stretch of the axis on which bar `n` covers `n - 0.5` to `n + 0.5`; a bar that is only partly
    /// in it counts partly, so that equal columns of pixels show equal volumes as equal.
    double between(double from, double to) {
        return upTo(to) - upTo(from);
    }

    private double upTo(double place) {
        double bars = Math.clamp(place + 0.5, 0, volume.length);
        int whole = (int) bars;
        double sum = before[whole >> SHIFT];
        for (int bar = whole >> SHIFT << SHIFT; bar < whole; bar++) {
            sum += volume[bar] > 0 ? volume[bar] : 0;
        }
        return whole < volume.length && volume[whole] > 0 ? sum + volume[whole] * (bars - whole) : sum;
    }
}
