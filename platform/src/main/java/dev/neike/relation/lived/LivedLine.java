package dev.neike.relation.lived;

import dev.neike.organization.Unit;
import dev.neike.shell.Texts;
import java.util.List;

/**
 * A relation of a unit, on its page.
 *
 * @param other the unit at its other end
 * @param sum what happened in all months shown
 * @param asked how much was asked or handed over in each of them, the earliest first
 * @param forProvider how many requests wait for the provider now
 * @param forCustomer how many wait for the customer now
 */
public record LivedLine(Unit other, Sum sum, List<Long> asked, int forProvider, int forCustomer) {

    public static final int BAR = 10;
    public static final int HEIGHT = 24;

    /** What a line says of all its months. */
    public record Sum(
            long asked,
            long handed,
            long accepted,
            long refused,
            double waited,
            long answers,
            double answered,
            long closed,
            double lasted) {}

    /** How much came this way, asked and handed over. */
    public long volume() {
        return sum.asked() + sum.handed();
    }

    public String waiting(Texts texts) {
        return mean(sum.waited(), sum.accepted(), texts);
    }

    public String answering(Texts texts) {
        return mean(sum.answered(), sum.answers(), texts);
    }

    public String lasting(Texts texts) {
        return mean(sum.lasted(), sum.closed(), texts);
    }

    public String bounced(Texts texts) {
        long offers = sum.accepted() + sum.refused();
        return offers == 0 ? "–" : texts.formats().percent((double) sum.refused() / offers);
    }

    /** The height of a month's bar. */
    public double bar(int month) {
        long most = asked.stream().mapToLong(Long::longValue).max().orElse(0);
        return most == 0 ? 0 : (double) asked.get(month) * HEIGHT / most;
    }

    private static String mean(double seconds, long count, Texts texts) {
        return count == 0 ? "–" : texts.formats().duration(seconds / count);
    }
}
