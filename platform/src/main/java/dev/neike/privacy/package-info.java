/**
 * The guard through which figures about what people think, and about confidential work, leave: things of single people wait
 * until enough people stand behind them, and are then shown together, once and for ever, in one block. Blocks do not
 * overlap, so whatever is shown is a sum of blocks, and no difference of two figures, of two periods, of a whole and its
 * parts or of two days on which somebody looked, is about fewer people. Pure: no database, and of Spring only the settings.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.neike.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
