-- When a promise is to be looked at next by whoever warns; absent where nothing is left to say. Whatever changes a promise
-- asks for it at once.
alter table promise_clock add warn_at timestamptz default '-infinity';

-- Reader: the job that warns.
create index promise_clock_warn on promise_clock (warn_at) where ended_at is null and warn_at is not null;

-- What was told of a promise: each step once for the time that it counts from, which is the due time, or when a share of the
-- promised time had gone. Where that moves, the step comes again.
create table promise_warning (
    clock_id bigint not null references promise_clock,
    step text not null,
    counted_from timestamptz not null,
    told_at timestamptz not null,
    primary key (clock_id, step, counted_from)
);

-- Who is warned when, as administrators have set it; the latest counts, and without any what is usual.
create table promise_warning_plan (
    id bigint generated always as identity primary key,
    made_at timestamptz not null,
    made_by bigint,
    made_by_name text not null,
    -- When open promises were asked to be looked at because of it.
    spread_at timestamptz
);

create table promise_warning_step (
    plan_id bigint not null references promise_warning_plan,
    number int not null,
    -- A share of the promised time in hundredths, or hours of service after it was due, 0 for when it is due.
    share int check (share between 1 and 99),
    hours int check (hours between 0 and 400),
    holder boolean not null,
    lead boolean not null,
    owner boolean not null,
    within_hours boolean not null,
    primary key (plan_id, number),
    check ((share is null) <> (hours is null)),
    check (holder or lead or owner)
);
