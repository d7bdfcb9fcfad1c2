-- The chain as requests live it, built anew whenever something has happened. Each building is an edition with a number of
-- its own, below zero, under which its figures stand in the tables of all chains; the one before stays for open pages.
create sequence relation_edition_ledger increment by -1 start with -1 maxvalue -1 minvalue -9223372036854775808;

create table relation_edition (
    ledger bigint primary key,
    level text not null check (level in ('UNITS', 'DIVISIONS')),
    built_at timestamptz not null,
    -- How long building took, all levels together, and what had happened by then.
    took_millis bigint not null,
    facts bigint not null,
    -- Whether nothing had happened since the building before, so that nothing can have been under way during this one.
    settled boolean not null,
    -- First and last event.
    from_at timestamptz not null,
    to_at timestamptz not null,
    cases bigint not null,
    events bigint not null,
    events_without_unit bigint not null,
    units bigint not null,
    handovers bigint not null,
    relations bigint not null,
    ping_pongs bigint not null
);

-- Reader: the latest edition of each level.
create index relation_edition_latest on relation_edition (built_at);

-- How many requests of an edition ask for a service, by the unit that asks.
create table relation_edition_use (
    ledger bigint not null,
    service_id bigint not null,
    customer_unit bigint not null,
    requests bigint not null,
    primary key (ledger, service_id, customer_unit)
);

-- The requests of an edition that last longest, the longest first: to look at, for those who may see them.
create table relation_edition_case (
    ledger bigint not null,
    position int not null,
    request_id bigint not null,
    from_at timestamptz not null,
    duration_seconds double precision not null,
    events int not null,
    handovers int not null,
    ping_pongs int not null,
    primary key (ledger, position)
);
