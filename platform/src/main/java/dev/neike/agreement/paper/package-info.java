/** What an agreement is, without database: its contents, versions, states and differences. */
@NullMarked
@NamedInterface("paper")
package dev.neike.agreement.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
