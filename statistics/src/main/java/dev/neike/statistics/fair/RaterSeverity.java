package dev.neike.statistics.fair;

/**
 * How strict a rater is.
 *
 * @param rater who rated
 * @param marks how many marks they gave
 * @param ratees to how many ratees
 * @param level what they would be expected to give an average ratee
 * @param severity how far that lies below the average rater's level: above zero for strict raters
 * @param error the standard deviation of the severity's error
 */
public record RaterSeverity(String rater, int marks, int ratees, double level, double severity, double error) {}
