/**
 * Relations as they are lived in Neike itself: what requests book on each ordered pair of units, month by month, and the
 * pages of a unit's customers and providers and of one relation. What happened to requests of confidential services waits apart
 * until enough people stand behind it.
 */
@NullMarked
package dev.neike.relation.lived;

import org.jspecify.annotations.NullMarked;
