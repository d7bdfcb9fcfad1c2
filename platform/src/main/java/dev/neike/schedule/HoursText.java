package dev.neike.schedule;

import dev.neike.calendar.CalendarRefused;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.shell.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of a day as people type them: {@code 9:00–12:00, 13:30–18:00}, with any dash or comma, Chinese ones too. */
public final class HoursText {

    private static final int LONGEST = 400;
    private static final int MOST = 12;
    private static final String TIME = "(\\d{1,2})(?:[:：.](\\d{2}))?";
    private static final Pattern STRETCH = Pattern.compile(TIME + "\\s*[-–—−~～至到]\\s*" + TIME);
    private static final Pattern BETWEEN = Pattern.compile("[,，;；、\\n]+");

    private HoursText() {}

    /**
     * The hours meant; {@code 24:00} is the end of the day, and an empty text a closed day.
     *
     * @throws Refusal where it cannot be read, or hours overlap or end before they begin
     */
    public static DayPlan parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new Refusal("schedule.refusal.hours-many", MOST);
        }
        List<OpenHours> hours = new ArrayList<>();
        try {
            for (String part : BETWEEN.split(typed, -1)) {
                if (!part.isBlank()) {
                    hours.add(stretch(part.strip()));
                }
            }
            if (hours.size() > MOST) {
                throw new Refusal("schedule.refusal.hours-many", MOST);
            }
            return new DayPlan(hours);
        } catch (CalendarRefused refused) {
            throw Refusals.of(refused);
        }
    }

    private static OpenHours stretch(String part) {
        Matcher matcher = STRETCH.matcher(part);
        if (!matcher.matches()) {
            throw new Refusal("schedule.refusal.hours", part);
        }
        return new OpenHours(
                minute(part, matcher.group(1), matcher.group(2)), minute(part, matcher.group(3), matcher.group(4)));
    }

    private static int minute(String part, String hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        int ofDay = Integer.parseInt(hour) * 60 + minutes;
        if (minutes > 59 || ofDay > OpenHours.DAY) {
            throw new Refusal("schedule.refusal.no-time", part);
        }
        return ofDay;
    }
}
