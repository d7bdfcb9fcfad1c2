-- What one side of a request thinks of the other's part. Named: both sides see it.
create table feedback_mark (
    request_id bigint not null,
    side text not null check (side in ('CUSTOMER', 'PROVIDER')),
    -- 1 worst to 5 best.
    overall smallint not null check (overall between 1 and 5),
    -- By the customer: quality and speed. By the provider: clear input and timely answers. Both may be left out.
    first smallint check (first between 1 and 5),
    second smallint check (second between 1 and 5),
    reason text not null default '' check (length(reason) <= 2000),
    by_id bigint not null,
    by_name text not null,
    customer_unit bigint not null,
    provider_unit bigint not null,
    marked_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (request_id, side),
    check (overall > 2 or reason <> '')
);
