package dev.neike.request.act;

import dev.neike.catalog.Service;
import dev.neike.catalog.form.Answers;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param version the version of the form that the answers belong to
 * @param words what search finds it by besides its subject: the answers as they read
 * @param customer whom it is for, {@code null} for the asker
 * @param unit in whose name, {@code null} for the home unit of whom it is for
 * @param parent the request for whose sake a holder asks a third unit
 */
public record Submission(
        Service service,
        int version,
        Answers answers,
        String words,
        String subject,
        int priority,
        @Nullable PersonId customer,
        @Nullable UnitId unit,
        @Nullable RequestId parent) {

    public static final int LONGEST_SUBJECT = 200;

    public Submission {
        subject = subject.strip().replaceAll("\\s+", " ");
    }
}
