package dev.neike.sample.simulation;

import java.time.Duration;
import java.util.List;

/**
 * A service of the made-up company.
 *
 * @param code short and unique
 * @param provider the unit that offers it
 * @param category its place in the catalogue
 * @param usual the stated usual time, in working hours
 * @param work median working time that it really takes
 * @param demand how often it is asked for, in parts
 * @param confidential whether only the asker and the present holder see its requests
 * @param audience who may ask; empty for everybody
 * @param subjects what askers write over their requests
 */
public record Offering(
        String code,
        Trade provider,
        Category category,
        String chinese,
        String english,
        String chineseDescription,
        String englishDescription,
        int usual,
        Duration work,
        double demand,
        boolean confidential,
        List<Trade> audience,
        List<Phrase> subjects) {

    /** The catalogue's categories, in their order. */
    public enum Category {
        WORKPLACE("办公与设备", "Workplace and equipment"),
        PEOPLE("人事与发展", "People and development"),
        MONEY("费用与采购", "Money and purchasing"),
        MAKING("研发与生产", "Development and production"),
        CUSTOMERS("客户与交付", "Customers and delivery");

        private final String chinese;
        private final String english;

        Category(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    public Offering {
        audience = List.copyOf(audience);
        subjects = List.copyOf(subjects);
    }
}
