-- What programs have made under a key of theirs, so that what is sent twice is made once; forgotten after a day.
create table api_idempotency (
    account_id bigint not null,
    key text not null check (length(key) between 1 and 200),
    -- SHA-256 of what was asked for, in hexadecimal digits.
    fingerprint text not null check (length(fingerprint) = 64),
    -- The number of what was made.
    made_id bigint not null,
    made_at timestamptz not null,
    primary key (account_id, key)
);

-- Reader: forgetting.
create index api_idempotency_made_at on api_idempotency (made_at);
