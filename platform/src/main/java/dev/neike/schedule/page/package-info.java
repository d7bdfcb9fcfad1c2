/** The pages of calendars. */
@NullMarked
package dev.neike.schedule.page;

import org.jspecify.annotations.NullMarked;
