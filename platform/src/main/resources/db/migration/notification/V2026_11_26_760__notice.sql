-- What somebody was told. By account and not by person, so that the bell of a page reads one index and nothing else.
create table notification_notice (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    kind text not null,
    -- The thing that it is about, such as request/815, and where to look at it.
    about text not null,
    path text not null check (path ~ '^/[^/]'),
    -- The same is told to nobody twice.
    once text not null,
    -- What the sentence is filled in with, to be told in the reader's language.
    said jsonb not null,
    at timestamptz not null,
    read_at timestamptz,
    unique (account_id, once)
);

-- Readers: the bell; what somebody has not read.
create index notification_notice_unread on notification_notice (account_id, id desc) where read_at is null;
-- Reader: what somebody has read.
create index notification_notice_read on notification_notice (account_id, id desc) where read_at is not null;
-- Reader: the job that forgets old ones.
create index notification_notice_at on notification_notice (at);
