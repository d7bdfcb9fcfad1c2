-- What is said of a service chain as a whole. Chains are numbered by the module log, which tells when one goes.
create table relation_chain (
    chain_id bigint primary key,
    cases_with_handover bigint not null,
    cases_with_ping_pong bigint not null,
    -- First and last UTC day with a working leg; absent where no event has a unit.
    first_day date,
    last_day date,
    -- Seconds from first start to last completion of the cases that have a leg, absent if none has.
    duration_n bigint not null,
    duration_mean double precision,
    duration_p50 double precision,
    duration_p85 double precision,
    duration_p95 double precision,
    -- The m of the cost, in seconds; absent where no relation has 20 hand-overs.
    usual_wait double precision,
    overlap_handovers bigint not null,
    overlap_seconds double precision not null,
    overlap_rows bigint not null
);

-- Units, numbered by working legs, most first. Times in seconds; histograms as bin, count, bin, count, …
create table relation_unit (
    chain_id bigint not null,
    number int not null,
    name text not null,
    cases bigint not null,
    legs bigint not null,
    arrivals bigint not null,
    departures bigint not null,
    holding_sum double precision not null,
    holding_mean double precision not null,
    holding_p50 double precision not null,
    holding_p85 double precision not null,
    holding_p95 double precision not null,
    holding_bins int[] not null,
    offered_seconds double precision not null,
    share_of_time double precision not null,
    primary key (chain_id, number)
);

-- Relations: giver (who asks) and receiver (who provides) by the number of the unit.
create table relation_pair (
    chain_id bigint not null,
    giver int not null,
    receiver int not null,
    handovers bigint not null,
    cases bigint not null,
    returned bigint not null,
    cases_returned bigint not null,
    waiting_mean double precision not null,
    waiting_p50 double precision not null,
    waiting_p85 double precision not null,
    waiting_p95 double precision not null,
    waiting_bins int[] not null,
    holding_mean double precision not null,
    holding_p50 double precision not null,
    holding_p85 double precision not null,
    holding_p95 double precision not null,
    holding_bins int[] not null,
    lost_seconds double precision,
    gain_mean_seconds double precision,
    gain_p85_seconds double precision,
    primary key (chain_id, giver, receiver)
);

-- Reader: whom a unit receives from (the primary key serves whom it hands to).
create index relation_pair_receiver on relation_pair (chain_id, receiver);

-- One UTC day of a relation: the day of the receiver's first event. Everything here adds up over days.
create table relation_day (
    chain_id bigint not null,
    giver int not null,
    receiver int not null,
    day date not null,
    handovers bigint not null,
    returned bigint not null,
    waiting_seconds double precision not null,
    holding_seconds double precision not null,
    lost_seconds double precision,
    waiting_bins int[] not null,
    primary key (chain_id, giver, receiver, day)
);

-- Reader: map, table, findings and export of a chosen period.
create index relation_day_period on relation_day (chain_id, day);

-- One UTC day of a unit: the day on which a working leg begins. Everything here adds up over days.
create table relation_unit_day (
    chain_id bigint not null,
    unit int not null,
    day date not null,
    legs bigint not null,
    arrivals bigint not null,
    holding_seconds double precision not null,
    offered_seconds double precision not null,
    primary key (chain_id, unit, day)
);

-- Reader: units of a chosen period on map and findings.
create index relation_unit_day_period on relation_unit_day (chain_id, day);

-- Cases that show how a relation works.
create table relation_example (
    chain_id bigint not null,
    giver int not null,
    receiver int not null,
    kind text not null check (kind in ('LONGEST', 'TYPICAL')),
    position int not null,
    case_number int not null,
    case_name text not null,
    at timestamptz not null,
    waiting_seconds double precision not null,
    primary key (chain_id, giver, receiver, kind, position)
);
