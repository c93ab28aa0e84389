/// What trades amount to: the reference's metrics in file order, a portfolio's metrics in time order, the account
/// in money. Formulas and their sources stand at each metric.
@NullMarked
package io.plumbline.stats;

import org.jspecify.annotations.NullMarked;
