/** What every test of the running application shares: one application, one database, the same small cast. */
@NullMarked
package dev.neike.testing;

import org.jspecify.annotations.NullMarked;
