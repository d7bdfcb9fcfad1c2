/** The tables {@code relation_*}: written once when a chain is found, read as finished figures, never as raw history. */
@NullMarked
package dev.neike.relation.ledger;

import org.jspecify.annotations.NullMarked;
