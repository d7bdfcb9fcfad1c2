-- What calendars were before they changed or were removed: what was counted with them is explained with them. A version
-- belongs to one calendar for ever, so it names what is kept.
create table calendar_past (
    version int primary key,
    calendar_id bigint not null,
    name text not null,
    english_name text,
    zone text not null,
    usual boolean not null
);

create table calendar_past_week (
    version int not null references calendar_past,
    valid_from date not null,
    day smallint not null,
    from_minute int not null,
    to_minute int not null,
    primary key (version, valid_from, day, from_minute)
);

create table calendar_past_day (
    version int not null references calendar_past,
    date date not null,
    name text not null,
    english_name text,
    kind text not null,
    hours int[] not null,
    source text not null,
    primary key (version, date)
);
