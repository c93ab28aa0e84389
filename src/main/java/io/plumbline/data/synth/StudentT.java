package io.plumbline.data.synth;

import java.util.SplittableRandom;

/// Draws from Student's t, scaled to variance 1, such as fat-tailed moves with 4 degrees of freedom.
///
/// Bailey's polar method (Mathematics of Computation 62, 1994), exact for every number of degrees.
final class StudentT {

    private final SplittableRandom random;
    private final double degrees;
    private final double exponent;
    private final double scale;

    /// @param degrees degrees of freedom, above 2
    StudentT(SplittableRandom random, double degrees) {
        this.random = random;
        this.degrees = degrees;
        this.exponent = -2 / degrees;
        this.scale = Math.sqrt((degrees - 2) / degrees);
    }

    double next() {
        double x;
        double radius;
        do {
            x = 2 * random.nextDouble() - 1;
            double y = 2 * random.nextDouble() - 1;
            radius = x * x + y * y;
        } while (radius >= 1 || radius == 0);
        return scale * x * Math.sqrt(degrees * (StrictMath.pow(radius, exponent) - 1) / radius);
    }
}
