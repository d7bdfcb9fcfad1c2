package dev.neike.relation.lived;

import dev.neike.feedback.BothWays;
import dev.neike.organization.Unit;
import dev.neike.request.OpenWork;
import dev.neike.shell.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a unit, on its page.
 *
 * @param other the unit at its other end
 * @param sum what happened in all months shown
 * @param asked how much was asked or handed over in each of them, the earliest first
 * @param forProvider how many requests wait for the provider now
 * @param forCustomer how many wait for the customer now
 * @param marks what both sides think on the average
 */
public record LivedLine(Unit other, Sum sum, List<Long> asked, int forProvider, int forCustomer, BothWays marks) {

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
            double lasted) {

        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0, 0, 0, 0, 0);

        static Sum of(Booked it) {
            return new Sum(
                    it.asked(),
                    it.handed(),
                    it.accepted(),
                    it.refused(),
                    it.waited(),
                    it.answers(),
                    it.answered(),
                    it.closed(),
                    it.lasted());
        }

        public String waiting(Texts texts) {
            return mean(waited(), accepted(), texts);
        }

        public String answering(Texts texts) {
            return mean(answered(), answers(), texts);
        }

        public String lasting(Texts texts) {
            return mean(lasted(), closed(), texts);
        }

        public String bounced(Texts texts) {
            long offers = accepted() + refused();
            return offers == 0 ? "–" : texts.formats().percent((double) refused() / offers);
        }

        private static String mean(double seconds, long count, Texts texts) {
            return count == 0 ? "–" : texts.formats().duration(seconds / count);
        }
    }

    static LivedLine of(Unit other, Months months, OpenWork.@Nullable Open open, BothWays marks) {
        return new LivedLine(
                other,
                Sum.of(months.sum()),
                months.asked(),
                open == null ? 0 : open.forProvider(),
                open == null ? 0 : open.forCustomer(),
                marks);
    }

    /** How much came this way, asked and handed over. */
    public long volume() {
        return sum.asked() + sum.handed();
    }

    public String waiting(Texts texts) {
        return sum.waiting(texts);
    }

    public String answering(Texts texts) {
        return sum.answering(texts);
    }

    public String lasting(Texts texts) {
        return sum.lasting(texts);
    }

    public String bounced(Texts texts) {
        return sum.bounced(texts);
    }

    /** The height of a month's bar. */
    public double bar(int month) {
        long most = asked.stream().mapToLong(Long::longValue).max().orElse(0);
        return most == 0 ? 0 : (double) asked.get(month) * HEIGHT / most;
    }
}
