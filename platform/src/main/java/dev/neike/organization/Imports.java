package dev.neike.organization;

import dev.neike.access.Accounts;
import dev.neike.activity.ActivityLog;
import dev.neike.organization.OrganizationActivity.FilesImported;
import dev.neike.organization.UploadStore.File;
import dev.neike.organization.table.Heading;
import dev.neike.organization.table.Table;
import dev.neike.organization.table.TableReader;
import dev.neike.organization.table.UnreadableTable;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in units and people from files: upload, look, confirm. Who may do it is decided before. */
@Service
class Imports {

    static final int LARGEST = 20 * 1024 * 1024;

    private final UploadStore uploads;
    private final UnitStore units;
    private final PersonStore people;
    private final MembershipStore memberships;
    private final PlacementStore placements;
    private final ImportWriter writer;
    private final Accounts accounts;
    private final ActivityLog activities;
    private final Today today;

    Imports(
            UploadStore uploads,
            UnitStore units,
            PersonStore people,
            MembershipStore memberships,
            PlacementStore placements,
            ImportWriter writer,
            Accounts accounts,
            ActivityLog activities,
            Today today) {
        this.uploads = uploads;
        this.units = units;
        this.people = people;
        this.memberships = memberships;
        this.placements = placements;
        this.writer = writer;
        this.accounts = accounts;
        this.activities = activities;
        this.today = today;
    }

    /**
     * Keeps files that can be read as tables, until they are confirmed.
     *
     * @throws Refusal where there is none, or one can't be read
     */
    @Transactional
    long upload(Viewer actor, @Nullable File unitFile, @Nullable File peopleFile, boolean complete, Texts texts) {
        if (unitFile == null && peopleFile == null) {
            throw new Refusal("organization.import.refusal.no-file");
        }
        if (unitFile != null) {
            read(UnitColumn.class, unitFile.name(), unitFile.content(), texts);
        }
        if (peopleFile != null) {
            read(PersonColumn.class, peopleFile.name(), peopleFile.content(), texts);
        }
        uploads.deleteOld();
        return uploads.insert(actor.account(), unitFile, peopleFile, complete);
    }

    @Transactional(readOnly = true)
    List<Upload> waiting() {
        return uploads.waiting();
    }

    /** What the files would do now. */
    @Transactional(readOnly = true)
    ImportPreview preview(long id, Texts texts) {
        Upload upload = uploads.byId(id).orElseThrow(NotFound::new);
        byte[] unitContent = uploads.units(id);
        byte[] peopleContent = uploads.people(id);
        Table<UnitColumn> unitTable = unitContent == null
                ? null
                : read(UnitColumn.class, Objects.requireNonNull(upload.unitsName()), unitContent, texts);
        Table<PersonColumn> peopleTable = peopleContent == null
                ? null
                : read(PersonColumn.class, Objects.requireNonNull(upload.peopleName()), peopleContent, texts);
        Directory directory = new Directory(units.all(), people.all(), memberships.notOver());
        return new ImportPreview(
                upload,
                ImportPlan.of(directory, unitTable, peopleTable, upload.complete(), today.date()),
                unitTable,
                peopleTable);
    }

    /**
     * Does what the files say, wholly or not at all, and forgets them.
     *
     * @param seen the fingerprint of the plan that was confirmed
     * @return what was done
     * @throws Refusal where the files have troubles or would now do something else than what was confirmed
     */
    @Transactional
    ImportPlan apply(Viewer actor, long id, String seen, Texts texts) {
        placements.lock();
        ImportPlan plan = preview(id, texts).plan();
        if (!plan.troubles().isEmpty()) {
            throw new Refusal("organization.import.refusal.troubles");
        }
        if (!plan.fingerprint().equals(seen)) {
            throw new Refusal("organization.import.refusal.changed");
        }
        uploads.delete(id);
        if (plan.changes() > 0) {
            writer.write(plan, today.date(), actor.accountId());
            closeAccounts(actor, plan);
            activities.record(actor, activity(id, plan));
        }
        return plan;
    }

    /** Forgets files without doing what they say. */
    @Transactional
    void discard(long id) {
        uploads.delete(id);
    }

    private void closeAccounts(Viewer actor, ImportPlan plan) {
        plan.people().stream()
                .filter(it -> it.leaves && it.before != null)
                .map(it -> Objects.requireNonNull(it.before).accountId())
                .filter(Objects::nonNull)
                .filter(account -> !account.equals(actor.accountId()))
                .forEach(account -> accounts.setDisabled(actor, account, true));
    }

    private static FilesImported activity(long id, ImportPlan plan) {
        Map<Change, Integer> units = plan.unitCounts();
        Map<Change, Integer> people = plan.peopleCounts();
        return new FilesImported(
                id,
                units.getOrDefault(Change.NEW, 0),
                units.getOrDefault(Change.CHANGED, 0),
                units.getOrDefault(Change.ENDED, 0),
                people.getOrDefault(Change.NEW, 0),
                people.getOrDefault(Change.CHANGED, 0),
                people.getOrDefault(Change.ENDED, 0));
    }

    private static <C extends Enum<C> & Heading> Table<C> read(
            Class<C> columns, String file, byte[] content, Texts texts) {
        if (content.length > LARGEST) {
            throw new Refusal("organization.import.refusal.large", file, LARGEST / 1024 / 1024);
        }
        try {
            Table<C> table = new TableReader<>(columns).read(content);
            if (table.rows().isEmpty()) {
                throw new Refusal("organization.import.refusal.empty", file);
            }
            return table;
        } catch (UnreadableTable unreadable) {
            throw switch (unreadable.reason()) {
                case EMPTY -> new Refusal("organization.import.refusal.empty", file);
                case ENCODING -> new Refusal("organization.import.refusal.encoding", file);
                case QUOTES -> new Refusal("organization.import.refusal.quotes", file, unreadable.line());
                case HEADING ->
                    new Refusal(
                            "organization.import.refusal.heading",
                            file,
                            needed(columns, texts),
                            String.join(
                                    " · ", unreadable.seen().stream().limit(12).toList()));
            };
        }
    }

    private static <C extends Enum<C> & Heading> String needed(Class<C> columns, Texts texts) {
        return Arrays.stream(columns.getEnumConstants())
                .filter(Heading::needed)
                .map(column -> texts.of(column.textKey()))
                .collect(Collectors.joining(" · "));
    }
}
