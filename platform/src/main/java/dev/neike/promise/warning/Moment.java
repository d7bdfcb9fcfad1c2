package dev.neike.promise.warning;

/** When a step comes. */
public sealed interface Moment {

    int MOST_PERCENT = 99;
    int MOST_HOURS = 400;

    /** As it is kept with what was told. */
    String slug();

    /** When so many hundredths of the promised time have been counted. */
    record Share(int percent) implements Moment {

        public Share {
            if (percent < 1 || percent > MOST_PERCENT) {
                throw new IllegalArgumentException("no share before the due time: " + percent);
            }
        }

        @Override
        public String slug() {
            return "share-" + percent;
        }
    }

    /** When it is due. */
    record Due() implements Moment {

        @Override
        public String slug() {
            return "due";
        }
    }

    /** So many hours of service after it was due. */
    record After(int hours) implements Moment {

        public After {
            if (hours < 1 || hours > MOST_HOURS) {
                throw new IllegalArgumentException("no time after the due time: " + hours);
            }
        }

        @Override
        public String slug() {
            return "after-" + hours;
        }
    }
}
