/**
 * Agreement: whether raters say the same, and whether what they say may be averaged per unit. Intraclass correlations, r_wg
 * and the average deviation, and a verdict that weighs them.
 *
 * <p>Sources: Shrout and Fleiss 1979; James, Demaree and Wolf 1984; Burke and Dunlap 2002; Bliese 2000; LeBreton and
 * Senter 2008.
 */
@NullMarked
package dev.neike.statistics.agreement;

import org.jspecify.annotations.NullMarked;
