-- Everything that happened; rows are added and never changed.
create table activity (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account_id bigint,
    actor text not null,
    kind text not null,
    subject text not null,
    details jsonb not null
);

-- Reader: all that happened to one thing.
create index activity_subject on activity (subject, id desc);
-- Reader: the administrator's page, filtered by kind.
create index activity_kind on activity (kind, id desc);
-- Reader: the administrator's page, filtered by who did it.
create index activity_account on activity (account_id, id desc);
