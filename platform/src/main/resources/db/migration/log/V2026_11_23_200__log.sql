-- A file somebody brought in, whatever became of it.
create table log (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 200),
    description text not null default '',
    file_name text not null,
    size bigint not null default 0,
    sha256 text not null default '',
    uploaded_at timestamptz not null default now(),
    uploaded_by bigint,
    uploaded_by_name text not null,
    -- What looking at the file found, and the mapping to import it with.
    seen jsonb,
    mapping jsonb,
    -- Why it could not be looked at, as reason and arguments.
    refusal jsonb,
    audience text not null default 'ANALYSTS'
        check (audience in ('ANALYSTS', 'EXECUTIVES', 'LEADS', 'EVERYONE', 'UNITS')),
    -- Whether figures about single persons were switched on.
    persons boolean not null default false
);

-- Reader: the same file brought in again.
create index log_sha256 on log (sha256);

-- The units whose members may see a log with the audience UNITS.
create table log_audience_unit (
    log_id bigint not null references log on delete cascade,
    unit_id bigint not null,
    primary key (log_id, unit_id)
);

-- The file itself, in pieces of at most one MiB.
create table log_content (
    log_id bigint not null references log on delete cascade,
    number int not null,
    bytes bytea not null check (length(bytes) between 1 and 1048576),
    primary key (log_id, number)
);
-- Logs come packed; packing them again would only cost time.
alter table log_content alter column bytes set storage external;

-- Each attempt to import a log.
create table log_import (
    id bigint generated always as identity primary key,
    log_id bigint not null references log on delete cascade,
    mapping jsonb not null,
    state text not null
        check (state in ('WAITING', 'READING', 'KEEPING', 'DONE', 'CANCELLED', 'REFUSED', 'FAILED')),
    -- Counts the nodes that began it; only the latest may finish it.
    attempt int not null default 0,
    bytes_read bigint not null default 0,
    bytes_total bigint not null,
    events bigint not null default 0,
    cases_kept bigint not null default 0,
    requested_at timestamptz not null default now(),
    requested_by bigint,
    requested_by_name text not null,
    started_at timestamptz,
    finished_at timestamptz,
    cancel_requested_at timestamptz,
    error_key text,
    error_arguments jsonb
);

-- Reader: the latest import of a log.
create index log_import_log on log_import (log_id, id desc);
-- Keeps two imports of one log from running at once.
create unique index log_import_running on log_import (log_id) where state in ('WAITING', 'READING', 'KEEPING');

-- What the latest successful import found.
create table log_result (
    log_id bigint primary key references log on delete cascade,
    import_id bigint not null references log_import,
    mapping jsonb not null,
    zone text not null,
    cases bigint not null,
    events bigint not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    skipped jsonb not null,
    -- Whether all times have day granularity.
    days_only boolean not null,
    warnings jsonb not null
);

-- The service chain of a log at one level.
create table log_chain (
    id bigint generated always as identity primary key,
    log_id bigint not null references log on delete cascade,
    level text not null,
    preferred boolean not null,
    persons boolean not null,
    cases bigint not null,
    events bigint not null,
    events_without_unit bigint not null,
    units bigint not null,
    handovers bigint not null,
    relations bigint not null,
    ping_pongs bigint not null
);

-- A level that is imported again keeps its number, and with it the addresses of its pages. Hashed because names of
-- attributes may be of any length.
create unique index log_chain_level on log_chain (log_id, md5(level));

-- The words of a chain's cases, which name them by number.
create table log_word (
    chain_id bigint not null references log_chain on delete cascade,
    kind text not null check (kind in ('UNIT', 'ACTIVITY')),
    number int not null,
    word text not null,
    primary key (chain_id, kind, number)
);

-- All cases of a chain.
create table log_case (
    chain_id bigint not null references log_chain on delete cascade,
    number int not null,
    name text not null,
    from_at timestamptz not null,
    to_at timestamptz not null,
    duration_seconds double precision not null,
    events int not null,
    events_without_unit int not null,
    handovers int not null,
    ping_pongs int not null,
    overlapping int not null,
    -- [[offered 0 or working 1, unit, µs after the case's start, µs it lasts, events, [activities]], …]
    legs json not null,
    primary key (chain_id, number)
);

-- Reader: finding a case by the beginning of its name, which may be too long to stand in an index whole.
create index log_case_name on log_case (chain_id, left(name, 100) text_pattern_ops);
-- Reader: the cases of most hand-overs, longest first among them.
create index log_case_handovers on log_case (chain_id, handovers desc, duration_seconds desc);

-- Units of a log that are units of the organisation; the others are the log's own.
create table log_unit_match (
    log_id bigint not null references log on delete cascade,
    name text not null check (length(name) <= 500),
    unit_id bigint not null,
    primary key (log_id, name)
);
