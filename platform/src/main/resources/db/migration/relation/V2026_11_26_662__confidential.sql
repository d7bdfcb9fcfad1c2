-- What happened to confidential requests and waits until enough people stand behind it to be counted; then it is booked
-- like the rest, and no trace is left of whose it was.
create table relation_confidential_fact (
    id bigint generated always as identity primary key,
    kind text not null,
    hand_over boolean not null,
    customer_unit bigint not null,
    provider_unit bigint not null,
    asker_id bigint not null,
    at timestamptz not null,
    seconds double precision
);
