/** What stands out in a chain, said in one sentence each with its numbers. */
@NullMarked
@NamedInterface("findings")
package dev.neike.relation.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
