/**
 * The chain as requests live it, kept in the same ledger as the chains of imported logs. A job builds it anew when something
 * has happened; what is shown is always one whole edition.
 */
@NullMarked
package dev.neike.relation.edition;

import org.jspecify.annotations.NullMarked;
