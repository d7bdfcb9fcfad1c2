/** What the map shows of a chain and where: selection, classes of colour and layout, all pure. */
@NullMarked
package dev.neike.relation.map;

import org.jspecify.annotations.NullMarked;
