/**
 * Relations as they are lived in Neike itself: what requests book on each ordered pair of units, month by month, and the
 * page of a unit's customers and providers. Requests of confidential services are not booked at all.
 */
@NullMarked
package dev.neike.relation.lived;

import org.jspecify.annotations.NullMarked;
