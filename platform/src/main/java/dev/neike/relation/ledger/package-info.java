/** The tables {@code relation_*}: written once when a chain is found, read as finished figures, never as raw history. */
@NullMarked
@NamedInterface("ledger")
package dev.neike.relation.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
