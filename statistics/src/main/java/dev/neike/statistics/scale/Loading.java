package dev.neike.statistics.scale;

/**
 * One item in the one-factor model of the correlations.
 *
 * @param item its name
 * @param loading λ, its correlation with the factor; by minimum residuals it may pass 1 in a Heywood case, as in psych
 * @param uniqueness ψ, the variance it does not share
 * @param improper whether the uniqueness stopped at its bound of .005 (a Heywood case): the model does not suit the
 *     items, or respondents are too few
 */
public record Loading(String item, double loading, double uniqueness, boolean improper) {}
