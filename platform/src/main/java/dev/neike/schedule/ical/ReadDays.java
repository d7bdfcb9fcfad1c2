package dev.neike.schedule.ical;

import dev.neike.schedule.DayWish;
import java.util.List;

/**
 * What a file says about special days.
 *
 * @param wishes the days in order, none twice
 * @param troubles what was passed over, by line
 * @param outside how many days lie before or after the years that are taken in
 * @param firstYear the first of these years
 * @param lastYear the last of these years
 */
public record ReadDays(List<DayWish> wishes, List<Trouble> troubles, int outside, int firstYear, int lastYear) {

    public ReadDays {
        wishes = List.copyOf(wishes);
        troubles = List.copyOf(troubles);
    }
}
