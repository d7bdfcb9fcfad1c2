package dev.neike.relation.edition;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of relations.
 *
 * @param livedMonths {@code neike.relation.lived-months}: of how many months requests make up the chain as lived, 12
 */
@ConfigurationProperties("neike.relation")
public record RelationSettings(@DefaultValue("12") int livedMonths) {

    private static final int MOST = 120;

    public RelationSettings {
        if (livedMonths < 1 || livedMonths > MOST) {
            throw new IllegalArgumentException(
                    "neike.relation.lived-months must be between 1 and " + MOST + " but is " + livedMonths);
        }
    }
}
