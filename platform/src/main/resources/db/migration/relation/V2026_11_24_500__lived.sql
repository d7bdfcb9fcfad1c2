-- What happened between two units in a month, in Neike itself. Grows by what is booked; nothing is counted anew.
create table relation_lived_month (
    customer_unit bigint not null,
    provider_unit bigint not null,
    month date not null,
    asked bigint not null,
    -- Accepted, at first asking or handed over, and how long that took altogether.
    accepted bigint not null,
    waited_seconds double precision not null,
    -- Those of them that were hand-overs.
    handed bigint not null,
    refused bigint not null,
    questions bigint not null,
    answers bigint not null,
    answer_seconds double precision not null,
    closed bigint not null,
    life_seconds double precision not null,
    reopened bigint not null,
    primary key (customer_unit, provider_unit, month)
);

-- Reader: whom a unit serves; who serves it stands in the primary key.
create index relation_lived_month_provider on relation_lived_month (provider_unit, month);
